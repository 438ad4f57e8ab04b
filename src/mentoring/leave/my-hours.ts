import type { PersonTx } from "#db/as.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import type { Hours } from "#mentoring/quiet-hours.ts";
import { listLeaves } from "./leave.store.ts";
import { workingHours } from "./working-hours.ts";

/** The working hours of this transaction's person. */
export async function getMyHours(tx: PersonTx, me: Pick<Person, "id" | "zone">): Promise<Hours> {
  return workingHours(me.zone, await getCalendar(tx), await listLeaves(tx, me.id));
}
