import { type Calendar, isSchoolDay } from "#mentoring/programme/calendar.ts";
import type { Hours } from "#mentoring/quiet-hours.ts";
import type { Leave } from "./leave.store.ts";

/** The working days of one person, in their zone: the programme's school days without their own leave. */
export function workingHours(
  zone: string,
  calendar: Calendar,
  leaves: readonly Pick<Leave, "from" | "to">[],
): Hours {
  const isAway = (day: Temporal.PlainDate) =>
    leaves.some(
      ({ from, to }) => Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0,
    );
  return { zone, isAway, isOpen: (day) => isSchoolDay(day, calendar) && !isAway(day) };
}
