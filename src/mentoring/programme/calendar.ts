export const DAY_KINDS = ["holiday", "break", "school_day"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/**
 * A calendar entry for a day that differs from the default: a weekday without school, or a school day at the weekend.
 */
export type CalendarDay = { readonly on: Temporal.PlainDate; readonly kind: DayKind; readonly name: string };

/** The school calendar: its entries by ISO date. A day without an entry is a school day if it is Monday to Friday. */
export type Calendar = ReadonlyMap<string, CalendarDay>;

export function toCalendar(days: readonly CalendarDay[]): Calendar {
  return new Map(days.map((day) => [day.on.toString(), day]));
}

const SATURDAY = 6;

export function isSchoolDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  const named = calendar.get(day.toString());
  return named ? named.kind === "school_day" : day.dayOfWeek < SATURDAY;
}

export function nextSchoolDay(after: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let day = after.add({ days: 1 });
  while (!isSchoolDay(day, calendar)) day = day.add({ days: 1 });
  return day;
}

/**
 * Counts the school days after `a` up to and including `b`: 1 from a Friday to the next Monday, 0 if `b` is not later
 * than `a`.
 */
export function schoolDaysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate, calendar: Calendar): number {
  let count = 0;
  for (
    let day = nextSchoolDay(a, calendar);
    Temporal.PlainDate.compare(day, b) <= 0;
    day = nextSchoolDay(day, calendar)
  ) {
    count += 1;
  }
  return count;
}
