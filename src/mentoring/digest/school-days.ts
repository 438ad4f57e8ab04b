import { type Calendar, isSchoolDay } from "#mentoring/programme/calendar.ts";

/** How many school days have come since `after`, with `until` itself among them; 0 when `until` is not later. */
export type CountSchoolDays = (after: Temporal.PlainDate, until: Temporal.PlainDate) => number;

/**
 * Counts like `schoolDaysBetween`, for one who asks about hundreds of spans of the same months: each day is walked over
 * once, outward from `anchor`, and keeps the number of school days that have come up to it.
 */
export function schoolDayCounter(calendar: Calendar, anchor: Temporal.PlainDate): CountSchoolDays {
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

/** Later days have higher ranks; `PlainDate.compare` takes twenty times as long. */
const rank = ({ year, month, day }: Temporal.PlainDate) => (year * 16 + month) * 32 + day;

/** The school day that is so many back from `until`, which is the first of them if it is one. */
export function schoolDaysBack(until: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let day = until;
  for (let left = count - Number(isSchoolDay(day, calendar)); left > 0; left -= Number(isSchoolDay(day, calendar))) {
    day = day.subtract({ days: 1 });
  }
  return day;
}

/** False for a week in which no school is open. */
export function hasSchoolDay({ startsOn }: { readonly startsOn: Temporal.PlainDate }, calendar: Calendar): boolean {
  return Array.from({ length: 7 }, (_, days) => startsOn.add({ days })).some((day) => isSchoolDay(day, calendar));
}
