import { createTextPattern } from "./pattern.ts";

/**
 * Creates a pattern that matches any of the phrases as whole words. There is one phrase per line, or several separated
 * by bars; phrases may use regex syntax.
 */
export function createPhrasePattern(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return createTextPattern(`\\<${joinAlternatives(parts, ...values)}\\>`);
}

/**
 * Creates a pattern that matches any of the phrases. Unlike `createPhrasePattern` it adds no word boundaries, for phrases that
 * define their own.
 */
export function createAlternativesPattern(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return createTextPattern(joinAlternatives(parts, ...values));
}

/** Builds the regex source that matches any of the phrases, for use inside another pattern. */
export function joinAlternatives(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw(parts, ...values)
    .split("\n")
    .map((line) => line.trimStart())
    .filter((line) => line !== "");
  return `(?:${lines.join("|")})`;
}

/** Copies a regex with the global flag added, to find every match. */
export function withGlobalFlag(phrase: RegExp): RegExp {
  return new RegExp(phrase, `${phrase.flags}g`);
}

/**
 * Regex source for a position at the start of a clause. The lookbehind is bounded, so that a long run of punctuation
 * costs linear time.
 */
export const CLAUSE_START_SOURCE = String.raw`(?<=^[^W]{0,8}|[\n.,;]\s{0,8})`;

/** Creates a lookup set from words separated by white space. */
export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}
