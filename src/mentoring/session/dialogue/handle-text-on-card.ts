import type { ExtractedVisitValues } from "#understanding/extracted-values.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { isCorrection, NOT_CORRECTED } from "./apply-stated-correction.ts";
import { isDraftOfVisitNotHeld } from "./choose-next-question.ts";
import { correctInWords } from "./correct-in-words.ts";
import { correctsDraft, MAX_CORRECTION_LENGTH } from "./decide-whose-text.ts";
import { listChangedFields, MAX_SESSION_TEXT_LENGTHS, type SessionDraft } from "./draft.ts";
import { relinkDraftToMatchingVisit } from "./link-visit.ts";
import { mergeExtractedValues, onlySureValues } from "./merge-extracted-values.ts";
import { listUnreadableValues, mergeVisitDescription } from "./merge-visit-description.ts";
import { hasOneLine, isAskedForWords, listMissingValues } from "./missing-values.ts";
import { normalizeSessionDraft } from "./normalize-draft.ts";
import {
  countWordsBeside,
  isOnly,
  MIN_WORDS_OF_A_LINE,
  readDay,
  readManner,
  readOutcome,
  readReason,
  saysOnlyOutcome,
  toSaidValue,
} from "./read-typed-answer.ts";
import type { LoggingReplyPart } from "./reply-part.ts";
import type { DialogueState } from "./state.ts";
import type { DialogueStepResult } from "./step.ts";
import type { DialogueContext } from "./turn.ts";
import { toFill } from "./values-to-fill.ts";
import { listFilledFields, listSameValues, withAnswered } from "./with-answered.ts";

/**
 * Handles a text while the card is shown. It corrects what the draft says, or fills what the draft lacks, as much of it
 * as it says. A sentence that does neither is kept with the rest, which the card shows.
 */
export function handleTextOnCard(
  state: DialogueState,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  const inWords = correctInWords(state, said);
  if (inWords) return inWords;
  const corrected = isMeantAsCorrection(said, state) ? correctDraft(state, said, context) : undefined;
  const isCorrected = corrected?.first?.some(({ kind }) => kind === "changed");
  const base = corrected && isCorrected ? corrected.state : state;
  const filled = isCorrected
    ? mergeVisitDescription(base, onlySureValues(said.account), context)
    : fillDraft(base, said, context);
  const trouble = (isCorrected ? corrected?.first : filled.first) ?? [];
  const fields = listFilledFields(base.draft, filled.state.draft);
  const isSpent = isCorrected === true && isCorrection(said);
  const next = { state: withAnswered(filled.state, fields), first: trouble, isSpent };
  if (fields.length > 0) return { ...next, afresh: true };
  if (trouble.length > 0) return next;
  const same = listSameValues(state.draft, said);
  if (same.length > 0) return { ...next, first: [{ kind: "same", fields: same }], isSpent: true };
  return said.passages.length > 0
    ? { ...next, first: isCorrection(said) ? NOT_CORRECTED : [], afresh: true }
    : notUnderstood(state);
}

/**
 * Whether a text may replace values: one that takes something back, or one that says nothing but such values. What is
 * told in answer to the question for one line replaces nothing.
 */
function isMeantAsCorrection(said: MessageUnderstanding, state: DialogueState): boolean {
  if (!listMissingValues(state.draft).includes("words") || said.passages.length === 0) return true;
  return (said.takesBack || correctsDraft(said, state)) && said.text.length <= MAX_CORRECTION_LENGTH;
}

/** Corrects the draft by what the text says. If the text is not understood as a correction, the reply says so. */
export function correctDraft(
  state: DialogueState,
  said: MessageUnderstanding,
  context: DialogueContext,
): DialogueStepResult {
  const sure = onlySureValues(said.correction);
  const { principal, ...rest } = said.takesBack ? sure : withoutTexts(sure);
  const correction = principal && correctsDraft(said, state) ? { ...rest, principal } : rest;
  const { draft, refused } = normalizeSessionDraft(
    relinkDraftToMatchingVisit(mergeExtractedValues(state.draft, correction, true), state, context),
    context,
  );
  const fields = listChangedFields(state.draft, draft, draft);
  const isCorrected = fields.some((field) => state.draft[field as keyof SessionDraft] !== undefined);
  const trouble = [...refused, ...listUnreadableValues(correction)];
  if (fields.length === 0 && trouble.length === 0) return notUnderstood(state);
  return { state: { ...state, draft }, first: isCorrected ? [...trouble, { kind: "changed", fields }] : trouble };
}

/** What is told later stands beside what was told before, unless that is taken back. */
function withoutTexts(correction: ExtractedVisitValues): ExtractedVisitValues {
  const { request: _, working: __, challenge: ___, noneAgreed: ____, ...rest } = correction;
  return { ...rest, principalCommitments: [], mentorCommitments: [] };
}

