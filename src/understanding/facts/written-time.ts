import type { RegexSource } from "#understanding/language/sources.ts";
import { MAX_USUAL_MINUTES, toValidMinutes } from "./duration-rule.ts";

/** A time of day as written: with am or pm, on the 24-hour clock, or ambiguous. */
export type WrittenTime = {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "am" | "pm" | "24" | undefined;
  /** Whether minutes were written too: "9:15", "half past nine". */
  readonly written: boolean;
};

/** One language's patterns for times of day; `timeOf` parses the text of their first groups. */
export type TimePatterns = {
  readonly range: RegExp;
  readonly single: readonly RegExp[];
  /** Times with a full stop, such as "9.15"; accepted only directly after a day. */
  readonly dotted: RegExp;
  /** Words before a range of bare numbers that show it counts something else ("years 9 to 10"). */
  readonly countedBefore: RegExp;
  /** Words before a time that make it the end of the visit ("until 11"). */
  readonly endBefore: RegExp;
  /**
   * Parts of the day that are written with the day, and the word that may stand between them and a time: "Thursday
   * evening from seven".
   */
  readonly afternoon: RegexSource;
  readonly evening: RegexSource;
  readonly from: RegexSource;
  /** Words between the number of a day and a time: "lunes 16 a las 8" is not a range from 16 to 8. */
  readonly atThe: RegexSource;
  timeOf(words: string): WrittenTime | undefined;
};

/** Regex source for times in four digits, such as "0930"; they count as times only in a range: "0930-1045". */
export const FOUR_DIGIT_TIME = String.raw`(?:0[6-9]|1\d|2[0-2])[0-5]\d(?!\d)`;

/** Regex source for "9h" to "23h", which are times of day, since no visit lasts that long. */
export const HOUR_WITH_H = String.raw`(?:0?9|1\d|2[0-3])h`;

/**
 * Parses a time in four digits, which counts as one without written minutes, because what follows may be counted
 * ("1100-1200 pupils").
 */
export function parseFourDigitTime(words: string): WrittenTime | undefined {
  const [, hour, minute] = /^(\d\d)(\d\d)$/.exec(words) ?? [];
  return hour && minute ? { hour: Number(hour), minute: Number(minute), written: false } : undefined;
}

/**
 * Resolves a time to the start of the visit. An ambiguous hour is taken to lie from 07:00 (inclusive) to 19:00
 * (exclusive).
 */
export function resolveTime(time: WrittenTime): { startsAt: Temporal.PlainTime; sure: boolean } {
  return { startsAt: toTime(startOf(time)), sure: time.half !== undefined || (time.hour !== 6 && time.hour !== 7) };
}

/**
 * Resolves a range to a start and a length, with the first possible end after the start: "11 to 1" crosses noon.
 * Returns undefined if the range is impossible and nothing but bare numbers.
 */
export function resolveTimeRange(from: WrittenTime, to: WrittenTime) {
  const start = startOf(from.half === undefined && to.half && to.half !== "24" ? halfBefore(from, to) : from);
  const end = minutesOf(to);
  const length = ((to.half || end > start ? end : end + HALF_DAY) - start + DAY) % DAY;
  const minutes = toValidMinutes(length);
  if (minutes === "unreadable" && !from.written && !to.written && !from.half && !to.half) return undefined;
  const said = from.half !== undefined || to.half !== undefined;
  const sure = length <= MAX_USUAL_MINUTES && (said || from.hour !== 6);
  return { startsAt: toTime(start), minutes, sure };
}

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/** Gives the start of a range am or pm from its end: "2 to 3pm" begins at 14:00, "11 to 1pm" at 11:00. */
function halfBefore(from: WrittenTime, to: WrittenTime): WrittenTime {
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
