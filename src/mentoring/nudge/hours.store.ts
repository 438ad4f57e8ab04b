import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { getCalendar } from "#mentoring/programme/calendar.store.ts";
import { isSchoolDay } from "#mentoring/programme/calendar.ts";
import type { Hours } from "#mentoring/quiet-hours.ts";

/** The working days of everyone in the workspace, each in their own zone and without their leave; read at once. */
export type HoursOf = (person: { id: PersonId; zone: string }) => Hours;

export async function gatherHours(tx: Tx): Promise<HoursOf> {
  const calendar = await getCalendar(tx);
  const leaves = await tx.sql.selectFrom("delivery.leave").select(["person_id", "from_on", "to_on"]).execute();
  const byPerson = Map.groupBy(leaves, (leave) => leave.person_id);
  return ({ id, zone }) => ({
    zone,
    isOpen: (day) =>
      isSchoolDay(day, calendar) &&
      !(byPerson.get(id) ?? []).some(
        (leave) =>
          Temporal.PlainDate.compare(leave.from_on, day) <= 0 && Temporal.PlainDate.compare(day, leave.to_on) <= 0,
      ),
  });
}
