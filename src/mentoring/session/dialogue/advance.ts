import { assertNever } from "#kernel/exhaustive.ts";
import { skipQuestion, undoLastAnswer } from "./go-back.ts";
import { insertLateText } from "./join-text.ts";
import { chooseNextQuestion } from "./next-ask.ts";
import { startOrContinueDialogue } from "./open-dialogue.ts";
import { setFocusArea } from "./set-focus-area.ts";
import { type DialogueState, INITIAL_DIALOGUE_STATE, type ReplyPart, toSortableText } from "./state.ts";
import type { DialogueStep } from "./step.ts";
import { handleChoice } from "./take-choice.ts";
import { handleForm } from "./take-form.ts";
import { handleText } from "./take-text.ts";
import type { DialogueContext, DialogueTurn } from "./turn.ts";

/**
 * Kinds of turns after which the summary card of the draft is posted again as a new message, because the existing one
 * may have scrolled out of view.
 */
const COMES_BACK: ReadonlySet<DialogueTurn["kind"]> = new Set(["open", "skip", "back"]);

/**
 * The pure transition function of the visit-logging conversation. Returns the next state; `said` in it holds
 * Fieldbook's reply.
 */
export function advanceDialogue(state: DialogueState, turn: DialogueTurn, context: DialogueContext): DialogueState {
  const step = take(state, turn, context);
  const first = step.first ?? [];
  const asking = chooseNextQuestion(step.state, context, first);
  const isThere = state !== INITIAL_DIALOGUE_STATE && state.asking === null && first.length === 0;
  const next: ReplyPart = asking
    ? { kind: "ask", ask: asking }
    : isThere && COMES_BACK.has(turn.kind)
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
  const writtenAt = "writtenAt" in turn ? turn.writtenAt && toSortableText(turn.writtenAt) : undefined;
  return writtenAt && (latestAt === undefined || writtenAt > latestAt) ? writtenAt : latestAt;
}

function take(state: DialogueState, turn: DialogueTurn, context: DialogueContext): DialogueStep {
  switch (turn.kind) {
    case "open":
      return startOrContinueDialogue(state, turn, context);
    case "text":
      return handleText(state, turn, context);
    case "join":
      return insertLateText(state, turn, context);
    case "choose":
      return handleChoice(state, turn.choice, context);
    case "focus":
      return { state: setFocusArea(state, turn) };
    case "form":
      return handleForm(state, turn.draft, context);
    case "skip":
      return skipQuestion(state);
    case "back":
      return undoLastAnswer(state);
    case "later":
      return { state, first: [{ kind: "paused" }], quiet: true };
    case "start_again":
      return { state: { ...INITIAL_DIALOGUE_STATE, account: state.account }, first: [{ kind: "started_again" }] };
    default:
      return assertNever(turn);
  }
}
