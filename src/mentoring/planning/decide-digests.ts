import { convertLocalTimeToInstant } from "#mentoring/quiet-hours.ts";
import { getNextWeek, getPreviousWeek, getStartOfDay, type Week } from "#mentoring/week.ts";
import type { Coordinator } from "./coordinators.store.ts";
import type { PlannedNotice } from "./planned.ts";

const EIGHT = Temporal.PlainTime.from("08:00");
/** What decides when the programme's week is over. */
export type ProgrammeTime = { readonly zone: string; readonly firstDay: number };

/**
 * Decides the notices with the page of the last week, unless its time is over, and of the one that goes on. A page comes
 * on the first day of the programme's next week at eight where the coordinator lives, but never before the programme's
 * week is over. One that comes late is still sent, until the next is due; whoever became a coordinator since does not get
 * it.
 */
export function decideDigests(
  { id, zone, since }: Coordinator,
  programme: ProgrammeTime,
  now: Temporal.Instant,
): PlannedNotice[] {
  const last = getPreviousWeek(now.toZonedDateTimeISO(programme.zone).toPlainDate(), programme.firstDay);
  return [last, getNextWeek(last)].flatMap((week): PlannedNotice[] => {
    const next = getNextWeek(week);
    const [at, until] = [momentOf(next, zone, programme), momentOf(getNextWeek(next), zone, programme)];
    if (Temporal.Instant.compare(until, now) <= 0 || Temporal.Instant.compare(at, since) < 0) return [];
    return [{ to: id, notice: { kind: "digest.weekly", for: id, week: week.name }, at, until, about: `digest:${id}` }];
  });
}

/** When a page comes in the week in which it is due. */
function momentOf({ startsOn }: Week, zone: string, programme: ProgrammeTime): Temporal.Instant {
  const [eight, over] = [convertLocalTimeToInstant(startsOn, EIGHT, zone), getStartOfDay(startsOn, programme.zone)];
  return Temporal.Instant.compare(eight, over) < 0 ? over : eight;
}
