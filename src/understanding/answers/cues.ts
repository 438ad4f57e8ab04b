import { oneOf } from "#understanding/pattern/alternatives.ts";

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
  return new RegExp(`\\b${oneOf(alternatives)}(?![a-zX\\d])`);
}

/** The same where nothing in the sentence before it takes it back: "it did not go well". */
export function affirmed(alternatives: string, negations: string): RegExp {
  return new RegExp(`(?<!\\b(?:${negations})\\b[^.;:!?,]{0,30})${cue(alternatives).source}`);
}

/** The whole answer, and nothing but it. */
export function nothingBut(alternatives: string): RegExp {
  return new RegExp(`^[^a-zX\\d]*${oneOf(alternatives)}[^a-zX\\d]*$`);
}

/** One or the other. */
export function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`);
}
