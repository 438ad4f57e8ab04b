import type { Tx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import type { WorkingHours } from "#mentoring/quiet-hours.ts";
import { listLeaves } from "./leave.store.ts";
import { createWorkingHours } from "./working-hours.ts";

/**
 * Reads when a person may get messages. The transaction must be one to which RLS shows the person's leave: their own or
 * the machine role's, for example.
 */
export async function getWorkingHours(tx: Tx, person: Pick<Person, "id" | "zone">): Promise<WorkingHours> {
  return createWorkingHours(person.zone, await getSchoolCalendar(tx), await listLeaves(tx, person.id));
}
