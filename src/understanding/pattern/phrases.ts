import { pattern } from "./pattern.ts";

/**
 * A pattern that matches any of the phrases as whole words: one phrase per line, or several separated by bars. Phrases
 * may use regular expression syntax.
 */
export function phrases(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return pattern(`\\<${oneOf(parts, ...values)}\\>`);
}

/** The same without word boundaries, for phrases that define their own. */
export function anyOf(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return pattern(oneOf(parts, ...values));
}

/** The source of such a pattern, for use inside another one. */
export function oneOf(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw(parts, ...values)
    .split("\n")
    .map((line) => line.trimStart())
    .filter((line) => line !== "");
  return `(?:${lines.join("|")})`;
}

/** `phrase` for every place it is found in. */
export function everywhere(phrase: RegExp): RegExp {
  return new RegExp(phrase, `${phrase.flags}g`);
}

/** A clause begins here, as source. Bounded, so that a run of signs costs no more than its length. */
export const HEAD = String.raw`(?<=^[^W]{0,8}|[\n.,;]\s{0,8})`;

/** Words between spaces, to be looked up. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}
