import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * One language's patterns for signs of risk. They are matched against each sentence of the folded (normalised) text.
 */
export type RiskPatterns = {
  /** Figures of speech that sound like harm, such as "killing time". They are removed before matching. */
  readonly everyday: RegExp;
  /** Statements by the writer about harming themselves. */
  readonly self: RegExp;
  /** Words for harm that count only if a young person (`young`) is mentioned in the same sentence or the one before. */
  readonly harm: RegExp;
  readonly young: RegExp;
  /** Words for harm that include its victim, such as "hits her". They count without any mention of a young person. */
  readonly harmToSomeone: RegExp;
  /** Words for violence, harassment and corruption against anyone. */
  readonly violence: RegExp;
};

/** Creates a pattern that matches any of the alternatives as whole words. A tilde stands for any ending of a word. */
export function createStemPattern(alternatives: string): RegExp {
  return createTextPattern(whole(alternatives));
}

/** Creates the same pattern as `createStemPattern`, with the global flag, to remove every match. */
export function createGlobalStemPattern(alternatives: string): RegExp {
  return createTextPattern(whole(alternatives), "g");
}

function whole(alternatives: string): string {
  return `\\<${createWordAlternatives(alternatives).replaceAll("~", "\\p{L}*")}\\>`;
}
