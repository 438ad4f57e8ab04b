import type { Source } from "#understanding/language/sources.ts";
import { MAX_USUAL_MINUTES, toValidMinutes } from "./length-rule.ts";

/** A time as written: with am or pm, on the 24-hour clock, or ambiguous. */
export type ClockTime = {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "am" | "pm" | "24" | undefined;
  /** Minutes were written too: "9:15", "half past nine". */
  readonly written: boolean;
};

/** One language's patterns for times; `timeOf` parses their first groups. */
export type ClockWords = {
  readonly range: RegExp;
  readonly single: readonly RegExp[];
  /** "9.15" is a time only directly after a day. */
  readonly dotted: RegExp;
  /** Words before a bare range that show it counts something else ("years 9 to 10"). */
  readonly countedBefore: RegExp;
  /** Words before a time that make it an end ("until 11"). */
  readonly endBefore: RegExp;
  /** Parts of the day given with the day, and what may stand between them and a time: "Thursday evening from seven". */
  readonly afternoon: Source;
  readonly evening: Source;
  readonly from: Source;
  /** Between the number of a day and a time: "lunes 16 a las 8" is no range. */
  readonly atThe: Source;
  timeOf(words: string): ClockTime | undefined;
};

/** "0930" is a time only in a range: "0930-1045". */
export const COMPACT = String.raw`(?:0[6-9]|1\d|2[0-2])[0-5]\d(?!\d)`;

/** "15h" is a time, since no visit lasts that long. */
export const LATER_H = String.raw`(?:0?9|1\d|2[0-3])h`;

/** Treated as an hour without minutes elsewhere, because what follows may be counted ("1100-1200 pupils"). */
export function compactTime(words: string): ClockTime | undefined {
  const [, hour, minute] = /^(\d\d)(\d\d)$/.exec(words) ?? [];
  return hour && minute ? { hour: Number(hour), minute: Number(minute), written: false } : undefined;
}

/** An ambiguous start is taken to lie between 7 in the morning and 6 in the evening. */
export function resolveTime(time: ClockTime): { startsAt: Temporal.PlainTime; sure: boolean } {
  return { startsAt: toTime(startOf(time)), sure: time.half !== undefined || (time.hour !== 6 && time.hour !== 7) };
}

/** The first possible end after the start: "11 to 1" crosses noon. Undefined for an impossible range. */
export function resolveRange(from: ClockTime, to: ClockTime) {
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

/** "2 to 3pm" begins at 2pm, "11 to 1pm" in the morning. */
function halfBefore(from: ClockTime, to: ClockTime): ClockTime {
  const same = { ...from, half: to.half };
  return minutesOf(same) < minutesOf(to) ? same : { ...from, half: to.half === "pm" ? "am" : "pm" };
}

function startOf(time: ClockTime): number {
  const afternoon = !time.half && time.hour >= 1 && time.hour < 7;
  return minutesOf(afternoon ? { ...time, half: "pm" } : time);
}

function minutesOf({ hour, minute, half }: ClockTime): number {
  const turned = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
  return turned * 60 + minute;
}

function toTime(minutes: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });
}
