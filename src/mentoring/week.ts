/** A week of a programme: seven days from the day on which its weeks begin, which is Monday unless it says otherwise. */
export type Week = {
  /** The name of the ISO 8601 week in which the middle of this week lies, like "2026-W47". */
  readonly name: string;
  readonly number: number;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
};

const MONDAY = 1;

/** Returns the week of a day; `first` is the number of the day on which weeks begin, from 1 for Monday to 7 for Sunday. */
export function getWeekOf(day: Temporal.PlainDate, first = MONDAY): Week {
  const startsOn = day.subtract({ days: (day.dayOfWeek - first + 7) % 7 });
  // By its fourth day, each of these weeks has the name of one ISO week and each name belongs to one of them.
  const middle = startsOn.add({ days: 3 });
  const number = middle.weekOfYear ?? 0;
  const name = `${middle.yearOfWeek}-W${String(number).padStart(2, "0")}`;
  return { name, number, startsOn, endsOn: startsOn.add({ days: 6 }) };
}

/** Returns the last complete week before `day`; a digest sent on the first day of a week covers the week before. */
export function getPreviousWeek(day: Temporal.PlainDate, first = MONDAY): Week {
  return getWeekOf(day.subtract({ days: 7 }), first);
}

export function getNextWeek(week: Week): Week {
  return getWeekOf(week.endsOn.add({ days: 1 }), week.startsOn.dayOfWeek);
}

/** Parses the name of a week; returns undefined if the week does not exist, such as W53 in most years. */
export function parseWeekName(name: string, first = MONDAY): Week | undefined {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
  if (!year || number === "00") return undefined;
  // By ISO 8601, 4 January is always in week 1. The Thursday of a week is in the middle of the one that has its name.
  const thursday = getWeekOf(Temporal.PlainDate.from(`${year}-01-04`)).startsOn.add({
    weeks: Number(number) - 1,
    days: 3,
  });
  const week = getWeekOf(thursday, first);
  return [week, getNextWeek(week), getPreviousWeek(week.startsOn, first)].find((one) => one.name === name);
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
