import type { Outcome } from "#kernel/contact-codes.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { linkVisit, visitOf } from "./link-visit.ts";
import { HELD } from "./settle-draft.ts";
import { NEW_STATE, type State } from "./state.ts";
import type { Step } from "./step.ts";
import { takeChoice } from "./take-choice.ts";
import { takeText } from "./take-text.ts";
import type { Context, Turn } from "./turn.ts";

type Door = Extract<Turn, { kind: "open" }>;

/**
 * Handles any entry point to logging. A conversation under way continues where it was; text that comes with the entry is
 * processed as if written.
 */
export function openDialogue(state: State, turn: Door, context: Context): Step {
  const step = state === NEW_STATE ? { state: startWith(turn, context) } : joinWith(state, turn, context);
  const told = turn.said ? takeText(step.state, { ...turn, said: turn.said }, context) : step;
  return turn.outcome && told.state.draft.visitId === turn.visitId ? wentAs(told, turn.outcome, context) : told;
}

function startWith(turn: Door, context: Context): State {
  return { ...NEW_STATE, draft: draftFor(turn, context) };
}

/** Applies the outcome chosen at the entry point, unless the draft already has one. */
function wentAs(step: Step, value: Outcome, context: Context): Step {
  if (step.state.draft.outcome) return step;
  return { ...step, state: takeChoice(step.state, { ask: "outcome", value }, context).state };
}

/** The pair meant by an entry point: the one it names; without text the only due visit's, or the only pair. */
function draftFor(turn: Door, context: Context): Draft {
  const visit = context.due.find((due) => due.visitId === turn.visitId);
  if (visit) return linkVisit({ ...EMPTY_DRAFT, pairId: { value: visit.pairId, source: "chosen" } }, visit);
  if (turn.pairId) return { ...EMPTY_DRAFT, pairId: { value: turn.pairId, source: "chosen" } };
  if (turn.said) return EMPTY_DRAFT;
  const only = visitOf(EMPTY_DRAFT, context);
  return only ? linkVisit(EMPTY_DRAFT, only) : withOnlyPair(context);
}

function withOnlyPair({ pairs, due }: Context): Draft {
  const [only, ...others] = pairs;
  const alone = only && others.length === 0 && due.length === 0;
  return alone ? { ...EMPTY_DRAFT, pairId: { value: only.pairId, source: "usual" }, outcome: HELD } : EMPTY_DRAFT;
}

/** An entry point for another visit switches to it only if nothing was written for the current one. */
function joinWith(state: State, turn: Door, context: Context): Step {
  const elsewhere = turn.visitId !== undefined && turn.visitId !== state.draft.visitId;
  if (!elsewhere) return { state };
  return isUntold(state)
    ? { state: { ...startWith(turn, context), account: state.account } }
    : { state, first: [{ kind: "unfinished" }] };
}

function isUntold({ draft: { focus, suggested: _, visitId: __, ...answers }, answered }: State): boolean {
  return (
    answered.length === 0 && focus.length === 0 && Object.values(answers).every((answer) => answer?.source !== "said")
  );
}
