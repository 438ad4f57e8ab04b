import type { Word } from "./split-words.ts";

/** A run of words that may be a name, with what stands around it. */
export type Surroundings = {
  readonly run: readonly Word[];
  readonly head: Word;
  readonly before: readonly (Word | undefined)[];
  readonly after: readonly Word[];
  /** The last folded words before the run. */
  readonly led: string;
  readonly text: string;
};
