import type { PairId } from "#kernel/id.ts";
import type { Calendar } from "#mentoring/programme/calendar.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import type { Week } from "#mentoring/week.ts";

/** Of which week a digest is, of whose pairs not, and when it is looked at: what every query of it asks with. */
export type Scope = {
  /** The coordinator is one half of these: no figure counts them. */
  readonly ownPairs: readonly PairId[];
  readonly programme: Programme;
  readonly calendar: Calendar;
  readonly week: Week;
  /** The week's first moment, and the first after it. */
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** The week's last day; while the week runs, today. */
  readonly until: Temporal.PlainDate;
};
