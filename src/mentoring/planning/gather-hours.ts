import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { listAllLeaves } from "#mentoring/leave/leave.store.ts";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import { listWhereabouts } from "#mentoring/people/person.store.ts";
import { getProgrammeCalendar } from "#mentoring/programme/calendar.store.ts";
import { getCalendarAt, type SchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { WorkingHours } from "#mentoring/quiet-hours.ts";

/** Returns the working hours of a person in the workspace. The data for all people was loaded once before. */
export type WorkingHoursLookup = (person: { id: PersonId; zone: string }) => WorkingHours;

export async function gatherWorkingHours(tx: Tx): Promise<WorkingHoursLookup> {
  const [calendar, leaves, places] = await Promise.all([
    getProgrammeCalendar(tx),
    listAllLeaves(tx),
    listWhereabouts(tx),
  ]);
  const byPerson = Map.groupBy(leaves, (leave) => leave.personId);
  // Many people share a school or have none, so each calendar is made once.
  const calendars = new Map<string, SchoolCalendar>();
  const calendarOf = (id: PersonId) => {
    const { school, region } = places.get(id) ?? {};
    const key = `${region}\n${school}`;
    const known = calendars.get(key) ?? getCalendarAt(calendar, places.get(id));
    calendars.set(key, known);
    return known;
  };
  return ({ id, zone }) => createWorkingHours(zone, calendarOf(id), byPerson.get(id) ?? []);
}
