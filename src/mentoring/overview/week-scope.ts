import type { Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import type { SchoolCalendar } from "#mentoring/programme/calendar.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import type { Programme } from "#mentoring/programme/programme.ts";
import { getWeekBounds, getWeekOf, type Week } from "#mentoring/week.ts";
import { listOwnPairsOfCoordinator } from "./own-pairs.store.ts";

/** The parameters shared by all queries about one week of a programme, for one of its coordinators. */
export type WeekScope = {
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

/**
 * Loads the scope of a week, by default of the current one, in a transaction of the digest role. Throws
 * {@link NotACoordinatorError} if the person is not a coordinator; also throws while there is no programme.
 */
export async function getWeekScope(
  tx: Tx,
  coordinatorId: PersonId,
  now: Temporal.Instant,
  asked?: Week,
): Promise<WeekScope> {
  const ownPairs = await listOwnPairsOfCoordinator(tx, coordinatorId);
  const programme = await getProgramme(tx);
  const calendar = await getSchoolCalendar(tx);
  const today = now.toZonedDateTimeISO(programme.zone).toPlainDate();
  const week = asked ?? getWeekOf(today, calendar.week.startsOn);
  const until = Temporal.PlainDate.compare(today, week.endsOn) < 0 ? today : week.endsOn;
  return { ownPairs, programme, calendar, week, ...getWeekBounds(week, programme.zone), now, today, until };
}
