import type { RegexSource } from "./sources.ts";

/** Where a text of a record stands: what was brought, what works, what is hard, and whose a commitment is. */
export const TEXT_PLACES = ["request", "working", "challenge", "principal", "mentor"] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];

/**
 * Words by which a text says what is to be other in a draft or a record, folded (normalised). In them N stands for a
 * letter of a principal's name.
 */
export type CorrectionWords = {
  /** What stands before a correction and says nothing by itself: "wait", "sorry, I was wrong", "corrige:". */
  readonly leads: RegexSource;
  /** How each place of a text is named: "what she brought", "lo hago yo". */
  readonly places: Readonly<Record<TextPlace, RegexSource>>;
  /** What denies the place that follows: "not", "no es". */
  readonly denies: RegexSource;
  /** How a text begins that says something of what was written: "the bit about", "lo de". */
  readonly subjects: RegexSource;
  /** How the wish to put something elsewhere begins: "move", "pon". */
  readonly moves: RegexSource;
  /** What stands between the name of a place and what belongs there: "was", "fue". */
  readonly copulas: RegexSource;
  /** What stands before the words that are replaced: "not", "y no". */
  readonly insteadOf: RegexSource;
  /** What stands before the words that replace others: "but", "sino". */
  readonly but: RegexSource;
  /** The sentence told last: "the last one". */
  readonly last: RegexSource;
  /** "It was not", "it was": of the person whom a draft is about. */
  readonly wasNot: RegexSource;
  readonly was: RegexSource;
  /** That the visit began at the time that follows. */
  readonly began: RegexSource;
  /** Words beside the time at which it was over that say nothing more: "the visit", "actually", "nomás". */
  readonly besideTime: RegexSource;
  /** Longer words that name no part of a draft: "thing", "escribi". */
  readonly empty: RegexSource;
};
