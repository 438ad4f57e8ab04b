import type { NameCue } from "./name-cue.ts";
import type { PeopleLookup } from "./people-lookup.ts";
import type { Word } from "./split-words.ts";

/** A text in its words, with the tables of its language. */
export type NamedText = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lookup: PeopleLookup;
};

/** Consecutive words that may be one person's name: indexes of the first and the last of them. */
export type NameRun = {
  readonly first: number;
  readonly last: number;
  /** What the words directly before the name say of the person. */
  readonly cue?: NameCue;
  /** What the words around a name show it to be that looks like none, or is one of several people. */
  readonly shows?: "nickname" | "family" | "roster";
};
