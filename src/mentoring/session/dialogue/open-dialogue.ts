import type { VisitOutcome } from "#kernel/contact-codes.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "./draft.ts";
import { handleAnswerButton } from "./handle-answer-button.ts";
import { handleMentorText } from "./handle-mentor-text.ts";
import { linkPlannedVisit } from "./link-visit.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext, DialogueTurn } from "./turn.ts";

type OpenTurn = Extract<DialogueTurn, { kind: "open" }>;

/**
 * Handles every way to start logging a visit: a button, a command or a message. An unfinished conversation continues
 * where it was, and text that comes along is processed like a message.
 */
export function startOrContinueLoggingDialogue(
  state: DialogueState,
  turn: OpenTurn,
  context: DialogueContext,
): DialogueStepResult {
  const step = { state: state === INITIAL_DIALOGUE_STATE ? startWith(turn, context) : state };
  // A text that comes with a principal was given to them by the mentor, whomever else it names.
  const settled = turn.pairId ? { isSettled: true as const } : {};
  const told = turn.said ? handleMentorText(step.state, { ...turn, said: turn.said, ...settled }, context) : step;
  return turn.outcome && told.state.draft.visitId === turn.visitId ? wentAs(told, turn.outcome, context) : told;
}

function startWith(turn: OpenTurn, context: DialogueContext): DialogueState {
  const { nextDraft } = turn;
  return { ...INITIAL_DIALOGUE_STATE, draft: draftFor(turn, context), ...(nextDraft && { nextDraft }) };
}

function wentAs(step: DialogueStepResult, value: VisitOutcome, context: DialogueContext): DialogueStepResult {
  const { outcome } = step.state.draft;
  const isSaid = outcome !== undefined && outcome.source !== "visit" && outcome.source !== "likely";
  // "Held, but different" is not overwritten by a second press on "Held".
  if (isSaid && (outcome.value === "not_held") === (value === "not_held")) return step;
  return { ...step, state: handleAnswerButton(step.state, { ask: "outcome", value }, context).state };
}

/**
 * Returns the initial draft of a visit-logging conversation. It is about somebody only if the button or command names a
 * visit or a pair.
 */
function draftFor(turn: OpenTurn, context: DialogueContext): SessionDraft {
  const visit = context.due.find((due) => due.visitId === turn.visitId);
  if (visit)
    return linkPlannedVisit({ ...EMPTY_SESSION_DRAFT, pairId: { value: visit.pairId, source: "chosen" } }, visit);
  return turn.pairId
    ? { ...EMPTY_SESSION_DRAFT, pairId: { value: turn.pairId, source: "chosen" } }
    : EMPTY_SESSION_DRAFT;
}
