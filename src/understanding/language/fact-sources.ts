import type { RegexSource, WordList } from "./sources.ts";

export type WordsAroundNumber = {
  /**
   * Words that may follow a bare number that is a day or an hour. Any other word after a number is what the number
   * counts.
   */
  readonly next: WordList;
  /** Words that a number before them surely counts: plurals, units. `likeCounted` are words that only look like these. */
  readonly counted: RegexSource;
  readonly likeCounted: RegexSource;
  /** Words after two numbers with a slash that make them a fraction and not a date: "3/4 of". */
  readonly fractionOf: RegexSource;
};

/** Words around a duration that show whether it is the duration of the visit or of something else. */
export type WordsAroundDuration = {
  /**
   * Words before (`otherBefore`) and after (`otherAfter`) the duration of something other than the visit, such as a
   * part of a lesson, a delay, a journey or a habit.
   */
  readonly otherBefore: RegexSource;
  readonly otherAfter: RegexSource;
  /**
   * Words such as "after", with which a duration is that of the visit only if the visit was cut short: "after half an
   * hour the line dropped". `cut` (before the duration) and `cutAfter` (after it) are the words for cutting it short.
   */
  readonly after: RegexSource;
  /** Words behind a duration with which it may also be the time until something: "half an hour later". */
  readonly laterAfter: RegexSource;
  readonly cut: RegexSource;
  readonly cutAfter: RegexSource;
  /** Words that make a duration approximate, such as "almost". */
  readonly loosely: RegexSource;
  /** Units of time that are too long for a visit, such as days and weeks. */
  readonly days: RegexSource;
};

/** Where those who write this language put the month first in dates of digits, and where some do, by country code. */
export type DateOrderByCountry = { readonly monthFirst: ReadonlySet<string>; readonly open: ReadonlySet<string> };
