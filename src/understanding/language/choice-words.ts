import type { RegexSource } from "./sources.ts";

/** Words that choose one of several, or say whose a commitment is, in a text without accents and punctuation. */
export type ChoiceWords = {
  /** "The first one", "la segunda": which of those that are listed. */
  readonly first: RegexSource;
  readonly second: RegexSource;
  readonly third: RegexSource;
  readonly fourth: RegexSource;
  readonly fifth: RegexSource;
  readonly last: RegexSource;
  /** Words around these that choose nothing by themselves: "la", "visita", "one". */
  readonly around: RegexSource;
  /** What shows that whose a commitment is is put right: "the promise", "not hers but". */
  readonly aboutOwner: RegexSource;
  /** That it is the writer's own, or the other's, at the end of such a text. */
  readonly mine: RegexSource;
  readonly theirs: RegexSource;
};
