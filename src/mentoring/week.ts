/** An ISO 8601 week, Monday to Sunday. */
export type Week = {
  /** "2026-W47" */
  readonly name: string;
  readonly number: number;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
};

export function weekOf(day: Temporal.PlainDate): Week {
  const startsOn = day.subtract({ days: day.dayOfWeek - 1 });
  const number = startsOn.weekOfYear ?? 0;
  const name = `${startsOn.yearOfWeek}-W${String(number).padStart(2, "0")}`;
  return { name, number, startsOn, endsOn: startsOn.add({ days: 6 }) };
}

/** The last complete week before `day`, which a Monday's digest covers. */
export function weekBefore(day: Temporal.PlainDate): Week {
  return weekOf(day.subtract({ days: 7 }));
}

export function weekAfter(week: Week): Week {
  return weekOf(week.endsOn.add({ days: 1 }));
}

/** Parses a week's name; undefined if there is no such week, such as W53 in most years. */
export function parseWeekName(name: string): Week | undefined {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
  // The fourth of January is always in the first week.
  const first = year && Temporal.PlainDate.from(`${year}-01-04`);
  const week = first && weekOf(first.add({ weeks: Number(number) - 1 }));
  return week && week.name === name ? week : undefined;
}

/** The week's bounds in the programme's zone, the second exclusive. */
export function getWeekBounds(
  week: Week,
  zone: string,
): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  return { from: startOfDay(week.startsOn, zone), to: startOfDay(weekAfter(week).startsOn, zone) };
}

/** The first moment of a day in a zone. */
export function startOfDay(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}
