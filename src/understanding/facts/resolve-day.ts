import type { UnderstandingContext } from "#understanding/extracted-values.ts";

type Day = Temporal.PlainDate;

/**
 * The day that words such as "Monday" mean if they refer to the past (today included), and the day that they mean if
 * they refer to the future. `sure` is false if people use the words for different days. `other` is a second meaning that
 * the words may have: that of 11/12 if the month stands first. The meaning is "unreadable" if no such day exists.
 */
export type ResolvedDay = (PastAndFuture & { readonly sure: boolean; readonly other?: PastAndFuture }) | "unreadable";
type PastAndFuture = { readonly past?: Day | undefined; readonly future?: Day | undefined };

/**
 * A pattern for words that may refer to a day. `read` returns the meaning of a match, or undefined if the words do not
 * refer to a day there.
 */
export type DayExpressionRule = {
  readonly pattern: RegExp;
  /** Whether the words mean the day in a text of another language too, because writers mix them in. */
  readonly inAnyText?: boolean;
  read(
    match: readonly (string | undefined)[],
    context: UnderstandingContext,
    after: AfterNumber,
  ): ResolvedDay | undefined;
};

/** What stands behind a match: whether its number stands alone, or may at least count nothing (`is-bare-number.ts`). */
export type AfterNumber = { readonly isAlone: boolean; readonly countsNothing: boolean };

/**
 * Returns the meaning of the day that is `days` after today. A day before today has no future meaning, and one after
 * today has no past meaning.
 */
export function resolveDayFromToday(today: Day, days: number, sure = true): ResolvedDay {
  const day = today.add({ days });
  return { past: days <= 0 ? day : undefined, future: days >= 0 ? day : undefined, sure };
}

export type WrittenDate = { day: number; month: number; year?: number | undefined; weekday?: number | undefined };

/**
 * Returns the meaning of a date. Without a year the nearest such date is taken: in January, 17 December is in the past
 * month. If the weekday does not fit the date, the meaning is uncertain.
 */
export function resolveDate(today: Day, { day, month, year, weekday }: WrittenDate): ResolvedDay {
  const years = year === undefined ? [today.year - 1, today.year, today.year + 1] : [year < 100 ? 2000 + year : year];
  const days = years
    .flatMap((each) => existing(each, month, day))
    .sort((a, b) => distance(today, a) - distance(today, b));
  const found = days[0];
  if (!found) return "unreadable";
  return resolveDayFromToday(today, distanceTo(today, found), !weekday || found.dayOfWeek === weekday);
}

/**
 * Returns the meaning of a day of the month, such as "the 17th": the last and the next such day. If a weekday is given,
 * only a day that falls on it counts; if neither does, both are returned as uncertain.
 */
export function resolveDayOfMonth(today: Day, day: number, weekday?: number): ResolvedDay | undefined {
  const fits = (found: Day) => !weekday || found.dayOfWeek === weekday;
  const past = monthsFrom(today, [0, -1, -2], day).find((found) => distanceTo(today, found) <= 0);
  const future = monthsFrom(today, [0, 1, 2], day).find((found) => distanceTo(today, found) > 0);
  if (!past || !future) return undefined;
  if (fits(past) || fits(future)) {
    return { past: fits(past) ? past : undefined, future: fits(future) ? future : undefined, sure: true };
  }
  return { past, future, sure: false };
}

/**
 * Returns the meaning of a weekday that is counted in a month, such as "the first Tuesday in December"; `nth` is -1 for
 * the last. Without a month it is that of today, or `monthsAhead` after it; of a month the nearest is taken.
 */
export function resolveWeekdayOfMonth(
  today: Day,
  { nth, weekday, month, monthsAhead = 0 }: { nth: number; weekday: number; month?: number; monthsAhead?: number },
): ResolvedDay {
  const first = today.with({ day: 1 });
  const months = month
    ? [-1, 0, 1].map((years) => first.add({ years }).with({ month }))
    : [first.add({ months: monthsAhead })];
  const days = months.flatMap((start) => {
    const earliest = 1 + ((weekday - start.dayOfWeek + 7) % 7);
    const weeks = nth < 0 ? Math.floor((start.daysInMonth - earliest) / 7) : nth - 1;
    return existing(start.year, start.month, earliest + 7 * weeks);
  });
  const [found] = days.sort((a, b) => distance(today, a) - distance(today, b));
  return found ? resolveDayFromToday(today, distanceTo(today, found)) : "unreadable";
}

/** Returns the meaning of a day of the month that is some months from that of today: "el 11 del mes pasado". */
export function resolveDayInMonth(today: Day, day: number, monthsAhead: number): ResolvedDay {
  const { year, month } = today.with({ day: 1 }).add({ months: monthsAhead });
  return resolveDate(today, { day, month, year });
}

/** Returns the meaning of the day that is some weeks after the day to come (or, if only that exists, past) of another. */
export function addWeeks(today: Day, of: ResolvedDay, weeks: number, sure = true): ResolvedDay | undefined {
  const day = of === "unreadable" ? undefined : (of.future ?? of.past);
  return day && resolveDayFromToday(today, distanceTo(today, day) + 7 * weeks, sure);
}

export type WeekdayQualifier = "plain" | "last" | "this" | "coming" | "next" | "week before" | "week after";

/**
 * Returns the meaning of a weekday. Without a qualifier such as "last" or "next", the past day is the last one
 * (including today) and the future day the first after today.
 */
export function resolveWeekday(today: Day, weekday: number, which: WeekdayQualifier): ResolvedDay {
  const back = (today.dayOfWeek - weekday + 7) % 7;
  const ahead = 7 - back;
  const thisWeek = today.subtract({ days: today.dayOfWeek - weekday });
  const isThisWeek = ahead + today.dayOfWeek <= 7;
  switch (which) {
    case "plain":
      return { past: today.subtract({ days: back }), future: today.add({ days: ahead }), sure: true };
    case "this":
      return { past: back < today.dayOfWeek ? thisWeek : undefined, future: today.add({ days: ahead }), sure: true };
    case "last":
      return { past: today.subtract({ days: back || 7 }), sure: back === 0 || back > 2 || back >= today.dayOfWeek };
    case "coming":
      return { future: today.add({ days: ahead }), sure: !isThisWeek };
    case "next":
      return { future: today.add({ days: isThisWeek ? ahead + 7 : ahead }), sure: !isThisWeek };
    case "week before":
      return { past: thisWeek.subtract({ days: 7 }), sure: true };
    case "week after":
      return { future: thisWeek.add({ days: 7 }), sure: true };
  }
}

/** Adds, as the other meaning, what the weekday beside a day means that does not fall on it. */
export function withWeekday(today: Day, meaning: Exclude<ResolvedDay, "unreadable">, weekday: number): ResolvedDay {
  const other = resolveWeekday(today, weekday, "plain");
  return other === "unreadable" ? meaning : { ...meaning, other: { past: other.past, future: other.future } };
}

function existing(year: number, month: number, day: number): Day[] {
  try {
    return [Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" })];
  } catch {
    return [];
  }
}

function monthsFrom(today: Day, months: readonly number[], day: number): Day[] {
  return months
    .map((each) => today.with({ day: 1 }).add({ months: each }))
    .flatMap(({ year, month }) => existing(year, month, day));
}

function distanceTo(today: Day, other: Day): number {
  return today.until(other).days;
}

function distance(today: Day, other: Day): number {
  return Math.abs(distanceTo(today, other));
}
