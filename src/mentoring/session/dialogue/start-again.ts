import { EMPTY_SESSION_DRAFT } from "./draft.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "./state.ts";

/**
 * Empties the draft, for a mentor who starts again. The texts stay, and what was known is kept aside. The buttons of
 * earlier messages still name the leftovers by their places.
 */
export function startAgain({ draft, answered, skipped, account, leftover, before }: DialogueState): DialogueState {
  return {
    ...INITIAL_DIALOGUE_STATE,
    account,
    leftover: leftover.map((each) => ({ ...each, as: "left_out" })),
    before: before && isEmpty(draft) ? before : { draft, answered, skipped },
  };
}

/** Returns the draft as it was before the mentor started again, if nothing is known of it since. */
export function undoStartAgain({ before, ...state }: DialogueState): DialogueState {
  return before && isEmpty(state.draft) ? { ...state, ...before } : state;
}

const isEmpty = (draft: DialogueState["draft"]) => JSON.stringify(draft) === JSON.stringify(EMPTY_SESSION_DRAFT);
