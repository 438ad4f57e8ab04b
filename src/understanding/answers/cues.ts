import { oneOf } from "#understanding/pattern/alternatives.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

/** One language's cues that show what kind of answer a text is; matched against folded text. */
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

/** Matches whole words. */
export function cue(alternatives: string): RegExp {
  return pattern(`\\<${oneOf(alternatives)}(?![\\p{L}\\p{N}])`);
}

/**
 * Matches only where nothing earlier in the sentence negates it: not "it did not go well". The look behind is second,
 * because it costs more than the cue and would be tried at every character.
 */
export function affirmed(alternatives: string, negations: string): RegExp {
  return pattern(`(?=${cue(alternatives).source})(?<!\\<(?:${negations})\\>[^.;:!?,]{0,30})`);
}

/** Matches the whole answer only. */
export function nothingBut(alternatives: string): RegExp {
  return pattern(`^[^\\p{L}\\p{N}]*${oneOf(alternatives)}[^\\p{L}\\p{N}]*$`);
}

/** Matches either pattern. */
export function either(one: RegExp, other: RegExp): RegExp {
  return pattern(`${one.source}|${other.source}`);
}
