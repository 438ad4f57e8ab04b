import { assertNever } from "#kernel/exhaustive.ts";
import { takeAsVisit } from "./as-visit.ts";
import { chooseNextLoggingQuestion } from "./choose-next-question.ts";
import { skipLoggingQuestion, undoLastAnswer } from "./go-back.ts";
import { handleAnswerButton } from "./handle-answer-button.ts";
import { handleDraftForm } from "./handle-draft-form.ts";
import { handleEditedText } from "./handle-edited-text.ts";
import { handleMentorText } from "./handle-mentor-text.ts";
import { insertLateText } from "./join-text.ts";
import { keepLeftovers, noteRest, settleLikely, withoutTextsAboutOthers } from "./leftovers.ts";
import { isAskedOnCard } from "./missing-values.ts";
import { startOrContinueLoggingDialogue } from "./open-dialogue.ts";
import { placeSentence } from "./place-sentence.ts";
import type { LoggingReplyPart } from "./reply-part.ts";
import { setFocusArea } from "./set-focus-area.ts";
import { startAgain } from "./start-again.ts";
import { type DialogueState, formatSortableInstant, INITIAL_DIALOGUE_STATE } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext, DialogueTurn } from "./turn.ts";

/**
 * Kinds of turns after which the summary card of the draft is posted again as a new message, because the existing one
 * may have scrolled out of view.
 */
const COMES_BACK: ReadonlySet<DialogueTurn["kind"]> = new Set(["open", "skip", "back"]);

/** Kinds of turns after which a card that asks for something is posted again, below what was written. */
const IS_TEXT: ReadonlySet<DialogueTurn["kind"]> = new Set(["text", "join", "edit"]);

/**
 * The pure transition function of the visit-logging conversation. Returns the next state; `said` in it holds
 * Fieldbook's reply.
 */
export function advanceLoggingDialogue(
  state: DialogueState,
  turn: DialogueTurn,
  context: DialogueContext,
): DialogueState {
  const step = withLeftovers(state, turn, take(state, turn, context));
  const first = step.first ?? [];
  const asking = chooseNextLoggingQuestion(step.state, context);
  const isThere = state !== INITIAL_DIALOGUE_STATE && state.asking === null;
  const isBelow = step.afresh || (IS_TEXT.has(turn.kind) && isAskedOnCard(step.state));
  const comesBack = isBelow || (COMES_BACK.has(turn.kind) && first.length === 0);
  const next: LoggingReplyPart = asking
    ? { kind: "ask", ask: asking }
    : isThere && comesBack
      ? { kind: "card", afresh: true }
      : { kind: "card" };
  const latestAt = latestOf(state, turn);
  return { ...step.state, ...(latestAt && { latestAt }), asking, said: step.quiet ? [...first] : [...first, next] };
}

/**
 * Returns the time at which the latest message that was acted on was written. The times are ISO strings that all have
 * nine fractional digits, so they sort like the instants.
 */
function latestOf({ latestAt }: DialogueState, turn: DialogueTurn): string | undefined {
  const writtenAt = "writtenAt" in turn ? turn.writtenAt && formatSortableInstant(turn.writtenAt) : undefined;
  return writtenAt && (latestAt === undefined || writtenAt > latestAt) ? writtenAt : latestAt;
}

/** Keeps what a text says and no field of the draft took. Of a text that was not understood, the reply says so. */
function withLeftovers(before: DialogueState, turn: DialogueTurn, step: DialogueStepResult): DialogueStepResult {
  const isTold = step.state.account.length > before.account.length;
  const isUnderstood = !step.first?.some(({ kind }) => kind === "not_understood");
  if (!("said" in turn) || !turn.said || !isTold || !isUnderstood || step.isSpent) return step;
  const { passages } = turn.said;
  const state = { ...step.state, draft: withoutTextsAboutOthers(step.state.draft, passages) };
  return { ...step, state: keepLeftovers(before, state, passages) };
}

function take(state: DialogueState, turn: DialogueTurn, context: DialogueContext): DialogueStepResult {
  switch (turn.kind) {
    case "open":
      return startOrContinueLoggingDialogue(state, turn, context);
    case "text":
      return handleMentorText(state, turn, context);
    case "join":
      return insertLateText(state, turn, context);
    case "edit":
      return handleEditedText(state, turn, context);
    case "choose":
      return handleAnswerButton(state, turn.choice, context);
    case "likely":
      return { state: settleLikely(state, turn) };
    case "place":
      return placeSentence(state, turn);
    case "note_rest":
      return noteRest(state);
    case "note_pending":
      return notePending(state);
    case "focus":
      return { state: setFocusArea(state, turn) };
    case "form":
      return handleDraftForm(state, turn.draft, context);
    case "skip":
      return skipLoggingQuestion(state);
    case "back":
      return undoLastAnswer(state);
    case "as_visit":
      return takeAsVisit(state, context);
    case "small_talk":
      return { state, first: [{ kind: "small_talk", talk: turn.talk }], quiet: true };
    case "later":
      return { state, first: [{ kind: "paused" }], quiet: true };
    case "start_again":
      return { state: startAgain(state), first: [{ kind: "started_again" }] };
    default:
      return assertNever(turn);
  }
}

/** The act keeps the text that waits. If none does, what is meant for the notebook is not known. */
function notePending({ pending, ...state }: DialogueState): DialogueStepResult {
  return { state, first: [{ kind: pending ? "noted" : "not_understood" }] };
}
