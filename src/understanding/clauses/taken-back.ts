import { inEveryLanguage } from "#understanding/language/every-language.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

const NEGATIONS = inEveryLanguage(({ retractions }) => retractions.negations);
const ENDS = inEveryLanguage(({ retractions }) => retractions.ends);
const TAKEN_BACK = pattern(String.raw`${NEGATIONS}[^,;.!?\n]{0,60}?(?=$|[,;.!?\n]|\<${ENDS}\>)`, "gi");

/** The text with withdrawn parts blanked out; offsets stay the same. */
export function withoutWithdrawn(text: string): string {
  return text.replace(TAKEN_BACK, (words) => " ".repeat(words.length));
}
