import type { VisitOutcome } from "#kernel/contact-codes.ts";
import { EMPTY_SESSION_DRAFT, type SessionDraft } from "./draft.ts";
import { handleAnswerButton } from "./handle-answer-button.ts";
import { handleMentorText } from "./handle-mentor-text.ts";
import { findVisitMatchingDraft, linkPlannedVisit } from "./link-visit.ts";
import { DEFAULT_SESSION_OUTCOME } from "./normalize-draft.ts";
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
  const step = state === INITIAL_DIALOGUE_STATE ? { state: startWith(turn, context) } : joinWith(state, turn, context);
  const told = turn.said ? handleMentorText(step.state, { ...turn, said: turn.said }, context) : step;
  return turn.outcome && told.state.draft.visitId === turn.visitId ? wentAs(told, turn.outcome, context) : told;
}

function startWith(turn: OpenTurn, context: DialogueContext): DialogueState {
  return { ...INITIAL_DIALOGUE_STATE, draft: draftFor(turn, context) };
}

function wentAs(step: DialogueStepResult, value: VisitOutcome, context: DialogueContext): DialogueStepResult {
  if (step.state.draft.outcome) return step;
  return { ...step, state: handleAnswerButton(step.state, { ask: "outcome", value }, context).state };
}

/**
 * Returns the initial draft of a visit-logging conversation. If the button or command names a visit or a pair, the
 * draft has its pair. Otherwise, if no text came along, it has the pair of the only recent visit that has started, or
 * the mentor's only pair.
 */
function draftFor(turn: OpenTurn, context: DialogueContext): SessionDraft {
  const visit = context.due.find((due) => due.visitId === turn.visitId);
  if (visit)
    return linkPlannedVisit({ ...EMPTY_SESSION_DRAFT, pairId: { value: visit.pairId, source: "chosen" } }, visit);
  if (turn.pairId) return { ...EMPTY_SESSION_DRAFT, pairId: { value: turn.pairId, source: "chosen" } };
  if (turn.said) return EMPTY_SESSION_DRAFT;
  const only = findVisitMatchingDraft(EMPTY_SESSION_DRAFT, context);
  return only ? linkPlannedVisit(EMPTY_SESSION_DRAFT, only) : withOnlyPair(context);
}

function withOnlyPair({ pairs, due }: DialogueContext): SessionDraft {
  const [only, ...others] = pairs;
  const alone = only && others.length === 0 && due.length === 0;
  return alone
    ? { ...EMPTY_SESSION_DRAFT, pairId: { value: only.pairId, source: "usual" }, outcome: DEFAULT_SESSION_OUTCOME }
    : EMPTY_SESSION_DRAFT;
}

/**
 * Handles a request to log a visit while the conversation about another one is unfinished. If the mentor has not
 * written or chosen anything for the current visit, the conversation is switched to the new one. Otherwise the reply
 * points to the unfinished conversation.
 */
function joinWith(state: DialogueState, turn: OpenTurn, context: DialogueContext): DialogueStepResult {
  const elsewhere = turn.visitId !== undefined && turn.visitId !== state.draft.visitId;
  if (!elsewhere) return { state };
  return isUntold(state)
    ? { state: { ...startWith(turn, context), account: state.account } }
    : { state, first: [{ kind: "unfinished" }] };
}

function isUntold({ draft: { focus, suggested: _, visitId: __, ...answers }, answered }: DialogueState): boolean {
  return (
    answered.length === 0 && focus.length === 0 && Object.values(answers).every((answer) => answer?.source !== "said")
  );
}
