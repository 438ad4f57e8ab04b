import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import type { RegexSource } from "#understanding/language/sources.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/** Reduces a folded text to letters and single spaces, the form in which wishes and short answers are looked up. */
export function toPlainWords(folded: string): string {
  return folded.replace(/[^\p{L}]+/gu, " ").trim();
}

/**
 * Matches plain words that are a wish, with polite words and those of `before` before it. Without `after`, anything may
 * follow; with it, only polite words and these.
 */
export function createWishPattern(
  wish: RegexSource,
  { before, after }: { readonly before: RegexSource; readonly after?: RegexSource },
): RegExp {
  const end = after === undefined ? "\\>" : `(?: (?:${after}|${PLEASE})){0,${MAX_AROUND}}$`;
  return createTextPattern(`^(?:(?:${before}|${PLEASE}) ){0,${MAX_AROUND}}${wish}${end}`);
}

const MAX_AROUND = 6;
const PLEASE = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.please);
