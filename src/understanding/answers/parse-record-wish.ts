import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * What a mentor wishes so that others do not read what they wrote: to take the record back that they just saved, or to
 * have the words in their notebook alone.
 */
export type RecordWish = "take_back" | "only_notebook";

/** Reads such a wish, in either language, if the whole message is that: "wait, don't send it", "solo para mi cuaderno". */
export function parseRecordWish({ text }: NormalizedText): RecordWish | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = text.replace(/[^\p{L}]+/gu, " ").trim();
  if (TAKE_BACK.test(words)) return "take_back";
  return ONLY_NOTEBOOK.test(words) ? "only_notebook" : undefined;
}

const MAX_LENGTH = 100;
const PLEASE = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.please);
const BEFORE = joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.before);
const AFTER = joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.after);

const wishPattern = (wish: string) =>
  createTextPattern(`^(?:(?:${BEFORE}|${PLEASE}) ){0,6}${wish}(?: (?:${AFTER}|${PLEASE})){0,4}$`);

const TAKE_BACK = wishPattern(joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.takeBack));
const ONLY_NOTEBOOK = wishPattern(joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.notebook));