/** Fills what the draft lacks by what the text tells, and by what it says in answer to the questions of the card. */
function fillDraft(state: DialogueState, said: MessageUnderstanding, context: DialogueContext): DialogueStepResult {
  const told = mergeVisitDescription(state, toFill(said), context);
  const known = told.first ?? [];
  const trouble = known.length > 0 ? known : listUnreadableAnswers(state, said);
  if (trouble.length > 0) return { ...told, first: trouble };
  const answers = readAnswers(state, told.state.draft, said);
  const words = readOneLine(state, { ...told.state.draft, ...answers }, said);
  const read: SessionDraft = { ...told.state.draft, ...answers, ...words };
  const dated = "on" in answers ? relinkDraftToMatchingVisit(read, state, context) : read;
  const { draft, refused } = normalizeSessionDraft(dated, context);
  return { state: { ...told.state, draft }, first: refused };
}

/** Reads what is missing from an answer: "45 min, por teléfono", "yesterday at nine", "no, strike", "nothing". */
function readAnswers(before: DialogueState, draft: SessionDraft, said: MessageUnderstanding): Partial<SessionDraft> {
  const missing = listMissingValues(draft);
  const outcome = isOutcomeOpen(before, said) ? readOutcome(said) : undefined;
  const isNotHeld = outcome ? outcome.outcome?.value === "not_held" : isDraftOfVisitNotHeld(draft);
  const { minutes, modality } = isNotHeld || !isOnlyLogistics(before, said) ? {} : readManner(said);
  const isNothing = said.intent === "none" && !draft.agreed && !isNotHeld;
  return {
    ...outcome,
    ...(isNotHeld && !draft.reason && !outcome?.reason && readReason(said)),
    ...(missing.includes("on") && isOnlyLogistics(before, said) && readDay(said)),
    ...(missing.includes("minutes") && minutes && { minutes }),
    ...(missing.includes("modality") && modality && { modality }),
    ...(isNothing && { agreed: toSaidValue({ value: [], quote: said.examination.shareable.trim() }) }),
  };
}

/** What became of the visit is answered if nothing says it, or by words that say the same of it and nothing else. */
function isOutcomeOpen({ draft: { outcome } }: DialogueState, said: MessageUnderstanding): boolean {
  return !outcome || (saysOnlyOutcome(said) && said.answer.outcome?.value === outcome.value);
}

/** Whether a number or a day in a text can be no part of what was told: one line is not asked for, or not told here. */
function isOnlyLogistics({ draft }: DialogueState, { passages }: MessageUnderstanding): boolean {
  return !listMissingValues(draft).includes("words") || passages.length === 0;
}

function listUnreadableAnswers(state: DialogueState, said: MessageUnderstanding): LoggingReplyPart[] {
  const missing = listMissingValues(state.draft);
  const { day, minutes } = said.answer;
  if (!isOnlyLogistics(state, said)) return [];
  if (missing.includes("on") && day.past && "unreadable" in day.past)
    return [{ kind: "unreadable", what: "day", quote: day.past.unreadable }];
  if (missing.includes("minutes") && minutes && "unreadable" in minutes)
    return [{ kind: "unreadable", what: "minutes", quote: minutes.unreadable }];
  return [];
}

/**
 * Takes what answers the question for one line, and found no field, as what was brought: the beginning of an account; the
 * whole text if nothing else was read from it; or else its first passage.
 */
function readOneLine(before: DialogueState, draft: SessionDraft, said: MessageUnderstanding): Partial<SessionDraft> {
  const isAsked = listMissingValues(before.draft).includes("words");
  if (!isAsked || draft.request || isDraftOfVisitNotHeld(draft)) return {};
  if (said.opening !== undefined) return asRequest(said.opening);
  if (hasOneLine(draft) || isNoLine(said)) return {};
  const whole = said.examination.shareable.trim();
  const isUntold = listFilledFields(before.draft, draft).length === 0;
  const isWhole = isUntold && whole.length <= MAX_SESSION_TEXT_LENGTHS.request;
  if (isWhole && isAskedForWords(before)) return asRequest(whole);
  const { pairId } = draft;
  const line = said.passages.find(({ words, about, commitment }) => {
    const isOwn = !commitment && (!about || about.includes(pairId?.value ?? ""));
    return isOwn && countWordsBeside(words, said.answer.outcome?.quote) >= MIN_WORDS_OF_A_LINE;
  });
  return line ? asRequest(isWhole ? whole : line.words) : {};
}

/** A yes, a no, a "nothing", a wish, the outcome and a day alone are no line of a record. */
function isNoLine(said: MessageUnderstanding): boolean {
  const { text, answer, intent, draftWish, recordWish, actWish } = said;
  const { future } = answer.day;
  const isDay = future && "quote" in future && isOnly(future.quote, text);
  const isMeant = [answer.yesNo, intent, draftWish, recordWish, actWish].some((meaning) => meaning !== undefined);
  return isMeant || isDay === true || saysOnlyOutcome(said);
}

const asRequest = (words: string) => ({ request: { value: words, source: "likely" as const, quote: words } });

const notUnderstood = (state: DialogueState): DialogueStepResult => ({ state, first: [{ kind: "not_understood" }] });
