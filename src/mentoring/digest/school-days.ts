import { type Calendar, isSchoolDay, schoolDaysBetween } from "#mentoring/programme/calendar.ts";

/** How many school days have come since `after`, with `until` itself among them; 0 when `until` is not later. */
export type CountSchoolDays = (after: Temporal.PlainDate, until: Temporal.PlainDate) => number;

/** Each span is walked once: a digest asks for the same few spans on behalf of everyone. */
export function schoolDayCounter(calendar: Calendar): CountSchoolDays {
  const counted = new Map<string, number>();
  return (after, until) => {
    const span = `${after}/${until}`;
    const known = counted.get(span);
    if (known !== undefined) return known;
    const count = schoolDaysBetween(after, until, calendar);
    counted.set(span, count);
    return count;
  };
}

/** The day since which, `until` included, there were so many school days and this is the first of them. */
export function schoolDaysBack(until: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let day = until;
  let left = isSchoolDay(day, calendar) ? count - 1 : count;
  while (left > 0) {
    day = day.subtract({ days: 1 });
    if (isSchoolDay(day, calendar)) left -= 1;
  }
  return day;
}

/** A week in which no school is open. */
export function hasSchoolDay(week: { readonly startsOn: Temporal.PlainDate }, calendar: Calendar): boolean {
  return Array.from({ length: 7 }, (_, days) => week.startsOn.add({ days })).some((day) => isSchoolDay(day, calendar));
}
