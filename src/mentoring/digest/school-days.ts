import { isSchoolDay, type SchoolCalendar } from "#mentoring/programme/calendar.ts";

/** Counts the school days after `after`, up to and including `until`; 0 if `until` is not later. */
export type SchoolDayCounter = (after: Temporal.PlainDate, until: Temporal.PlainDate) => number;

/**
 * Creates a function that counts the school days of hundreds of date ranges within the same months. It checks each day
 * once, outward from `anchor`, and caches the running number of school days.
 */
export function createSchoolDayCounter(calendar: SchoolCalendar, anchor: Temporal.PlainDate): SchoolDayCounter {
  const numbers = new Map([[rank(anchor), 0]]);
  let first = { day: anchor, number: 0 };
  let last = { day: anchor, number: 0 };
  const numberOf = (day: Temporal.PlainDate): number => {
    while (rank(last.day) < rank(day)) {
      const next = last.day.add({ days: 1 });
      last = { day: next, number: last.number + Number(isSchoolDay(next, calendar)) };
      numbers.set(rank(next), last.number);
    }
    while (rank(first.day) > rank(day)) {
      const before = first.day.subtract({ days: 1 });
      first = { day: before, number: first.number - Number(isSchoolDay(first.day, calendar)) };
      numbers.set(rank(before), first.number);
    }
    return numbers.get(rank(day)) ?? 0;
  };
  return (after, until) => Math.max(0, numberOf(until) - numberOf(after));
}

/**
 * Converts a day to a number that sorts like the day, because `PlainDate.compare` takes twenty times as long as a
 * comparison of numbers.
 */
const rank = ({ year, month, day }: Temporal.PlainDate) => (year * 16 + month) * 32 + day;

/** Finds the `count`-th school day counted backwards from `until`, which itself counts if it is a school day. */
export function subtractSchoolDays(
  until: Temporal.PlainDate,
  count: number,
  calendar: SchoolCalendar,
): Temporal.PlainDate {
  let day = until;
  for (let left = count - Number(isSchoolDay(day, calendar)); left > 0; left -= Number(isSchoolDay(day, calendar))) {
    day = day.subtract({ days: 1 });
  }
  return day;
}

/** Whether a week contains a school day of the calendar. */
export function hasWeekSchoolDay(
  { startsOn }: { readonly startsOn: Temporal.PlainDate },
  calendar: SchoolCalendar,
): boolean {
  return Array.from({ length: 7 }, (_, days) => startsOn.add({ days })).some((day) => isSchoolDay(day, calendar));
}
