import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { listAllLeaves } from "#mentoring/leave/leave.store.ts";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import type { WorkingHours } from "#mentoring/quiet-hours.ts";

/** Returns the working hours of a person in the workspace. The data for all people was loaded once before. */
export type WorkingHoursLookup = (person: { id: PersonId; zone: string }) => WorkingHours;

export async function gatherWorkingHours(tx: Tx): Promise<WorkingHoursLookup> {
  const calendar = await getSchoolCalendar(tx);
  const byPerson = Map.groupBy(await listAllLeaves(tx), (leave) => leave.personId);
  return ({ id, zone }) => createWorkingHours(zone, calendar, byPerson.get(id) ?? []);
}
