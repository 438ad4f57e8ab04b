import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createWishPattern, toPlainWords } from "./wish-pattern.ts";

/** Whether a text begins as a request to take a part out does, in either language: "and delete the bit about Julio". */
export function asksToRemove({ text }: NormalizedText): boolean {
  return REMOVE.test(toPlainWords(text.slice(0, MAX_BEGINNING)));
}

const MAX_BEGINNING = 100;
const REMOVE = createWishPattern(
  joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.remove),
  { before: joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.beforeRemove) },
);
