import type { RegexSource } from "#understanding/language/sources.ts";

/** The questions that words can say for certain; the first that fits counts. */
export const CERTAIN_QUESTIONS = [
  "not_reached",
  "not_logged",
  "when_met",
  "not_seen",
  "whom_to_call",
  "who_reads",
  "past_sessions",
  "commitments",
  "next_visit",
] as const;
export type CertainQuestion = (typeof CERTAIN_QUESTIONS)[number];

/** By what a question about one's own data says of which days it asks, and that it goes on from the one before. */
export type OwnQuestionWords = {
  /** Words with which a question goes on from the one before, before a name or days: "and", "what about". */
  readonly goesOn: RegexSource;
  /** Words that say for certain what a question asks. */
  readonly certain: Readonly<Record<CertainQuestion, RegexSource>>;
  /** What such a question is about: visits, records, who reads, who asks. Without one it may be a thought. */
  readonly subjects: RegexSource;
  /** Words with which a question begins that has no question mark. */
  readonly asks: RegexSource;
  /** What stands before the name of whoever is visited before: "whom do I see after Rosa?" */
  readonly after: RegexSource;
  /** Words that ask whether or when there is no school. */
  readonly calendar: RegexSource;
  /** The whole of a week, a month or a year: this one, the last and the next. */
  readonly periods: Readonly<
    Record<"week" | "month" | "year", Readonly<Record<"this" | "last" | "next", RegexSource>>>
  >;
  /** Words before a month or a day from which on is asked: "since". */
  readonly since: RegexSource;
  /** Words before a month that is asked about as a whole: "in". */
  readonly within: RegexSource;
  /** Words before and after a number of weeks that lie back: "for", "ago". */
  readonly back: RegexSource;
  readonly units: Readonly<Record<"days" | "weeks" | "months", RegexSource>>;
  /** The numbers from one on. */
  readonly numbers: readonly RegexSource[];
  /** The months from January on. */
  readonly months: readonly RegexSource[];
};
