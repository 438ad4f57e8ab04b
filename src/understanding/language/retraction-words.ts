import type { RegexSource } from "./sources.ts";

/**
 * Words with which a writer withdraws something that they have just written. They are matched against the original
 * text, not the folded (normalised) one.
 */
export type RetractionWords = {
  /** Negations that withdraw the words after them: "not 75". */
  readonly negations: RegexSource;
  /** Words that end the withdrawn words, such as "but". */
  readonly ends: RegexSource;
  /** Words before a number that is withdrawn and replaced by another one: "50, not 75". */
  readonly beforeNumber: RegexSource;
  /**
   * Words by which whoever speaks puts something else in place of what they have just said, in folded text without marks:
   * "Tuesday, no wait, it was Wednesday".
   */
  readonly repairs: RegexSource;
  /** What may stand between these words and what is said instead. */
  readonly afterRepair: RegexSource;
};
