import { asMachineIn, type Db } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { findNextSchoolDay, type SchoolCalendar } from "#mentoring/programme/calendar.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";

const MORNING = "08:00";

/**
 * Creates the functions that compute the times to which the rehearsal's clock can be advanced: by an hour, to the next
 * school morning, or to Monday morning.
 */
export async function createClockSteps(db: Db, workspaceId: WorkspaceId) {
  const { calendar, zone } = await asMachineIn(db, workspaceId, async (tx) => ({
    calendar: await getSchoolCalendar(tx),
    zone: (await getProgramme(tx)).zone,
  }));
  return {
    hour: (now: Temporal.Instant) => now.add({ hours: 1 }),
    school_day: (now: Temporal.Instant) =>
      morning(findNextSchoolDay(dayOf(now, zone), calendar satisfies SchoolCalendar), zone),
    monday: (now: Temporal.Instant) => morning(nextMonday(dayOf(now, zone)), zone),
  };
}

const dayOf = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate();
const nextMonday = (day: Temporal.PlainDate) => day.add({ days: 8 - day.dayOfWeek });
const morning = (day: Temporal.PlainDate, zone: string) =>
  day.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant();
