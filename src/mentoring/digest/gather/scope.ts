import type { PairId } from "#kernel/id.ts";
import type { SchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import type { Week } from "#mentoring/week.ts";

/** The parameters shared by all queries that gather the facts of a digest. */
export type DigestQueryScope = {
  /** The coordinator's own pairs, which the figures leave out. */
  readonly ownPairs: readonly PairId[];
  readonly programme: Programme;
  readonly calendar: SchoolCalendar;
  readonly week: Week;
  /** The start of the week (inclusive) and its end (exclusive). */
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** The last day of the week, or today while the week is not over. */
  readonly until: Temporal.PlainDate;
};
