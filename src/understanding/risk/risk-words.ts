import { oneOf } from "#understanding/pattern/alternatives.ts";
import { pattern } from "#understanding/pattern/pattern.ts";

/** What is looked for in the folded writing of one language, sentence by sentence. */
export type RiskWords = {
  /** Ways of speaking that sound like harm and are none; taken away before anything is looked for. */
  readonly everyday: RegExp;
  /** The author about themselves. */
  readonly self: RegExp;
  /** Harm, where a young person is spoken of in this sentence or the one before. */
  readonly harm: RegExp;
  readonly young: RegExp;
  /** Harm that already names whom it is done to: "hits her". */
  readonly harmToSomeone: RegExp;
  /** Violence, harassment and corruption, whoever suffers it. */
  readonly violence: RegExp;
};

/** Whole words; a tilde ends a stem. */
export function anyOf(alternatives: string): RegExp {
  return pattern(whole(alternatives));
}

/** The same, to take away every one of them. */
export function everyOf(alternatives: string): RegExp {
  return pattern(whole(alternatives), "g");
}

function whole(alternatives: string): string {
  return `\\<${oneOf(alternatives).replaceAll("~", "\\p{L}*")}\\>`;
}
