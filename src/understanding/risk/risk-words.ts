import { oneOf } from "#understanding/pattern/alternatives.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

/** One language's patterns for signs of risk, matched against each sentence of the folded text. */
export type RiskWords = {
  /** Figures of speech that sound like harm; they are removed before matching. */
  readonly everyday: RegExp;
  /** The writer's statements about harming themselves. */
  readonly self: RegExp;
  /** Words for harm that count only if a young person is mentioned in the same sentence or the one before. */
  readonly harm: RegExp;
  readonly young: RegExp;
  /** Words for harm that name the victim: "hits her". */
  readonly harmToSomeone: RegExp;
  /** Words for violence, harassment and corruption against anyone. */
  readonly violence: RegExp;
};

/** Creates a pattern that matches any of the alternatives as whole words; a tilde stands for any ending of a stem. */
export function anyStem(alternatives: string): RegExp {
  return pattern(whole(alternatives));
}

/** Creates the pattern of `anyOf` with the global flag, to remove every match. */
export function everyStem(alternatives: string): RegExp {
  return pattern(whole(alternatives), "g");
}

function whole(alternatives: string): string {
  return `\\<${oneOf(alternatives).replaceAll("~", "\\p{L}*")}\\>`;
}
