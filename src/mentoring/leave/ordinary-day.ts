import { asMachineWithin, type PersonTx } from "#db/as.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { isOnSchoolDay } from "#mentoring/visit/school-day-of-visit.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { listLeaves } from "./leave.store.ts";
import { isWithin } from "./working-hours.ts";

/**
 * Whether nothing stands against the day of a visit: there is school at the principal's, and nobody of the pair is on
 * leave.
 */
export async function isOnOrdinaryDay(tx: PersonTx, visit: Visit, pair: Pair): Promise<boolean> {
  if (!(await isOnSchoolDay(tx, visit, pair))) return false;
  const on = visit.startsAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate();
  // Nobody but a coordinator reads the leave of another; of one in which a visit lies, both are told.
  return asMachineWithin(tx, async (machine) => {
    const leaves = [...(await listLeaves(machine, pair.mentor.id)), ...(await listLeaves(machine, pair.principal.id))];
    return !leaves.some((leave) => isWithin(on, leave));
  });
}
