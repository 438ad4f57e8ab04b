import type { RegexSource } from "#understanding/language/sources.ts";
import { MAX_UNCONFIRMED_VISIT_MINUTES, toValidVisitMinutes } from "./duration-rule.ts";

/** A time of day as a text states it: with am or pm, on the 24-hour clock ("24"), or ambiguous (no `half`). */
export type WrittenTime = {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "am" | "pm" | "24" | undefined;
  /** Whether the text states the minutes too: "9:15", "half past nine". */
  readonly written: boolean;
};

/** One language's patterns for times of day. `timeOf` parses the text of a pattern's capturing groups. */
export type TimeOfDayPatterns = {
  /** Matches a range. The groups: its start and what replaced it ("from one, no, two"), its end and what replaced it. */
  readonly range: RegExp;
  readonly single: readonly RegExp[];
  /**
   * Matches times written as other numbers are written too, such as "9.15" and "one thirty". They are certain only
   * directly after a day.
   */
  readonly loose: RegExp;
  /** Matches a time at which the visit was over: "left at three". It gives the duration if a start stands before it. */
  readonly end: RegExp;
  /**
   * Matches words that stand before a range of bare numbers and show that it is not a range of times: "years 9 to 10".
   */
  readonly countedBefore: RegExp;
  /** Matches words that stand before a time and show that it is the end of the visit, not its start: "until 11". */
  readonly endBefore: RegExp;
  /** Names of the later parts of the day: in "Thursday evening from seven" they show that the time is pm. */
  readonly afternoon: RegexSource;
  readonly evening: RegexSource;
  /** Words between a day of the month and a time. They show that "lunes 16 a las 8" is not a range from 16 to 8. */
  readonly atThe: RegexSource;
  timeOf(words: string): WrittenTime | undefined;
};

/** Regex source for a time written as four digits, such as "0930". It counts as a time only in a range: "0930-1045". */
export const FOUR_DIGIT_TIME_SOURCE = String.raw`(?:0[6-9]|1\d|2[0-2])[0-5]\d(?!\d)`;

/**
 * Regex source for a time written as three or four digits without a leading zero, such as "930". It counts as a time
 * only in a range: "8-930".
 */
export const COMPACT_TIME_SOURCE = String.raw`(?:1[0-2]|[1-9])[0-5][05](?!\d)`;

/** Regex source for "9h" to "23h", which are times of day: as durations they would be too long for a visit. */
export const HOUR_WITH_H_SOURCE = String.raw`(?:0?9|1\d|2[0-3])h`;

/**
 * Parses a time written as three or four digits. The result is marked as a bare number, because words after it may show
 * that it is a count and not a time ("1100-1200 pupils").
 */
export function parseCompactTime(words: string, half?: "am" | "pm"): WrittenTime | undefined {
  const [, hour, minute] = /^(\d\d?)(\d\d)(?!\d)/.exec(words) ?? [];
  return hour && minute ? { hour: Number(hour), minute: Number(minute), half, written: false } : undefined;
}

/**
 * Resolves a written time to the start of a visit. An hour without am or pm is taken to lie from 07:00 (inclusive) to
 * 19:00 (exclusive).
 */
export function resolveTime(time: WrittenTime): { startsAt: Temporal.PlainTime; sure: boolean } {
  return { startsAt: toTime(startOf(time)), sure: time.half !== undefined || (time.hour !== 6 && time.hour !== 7) };
}

/**
 * Resolves a range of times to a start and a duration. The end is the first time after the start that fits: "11 to 1"
 * crosses noon. If no visit can last that long, the duration is "unreadable"; but if both times are bare numbers, they
 * may be no times at all and the result is undefined.
 */
export function resolveTimeRange(from: WrittenTime, to: WrittenTime) {
  const start = startOf(from.half === undefined && to.half && to.half !== "24" ? inferStart(from, to) : from);
  const end = minutesOf(to);
  const length = ((to.half || end > start ? end : end + HALF_DAY) - start + DAY) % DAY;
  const minutes = toValidVisitMinutes(length);
  if (minutes === "unreadable" && !from.written && !to.written && !from.half && !to.half) return undefined;
  const said = from.half !== undefined || to.half !== undefined;
  const sure = length <= MAX_UNCONFIRMED_VISIT_MINUTES && (said || from.hour !== 6);
  return { startsAt: toTime(start), minutes, sure };
}

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/**
 * Decides whether the start of a range is am or pm, given its end: "2 to 3pm" begins at 14:00, "11 to 1pm" at 11:00.
 */
function inferStart(from: WrittenTime, to: WrittenTime): WrittenTime {
  const same = { ...from, half: to.half };
  return minutesOf(same) < minutesOf(to) ? same : { ...from, half: to.half === "pm" ? "am" : "pm" };
}

function startOf(time: WrittenTime): number {
  const afternoon = !time.half && time.hour >= 1 && time.hour < 7;
  return minutesOf(afternoon ? { ...time, half: "pm" } : time);
}

function minutesOf({ hour, minute, half }: WrittenTime): number {
  const turned = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
  return turned * 60 + minute;
}

function toTime(minutes: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });
}
