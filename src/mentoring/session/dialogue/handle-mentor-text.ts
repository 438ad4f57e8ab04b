import { MAX_ANALYSED_CHARACTERS, type MessageUnderstanding } from "#understanding/understanding.ts";
import { chooseNextLoggingQuestion } from "./choose-next-question.ts";
import { correctsDraft, decideWhoseText, MAX_CORRECTION_LENGTH } from "./decide-whose-text.ts";
import { getNamedPair, type LoggingQuestion, listChangedFields, type SessionDraft, STORY_QUESTIONS } from "./draft.ts";
import { handleTypedAnswer } from "./handle-typed-answer.ts";
import { relinkDraftToMatchingVisit } from "./link-visit.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";
import { countTopicsTold, listUnreadableValues, mergeVisitDescription } from "./merge-visit-description.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import { type DialogueState, toDescriptionText, type UnderstoodText } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";

/**
 * Handles a text from the mentor. It may be an answer to the question being asked, a whole description of the visit, or
 * a correction of the draft.
 */
export function handleMentorText(
  before: DialogueState,
  written: UnderstoodText,
  context: DialogueContext,
): DialogueStepResult {
  const { said } = written;
  const { text, account } = said;
  // A text that waited answers the question before the one about whom it is.
  const asking =
    before.asking === "whose" && !before.pending ? chooseNextLoggingQuestion(before, context) : before.asking;
  const state = { ...before, asking };
  if (text.length > MAX_ANALYSED_CHARACTERS)
    return { state, first: [{ kind: "too_long", length: text.length, kept: true }] };
  if (!/\p{L}|\p{N}/u.test(text)) return { state, first: [{ kind: "not_understood" }] };
  if (!written.isSettled) {
    const waits = waitForWhose(state, written);
    if (waits) return waits;
  }
  const told = { ...state, account: [...state.account, toDescriptionText(written)] };
  if (state.asking === null && state.account.length + state.answered.length > 0) return correct(told, said, context);
  if (state.asking === null || countTopicsTold(account) >= 2)
    return mergeVisitDescription(withOpening(told, said), account, context);
  return corrected(told, state.asking, said, context) ?? handleTypedAnswer(told, said, context);
}

/**
 * Takes the beginning of a description as the answer to the question being asked, if no other part of the description
 * answers it.
 */
function withOpening(state: DialogueState, { account, opening }: MessageUnderstanding): DialogueState {
  const ask = OPEN_QUESTIONS.find((story) => story === state.asking);
  if (!ask || opening === undefined || account[ask]?.sure) return state;
  const draft: SessionDraft = { ...state.draft, [ask]: { value: opening, source: "said", quote: opening } };
  return { ...state, draft, answered: [...state.answered.filter((known) => known !== ask), ask] };
}

/**
 * Returns the step by which a text that may be about another principal waits until the mentor has said about whom it is;
 * undefined if it does not. A wish to take out what is said of another is not understood, and stored nowhere.
 */
export function waitForWhose(state: DialogueState, written: UnderstoodText): DialogueStepResult | undefined {
  const { pending } = state;
  const { text, writtenAt } = toDescriptionText(written);
  const whose = decideWhoseText(written.said, state);
  if (whose.kind === "removal") return { state, first: [{ kind: "not_understood" }] };
  if (pending) return { state: { ...state, pending: { ...pending, text: `${pending.text}\n${text}` } } };
  if (whose.kind !== "unclear") return undefined;
  const also = whose.also.length > 0 ? { also: [...whose.also] } : {};
  return { state: { ...state, pending: { text, named: whose.named, ...also, ...(writtenAt && { writtenAt }) } } };
}

const OPEN_QUESTIONS = ["request", "working", "challenge"] as const;

/**
 * Handles a correction in reply to a question, which is asked again: "No, it was Wednesday" to an open-ended one, and
 * "it was with Julio" to any other.
 */
function corrected(
  state: DialogueState,
  ask: LoggingQuestion,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult | undefined {
  const isCorrection = STORY_QUESTIONS.some((story) => story === ask)
    ? said.takesBack
    : getNamedPair(state.draft) !== undefined && correctsDraft(said, state);
  const step = isCorrection && said.text.length <= MAX_CORRECTION_LENGTH ? correct(state, said, context) : undefined;
  return step?.first?.some(({ kind }) => kind === "changed") ? step : undefined;
}

/** Corrects the draft by what the text says. If the text is not understood as a correction, the reply says so. */
function correct(state: DialogueState, said: MessageUnderstanding, context: DialogueContext): DialogueStepResult {
  const { principal, ...rest } = said.correction;
  const correction = principal && correctsDraft(said, state) ? { ...rest, principal } : rest;
  const { draft, refused } = normalizeSessionDraft(
    relinkDraftToMatchingVisit(mergeExtractedValues(state.draft, correction, true), state, context),
    context,
  );
  const changed = listChangedFields(state.draft, draft, draft);
  const trouble = [...refused, ...listUnreadableValues(correction)];
  if (changed.length === 0 && trouble.length === 0) return { state, first: [{ kind: "not_understood" }] };
  return {
    state: { ...state, draft },
    first: changed.length > 0 ? [...trouble, { kind: "changed", fields: changed }] : trouble,
  };
}
