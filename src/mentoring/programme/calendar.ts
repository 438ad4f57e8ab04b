export const DAY_KINDS = ["holiday", "break", "school_day"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A day that is not what its weekday says. */
export type CalendarDay = { readonly on: Temporal.PlainDate; readonly kind: DayKind; readonly name: string };

/** The programme's school calendar, by ISO day. A day that is not in it is a school day from Monday to Friday. */
export type Calendar = ReadonlyMap<string, CalendarDay>;

export function toCalendar(days: readonly CalendarDay[]): Calendar {
  return new Map(days.map((day) => [day.on.toString(), day]));
}

const SATURDAY = 6;

export function isSchoolDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  const named = calendar.get(day.toString());
  return named ? named.kind === "school_day" : day.dayOfWeek < SATURDAY;
}

/** The first school day later than `after`. */
export function nextSchoolDay(after: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let day = after.add({ days: 1 });
  while (!isSchoolDay(day, calendar)) day = day.add({ days: 1 });
  return day;
}

/** How many school days have come since `a`, with `b` itself among them: 1 from a Friday to the next Monday, 0 when `b` is not later. */
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
