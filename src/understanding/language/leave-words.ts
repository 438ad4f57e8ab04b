import type { RegexSource } from "./sources.ts";

/** Words that tell whose leave a message is about. They are matched against plain words. */
export type LeaveWords = {
  /** That somebody else is away: "is off", and the words that make such a phrase be of the writer: "I am". */
  readonly othersLeave: RegexSource;
  readonly ofWriter: RegexSource;
  /** Any word by which the writer speaks of themself. */
  readonly firstPerson: RegexSource;
};
