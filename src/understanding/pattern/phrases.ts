import { pattern } from "./pattern.ts";

/**
 * A pattern of phrases, one a line: any of them, as whole words. A phrase may use the signs of a regular expression;
 * short ones may share a line between bars.
 */
export function phrases(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return pattern(`\\<${oneOf(parts, ...values)}\\>`);
}

/** The same without the whole words, for phrases that say themselves where they begin and end. */
export function anyOf(parts: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return pattern(oneOf(parts, ...values));
}

/** The source of such a pattern, to be part of another one. */
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
