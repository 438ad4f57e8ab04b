import { oneOf } from "#understanding/pattern/alternatives.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

/** One language's patterns, matched per sentence against folded text. */
export type RiskWords = {
  /** Figures of speech that sound like harm; removed before matching. */
  readonly everyday: RegExp;
  /** The author about themselves. */
  readonly self: RegExp;
  /** Harm, if a young person is mentioned in this sentence or the one before. */
  readonly harm: RegExp;
  readonly young: RegExp;
  /** Harm that names its victim: "hits her". */
  readonly harmToSomeone: RegExp;
  /** Violence, harassment and corruption against anyone. */
  readonly violence: RegExp;
};

/** Matches whole words; a tilde marks the end of a stem. */
export function anyOf(alternatives: string): RegExp {
  return pattern(whole(alternatives));
}

/** The same with the global flag, to remove every match. */
export function everyOf(alternatives: string): RegExp {
  return pattern(whole(alternatives), "g");
}

function whole(alternatives: string): string {
  return `\\<${oneOf(alternatives).replaceAll("~", "\\p{L}*")}\\>`;
}
