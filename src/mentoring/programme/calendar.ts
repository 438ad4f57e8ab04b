export const CALENDAR_DAY_KINDS = ["holiday", "break", "school_day"] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/**
 * An entry of the school calendar, for a day that differs from the default: a weekday without school, or a school day
 * at the weekend.
 */
export type CalendarDay = { readonly on: Temporal.PlainDate; readonly kind: CalendarDayKind; readonly name: string };

/** The school calendar: its entries by ISO date. A day without an entry is a school day if it is Monday to Friday. */
export type SchoolCalendar = ReadonlyMap<string, CalendarDay>;

export function toSchoolCalendar(days: readonly CalendarDay[]): SchoolCalendar {
  return new Map(days.map((day) => [day.on.toString(), day]));
}

const SATURDAY = 6;

export function isSchoolDay(day: Temporal.PlainDate, calendar: SchoolCalendar): boolean {
  const named = calendar.get(day.toString());
  return named ? named.kind === "school_day" : day.dayOfWeek < SATURDAY;
}

export function findNextSchoolDay(after: Temporal.PlainDate, calendar: SchoolCalendar): Temporal.PlainDate {
  let day = after.add({ days: 1 });
  while (!isSchoolDay(day, calendar)) day = day.add({ days: 1 });
  return day;
}

/**
 * Counts the school days after `a` up to and including `b`: 1 from a Friday to the next Monday, 0 if `b` is not later
 * than `a`.
 */
export function countSchoolDaysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate, calendar: SchoolCalendar): number {
  let count = 0;
  for (
    let day = findNextSchoolDay(a, calendar);
    Temporal.PlainDate.compare(day, b) <= 0;
    day = findNextSchoolDay(day, calendar)
  ) {
    count += 1;
  }
  return count;
}
