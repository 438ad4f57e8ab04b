import type { PairId } from "#kernel/id.ts";
import type { Calendar } from "#mentoring/programme/calendar.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import type { Week } from "#mentoring/week.ts";

/** The parameters that every query of a digest shares. */
export type DigestScope = {
  /** The coordinator's own pairs, which no figure includes. */
  readonly ownPairs: readonly PairId[];
  readonly programme: Programme;
  readonly calendar: Calendar;
  readonly week: Week;
  /** The bounds of the week, the second exclusive. */
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** The last day of the week, or today while the week runs. */
  readonly until: Temporal.PlainDate;
};
