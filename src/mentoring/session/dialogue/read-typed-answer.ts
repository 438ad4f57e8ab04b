import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { type DraftAgreement, EMPTY_SESSION_DRAFT, type SessionDraft } from "./draft.ts";
import { mergeExtractedValues } from "./merge-extracted-values.ts";

/**
 * Takes from an answer whether the session took place. If it did not, also takes the reason, if the answer gives one.
 */
export function readOutcome({
  answer: { outcome },
  correction,
}: MessageUnderstanding): Pick<SessionDraft, "outcome" | "reason"> | undefined {
  if (!outcome) return undefined;
  const because = outcome.value === "not_held" ? correction.notHeldReason : undefined;
  return { outcome: toSaidValue(outcome), ...(because && { reason: toSaidValue(because) }) };
}

/** Words beside the outcome that say something else: "se realizó, gracias" says no more than that it was held. */
export const MIN_WORDS_OF_A_LINE = 3;

/** Whether a text says what became of the visit, and nothing else. */
export function saysOnlyOutcome({ text, answer: { outcome } }: MessageUnderstanding): boolean {
  return outcome !== undefined && countWordsBeside(text, outcome.quote) < MIN_WORDS_OF_A_LINE;
}

/** Whether a text says this, and at most an article besides: "el próximo viernes". */
export const isOnly = (quote: string, text: string) => !/\p{L}{4}/u.test(text.replace(quote, ""));

export function countWordsBeside(words: string, quote = ""): number {
  return words.replace(quote, "").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

export function readReason({ answer: { reason } }: MessageUnderstanding): Pick<SessionDraft, "reason"> | undefined {
  return reason && { reason: toSaidValue(reason) };
}

export function toSaidValue<Value>({ value, quote }: { value: Value; quote: string }) {
  return { value, source: "said" as const, quote };
}

/** Takes a text as the whole answer to an open-ended question. */
export function readInFull({ examination }: MessageUnderstanding) {
  const words = examination.shareable.trim();
  return toSaidValue({ value: words, quote: words });
}

/**
 * Takes the agreements from an answer. An agreement whose owner is unclear counts as joint until the mentor corrects
 * it.
 */
export function readAgreements(said: MessageUnderstanding): NonNullable<SessionDraft["agreed"]> {
  const nothing = said.intent === "none" || said.answer.yesNo === false;
  const quote = said.examination.shareable.trim();
  if (nothing) return toSaidValue({ value: [], quote });
  const read = mergeExtractedValues(EMPTY_SESSION_DRAFT, said.account).agreed;
  const whole: DraftAgreement = { owner: "joint", text: quote };
  return read ?? toSaidValue({ value: [whole], quote });
}

/** Takes the day from the answer to when it was, and the time if the answer gives one. */
export function readDay({ examination, answer }: MessageUnderstanding): Pick<SessionDraft, "on" | "startsAt"> {
  const day = answer.day.past;
  if (!day || !("value" in day)) return {};
  const quote = examination.shareable.trim();
  const startsAt = answer.time?.value.toString({ smallestUnit: "minute" });
  return {
    on: toSaidValue({ value: day.value.toString(), quote }),
    ...(startsAt !== undefined && { startsAt: toSaidValue({ value: startsAt, quote }) }),
  };
}

/** Takes the mode of the visit (in person, by phone …) and the duration from an answer that contains them. */
export function readManner({
  answer: { modality, minutes },
}: MessageUnderstanding): Pick<SessionDraft, "modality" | "minutes"> {
  const length = minutes && "value" in minutes ? minutes : undefined;
  return { ...(modality && { modality: toSaidValue(modality) }), ...(length && { minutes: toSaidValue(length) }) };
}
