import type { PersonId } from "#kernel/id.ts";
import { isBefore, type SchoolDays } from "./said.ts";

/** A leave, and since when Fieldbook knew of it. */
export type Absence = {
  readonly personId: PersonId;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly since: Temporal.Instant;
};

export const isWithin = (day: Temporal.PlainDate, { from, to }: Absence) => !isBefore(day, from) && !isBefore(to, day);

/** The school days on which a person is there. */
export function openDaysOf(person: string, absences: readonly Absence[], isSchoolDay: SchoolDays): SchoolDays {
  const own = absences.filter(({ personId }) => personId === person);
  return (day) => isSchoolDay(day) && !own.some((absence) => isWithin(day, absence));
}
