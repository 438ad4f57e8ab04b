/** An ISO 8601 week, from Monday to Sunday. */
export type Week = {
  /** The ISO name of the week, like "2026-W47". */
  readonly name: string;
  readonly number: number;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
};

export function getWeekOf(day: Temporal.PlainDate): Week {
  const startsOn = day.subtract({ days: day.dayOfWeek - 1 });
  const number = startsOn.weekOfYear ?? 0;
  const name = `${startsOn.yearOfWeek}-W${String(number).padStart(2, "0")}`;
  return { name, number, startsOn, endsOn: startsOn.add({ days: 6 }) };
}

/** Returns the last complete week before `day`; a digest sent on a Monday covers that week. */
export function getPreviousWeek(day: Temporal.PlainDate): Week {
  return getWeekOf(day.subtract({ days: 7 }));
}

export function getNextWeek(week: Week): Week {
  return getWeekOf(week.endsOn.add({ days: 1 }));
}

/** Parses the ISO name of a week; returns undefined if the week does not exist, such as W53 in most years. */
export function parseWeekName(name: string): Week | undefined {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
  // By ISO 8601, 4 January is always in week 1.
  const first = year && Temporal.PlainDate.from(`${year}-01-04`);
  const week = first && getWeekOf(first.add({ weeks: Number(number) - 1 }));
  return week && week.name === name ? week : undefined;
}

/** Returns the start of the week (inclusive) and its end (exclusive) in a time zone. */
export function getWeekBounds(
  week: Week,
  zone: string,
): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  return { from: getStartOfDay(week.startsOn, zone), to: getStartOfDay(getNextWeek(week).startsOn, zone) };
}

/** Returns the first instant of a day in a time zone. */
export function getStartOfDay(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}
