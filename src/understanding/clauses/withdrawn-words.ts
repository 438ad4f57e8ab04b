import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";

const NEGATIONS = sourceOfEveryLanguage(({ retractions }) => retractions.negations);
const ENDS = sourceOfEveryLanguage(({ retractions }) => retractions.ends);
const WITHDRAWN = createOriginalTextPattern(String.raw`${NEGATIONS}[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\<${ENDS}\>)`, "g");

/**
 * Replaces the words that the author of a text withdraws, such as "not 75", by spaces, so that positions in the text
 * stay the same.
 */
export function blankWithdrawnWords(text: string): string {
  return text.replace(WITHDRAWN, (words) => " ".repeat(words.length));
}
