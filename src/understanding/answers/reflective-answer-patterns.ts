import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * One language's patterns for the signs by which an answer to a reflective question is classified, such as words for a
 * plan or for blame. They are matched against folded (normalised) text.
 */
export type ReflectiveAnswerPatterns = Readonly<Record<ReflectiveAnswerSign, RegExp>>;

type ReflectiveAnswerSign =
  | "declines"
  | "nothing"
  | "asksBot"
  | "plan"
  | "day"
  | "success"
  | "belief"
  | "otherView"
  | "blames"
  | "reason"
  | "evidence";

/** Creates a pattern that matches any of the alternatives as whole words. */
export function createWholeWordPattern(alternatives: string): RegExp {
  return createTextPattern(`\\<${createWordAlternatives(alternatives)}(?![\\p{L}\\p{N}])`);
}

/**
 * Creates a pattern that matches any of the alternatives, unless an earlier word of the same clause negates it: "well"
 * does not match in "it did not go well". The pattern begins with a cheap lookahead for an alternative, so that the
 * costly lookbehind for a negation runs only where an alternative matches.
 */
export function createUnnegatedPattern(alternatives: string, negations: string): RegExp {
  return createTextPattern(
    `(?=${createWholeWordPattern(alternatives).source})(?<!\\<(?:${negations})\\>[^.;:!?,]{0,30})`,
  );
}

/** Creates a pattern that matches an answer only if one of the alternatives is the whole answer. */
export function createWholeAnswerPattern(alternatives: string): RegExp {
  return createTextPattern(`^[^\\p{L}\\p{N}]*${createWordAlternatives(alternatives)}[^\\p{L}\\p{N}]*$`);
}

export function combinePatterns(one: RegExp, other: RegExp): RegExp {
  return createTextPattern(`${one.source}|${other.source}`);
}
