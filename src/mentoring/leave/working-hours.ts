import { findClosing, getMessageTimes, isSchoolDay, type SchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { WorkingHours } from "#mentoring/quiet-hours.ts";
import type { Leave } from "./leave.store.ts";

/** Creates the working hours of a person from their time zone, the programme's calendar and their leaves. */
export function createWorkingHours(
  zone: string,
  calendar: SchoolCalendar,
  leaves: readonly (Pick<Leave, "from" | "to"> & Partial<Pick<Leave, "enteredAt">>)[],
): WorkingHours {
  const isSchool = (day: Temporal.PlainDate) => isSchoolDay(day, calendar);
  const leaveOn = (day: Temporal.PlainDate) => leaves.find((leave) => isWithin(day, leave));
  const isAway = (day: Temporal.PlainDate) => leaveOn(day) !== undefined;
  return {
    awaySince: (day) => leaveOn(day)?.enteredAt,
    closingOf: (day) => findClosing(day, calendar),
    zone,
    isSchoolDay: isSchool,
    isAway,
    isOpen: (day) => isSchool(day) && !isAway(day),
    timesOn: (day) => getMessageTimes(day, calendar),
  };
}

/** Whether a day is one of a leave. */
export const isWithin = (day: Temporal.PlainDate, { from, to }: Pick<Leave, "from" | "to">) =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0;
