import type { Tx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import type { WorkingHours } from "#mentoring/quiet-hours.ts";
import { listLeaves } from "./leave.store.ts";
import { createWorkingHours } from "./working-hours.ts";

/**
 * Loads the days and time zone in which a person may get messages. RLS must show the person's leave to the transaction,
 * as it does to that person and to the machine role.
 */
export async function getWorkingHours(
  tx: Tx,
  person: Pick<Person, "id" | "zone" | "school" | "region">,
): Promise<WorkingHours> {
  return createWorkingHours(person.zone, await getSchoolCalendar(tx, person), await listLeaves(tx, person.id));
}
