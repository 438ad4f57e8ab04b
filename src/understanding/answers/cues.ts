import { oneOf } from "#understanding/pattern/alternatives.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

/** The words by which an answer shows what it does, in the folded writing of one language. */
export type Cues = Readonly<Record<Cue, RegExp>>;

type Cue =
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

/** Whole words. */
export function cue(alternatives: string): RegExp {
  return pattern(`\\<${oneOf(alternatives)}(?![\\p{L}\\p{N}])`);
}

/** The same where nothing in the sentence before it takes it back: "it did not go well". */
export function affirmed(alternatives: string, negations: string): RegExp {
  return pattern(`(?<!\\<(?:${negations})\\>[^.;:!?,]{0,30})${cue(alternatives).source}`);
}

/** The whole answer, and nothing but it. */
export function nothingBut(alternatives: string): RegExp {
  return pattern(`^[^\\p{L}\\p{N}]*${oneOf(alternatives)}[^\\p{L}\\p{N}]*$`);
}

/** One or the other. */
export function either(one: RegExp, other: RegExp): RegExp {
  return pattern(`${one.source}|${other.source}`);
}
