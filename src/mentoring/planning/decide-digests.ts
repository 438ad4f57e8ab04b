import { convertLocalTimeToInstant } from "#mentoring/quiet-hours.ts";
import { getNextWeek, getPreviousWeek, getStartOfDay } from "#mentoring/week.ts";
import type { Coordinator } from "./coordinators.store.ts";
import type { PlannedNotice } from "./planned.ts";

const EIGHT = Temporal.PlainTime.from("08:00");
/**
 * For how long the page of a week is still sent. Afterwards the week that has begun goes its own way, and whoever wants
 * the page asks for it.
 */
const USEFUL = { hours: 24 };

/** What decides when the programme's week is over. */
export type ProgrammeTime = { readonly zone: string; readonly firstDay: number };

/**
 * Decides the notices with the page of the last week, unless its time is over, and of the one that goes on. A page comes
 * on the first day of the programme's next week at eight where the coordinator lives, but never before the programme's
 * week is over.
 */
export function decideDigests(
  { id, zone }: Coordinator,
  programme: ProgrammeTime,
  now: Temporal.Instant,
): PlannedNotice[] {
  const last = getPreviousWeek(now.toZonedDateTimeISO(programme.zone).toPlainDate(), programme.firstDay);
  return [last, getNextWeek(last)].flatMap((week): PlannedNotice[] => {
    const next = getNextWeek(week).startsOn;
    const [eight, over] = [convertLocalTimeToInstant(next, EIGHT, zone), getStartOfDay(next, programme.zone)];
    const at = Temporal.Instant.compare(eight, over) < 0 ? over : eight;
    const until = at.add(USEFUL);
    if (Temporal.Instant.compare(until, now) <= 0) return [];
    return [{ to: id, notice: { kind: "digest.weekly", for: id, week: week.name }, at, until, about: `digest:${id}` }];
  });
}
