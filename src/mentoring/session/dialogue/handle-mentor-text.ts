import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import { MAX_ANALYSED_CHARACTERS, type MessageUnderstanding } from "#understanding/understanding.ts";
import { applyStatedCorrection } from "./apply-stated-correction.ts";
import { chooseNextLoggingQuestion } from "./choose-next-question.ts";
import { correctAgreement } from "./correct-in-words.ts";
import { correctsDraft, decideWhoseText, MAX_CORRECTION_LENGTH } from "./decide-whose-text.ts";
import { getNamedPair } from "./draft.ts";
import { correctDraft, handleTextOnCard } from "./handle-text-on-card.ts";
import { handleTypedAnswer } from "./handle-typed-answer.ts";
import { countTopicsTold, mergeVisitDescription } from "./merge-visit-description.ts";
import { type DialogueState, toDescriptionText, type UnderstoodText } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";
import { toFill } from "./values-to-fill.ts";

/**
 * Handles a text from the mentor. It may be an answer to the question being asked, a whole description of the visit, or
 * a correction of the draft.
 */
export function handleMentorText(
  before: DialogueState,
  written: UnderstoodText,
  context: DialogueContext,
): DialogueStepResult {
  const said = written.isSettled ? withoutNames(written.said) : written.said;
  const { text, account } = said;
  // A text that waited answers the question before the one about whom it is.
  const asking =
    before.asking === "whose" && !before.pending ? chooseNextLoggingQuestion(before, context) : before.asking;
  const state = { ...before, asking };
  if (text.length > MAX_ANALYSED_CHARACTERS)
    return { state, first: [{ kind: "too_long", length: text.length, kept: true }] };
  if (!/\p{L}|\p{N}/u.test(text) && said.answer.yesNo === undefined)
    return { state, first: [{ kind: "not_understood" }] };
  const isOnCard = state.asking === null && !state.pending;
  const put = isOnCard ? (applyStatedCorrection(state, said, context) ?? correctAgreement(state, said)) : undefined;
  if (put) return { ...put, state: { ...put.state, account: [...state.account, toDescriptionText(written)] } };
  if (!written.isSettled) {
    const waits = waitForWhose(state, written);
    if (waits) return waits;
  }
  const told = { ...state, account: [...state.account, toDescriptionText(written)] };
  const isBeginning = state.account.length + state.answered.length === 0;
  if (state.asking === null && !(isBeginning && state.said.length === 0)) return handleTextOnCard(told, said, context);
  if (state.asking === null || countTopicsTold(account) >= 2) return mergeVisitDescription(told, toFill(said), context);
  return correctThePerson(told, said, context) ?? handleTypedAnswer(told, state.asking, said, context);
}

/** Whom a text names, of which the mentor said about whom it is, changes nothing of that. */
function withoutNames(said: MessageUnderstanding): MessageUnderstanding {
  const ofNobody = ({ principal: _, ...values }: ExtractedVisitValues): ExtractedVisitValues => ({
    ...values,
    who: { kind: "nobody" },
  });
  return { ...said, account: ofNobody(said.account), correction: ofNobody(said.correction) };
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

/** Handles "it was with Julio" in reply to a question, which is asked again. */
function correctThePerson(
  state: DialogueState,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult | undefined {
  const isCorrection = getNamedPair(state.draft) !== undefined && correctsDraft(said, state);
  const step =
    isCorrection && said.text.length <= MAX_CORRECTION_LENGTH ? correctDraft(state, said, context) : undefined;
  return step?.first?.some(({ kind }) => kind === "changed") ? step : undefined;
}
