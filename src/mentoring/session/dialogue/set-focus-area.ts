import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import { MAX_FOCUS_AREAS } from "./draft.ts";
import type { DialogueState } from "./state.ts";

/**
 * Selects or deselects one focus area, as `chosen` says; repeating the call changes nothing. At most three are
 * selected: a fourth replaces the one selected first.
 */
export function setFocusArea(state: DialogueState, turn: { code: FocusAreaCode; chosen: boolean }): DialogueState {
  const others = state.draft.focus.filter((code) => code !== turn.code);
  const focus = turn.chosen ? [...others, turn.code].slice(-MAX_FOCUS_AREAS) : others;
  return { ...state, draft: { ...state.draft, focus } };
}
