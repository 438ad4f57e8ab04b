import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createOriginalTextPattern } from "#understanding/pattern/pattern.ts";

const NEGATIONS = joinSourcesOfAllLanguages(({ retractions }) => retractions.negations);
const ENDS = joinSourcesOfAllLanguages(({ retractions }) => retractions.ends);
const WITHDRAWN = createOriginalTextPattern(String.raw`${NEGATIONS}[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\<${ENDS}\>)`, "g");

/**
 * Replaces the words that the author of a text withdraws, such as "not 75", by spaces, so that positions in the text
 * stay the same.
 */
export function blankOutRetractedWords(text: string): string {
  return text.replace(WITHDRAWN, (words) => " ".repeat(words.length));
}
