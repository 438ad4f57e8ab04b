import type { Tx } from "#db/as.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { isSchoolDay } from "#mentoring/programme/calendar.ts";
import type { Visit } from "./visit.ts";

/** Whether there is school at the principal's on the day of a visit. */
export async function isOnSchoolDay(tx: Tx, { startsAt }: Visit, { principal }: Pair): Promise<boolean> {
  const on = startsAt.toZonedDateTimeISO(principal.zone).toPlainDate();
  return isSchoolDay(on, await getSchoolCalendar(tx, principal));
}
