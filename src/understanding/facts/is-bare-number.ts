import { joinSourcesOfAllLanguages, joinWordsOfAllLanguages } from "#understanding/language/every-language.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";

/**
 * The words that may follow a number without being counted by it. Any other word may be what the number counts ("9 to
 * 10 teachers", "a las 5 familias").
 */
const UNCOUNTED_WORDS = joinWordsOfAllLanguages(({ numberContext }) => numberContext.next);

const NEXT = createAlternativesPattern`^[ ]*([\p{L}NM_']+|[^ ])?`;

/**
 * Whether the number that ends at `end` counts nothing, so that it may be a day or a time. What follows it is then the
 * end of the text, punctuation, a number, a name or a word of `UNCOUNTED_WORDS`.
 */
export function isBareNumber(text: string, end: number): boolean {
  const next = NEXT.exec(text.slice(end, end + 24))?.[1];
  if (next === undefined || !/[\p{L}_]/u.test(next)) return next !== "%" && next !== "º" && text[end] !== "/";
  return UNCOUNTED_WORDS.has(next);
}

const COUNTED_WORDS = joinSourcesOfAllLanguages(({ numberContext }) => numberContext.counted);
const LIKE_COUNTED = joinSourcesOfAllLanguages(({ numberContext }) => numberContext.likeCounted);
const COUNTED = createAlternativesPattern`^(?:\/|[ -]*(?:%|º|(?!${LIKE_COUNTED}\>)${COUNTED_WORDS}\>))`;

/**
 * Whether the number that ends at `end` may be a day or a time where the words before it suggest one: it stands alone,
 * or the word after it is none that numbers usually count. The latter is not sure.
 */
export function mayCountNothing(text: string, end: number): boolean {
  return isBareNumber(text, end) || !COUNTED.test(text.slice(end, end + 24));
}
