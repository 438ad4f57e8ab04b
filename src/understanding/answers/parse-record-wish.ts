import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createWishPattern, toPlainWords } from "./wish-pattern.ts";

/**
 * What a mentor wishes so that others do not read what they wrote: to take the record back that they just saved, or to
 * have the words in their notebook alone.
 */
export type RecordWish = "take_back" | "only_notebook";

/** Reads such a wish, in either language, if the whole message is that: "wait, don't send it", "solo para mi cuaderno". */
export function parseRecordWish({ text }: NormalizedText): RecordWish | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = toPlainWords(text);
  if (TAKE_BACK.test(words)) return "take_back";
  return ONLY_NOTEBOOK.test(words) ? "only_notebook" : undefined;
}

const MAX_LENGTH = 100;
const AROUND = {
  before: joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.before),
  after: joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.after),
};
const TAKE_BACK = createWishPattern(
  joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.takeBack),
  AROUND,
);
const ONLY_NOTEBOOK = createWishPattern(
  joinSourcesOfAllLanguages(({ recordWishes }) => recordWishes.notebook),
  AROUND,
);
