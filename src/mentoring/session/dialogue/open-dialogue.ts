import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { linkVisit } from "./link-visit.ts";
import { NEW_STATE, type State } from "./state.ts";
import { takeText } from "./take-text.ts";
import type { Context, Turn } from "./turn.ts";
import type { Step } from "./step.ts";

/**
 * A door was opened. A conversation that is under way goes on where it stood, whichever door it was; words that
 * come with the door are taken as said.
 */
export function openDialogue(state: State, turn: Extract<Turn, { kind: "open" }>, context: Context): Step {
  const started = state === NEW_STATE ? startWith(turn, context) : joinWith(state, turn, context);
  return turn.text.trim() ? takeText(started, turn.text, context) : { state: started };
}

function startWith(turn: Extract<Turn, { kind: "open" }>, context: Context): State {
  const visit = context.due.find((due) => due.visitId === turn.visitId);
  const draft: Draft = visit
    ? linkVisit(EMPTY_DRAFT, visit)
    : turn.pairId
      ? { ...EMPTY_DRAFT, pairId: { value: turn.pairId, source: "chosen" } }
      : EMPTY_DRAFT;
  return { ...NEW_STATE, draft: turn.outcome ? { ...draft, outcome: { value: turn.outcome, source: "chosen" } } : draft };
}

/** A door that names another visit than the one under way starts that one only while nothing was told yet. */
function joinWith(state: State, turn: Extract<Turn, { kind: "open" }>, context: Context): State {
  const elsewhere = turn.visitId !== undefined && turn.visitId !== state.draft.visitId;
  const untold = state.account.length === 0 && state.answered.length === 0;
  return elsewhere && untold ? startWith(turn, context) : state;
}
