import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * Whether a message goes on from another that was written before it: it begins as the second half of a sentence, or the
 * other does not end one. A pure function.
 */
export function goesOnFrom(earlier: string, later: string): boolean {
  return BEGINS.test(normalizeText(later).text) || UNFINISHED.test(normalizeText(earlier).text.trimEnd());
}

const CONJUNCTIONS = joinSourcesOfAllLanguages(
  ({ sentences }) => `${sentences.conjunctions}|${sentences.subordinators}`,
);
const BEGINS = createTextPattern(`^[^W]*(?:${CONJUNCTIONS})\\>`);
const UNFINISHED = createTextPattern(`(?:[,:;…]|\\.\\.|\\<(?:${CONJUNCTIONS}))$`);
