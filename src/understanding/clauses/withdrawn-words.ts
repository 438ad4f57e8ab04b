import { sourceOfEveryLanguage } from "#understanding/language/every-language.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

const NEGATIONS = sourceOfEveryLanguage(({ retractions }) => retractions.negations);
const ENDS = sourceOfEveryLanguage(({ retractions }) => retractions.ends);
const WITHDRAWN = pattern(String.raw`${NEGATIONS}[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\<${ENDS}\>)`, "gi");

/** Blanks out the parts of a text that its author withdraws ("not 75"); offsets stay the same. */
export function blankWithdrawnWords(text: string): string {
  return text.replace(WITHDRAWN, (words) => " ".repeat(words.length));
}
