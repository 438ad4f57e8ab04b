import type { NormalizedText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/** Whether a text begins as a request to take a part out does, in either language: "and delete the bit about Julio". */
export function asksToRemove({ text }: NormalizedText): boolean {
  return REMOVE.test(
    text
      .slice(0, MAX_BEGINNING)
      .replace(/[^\p{L}]+/gu, " ")
      .trim(),
  );
}

const MAX_BEGINNING = 100;
const PLEASE = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.please);
const BEFORE = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.beforeRemove);
const WORDS = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.remove);
const REMOVE = createTextPattern(`^(?:(?:${BEFORE}|${PLEASE}) ){0,6}${WORDS}\\>`);
