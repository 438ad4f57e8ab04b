import { kept, LONGEST_USUAL } from "./find-lengths.ts";

/** A time as it was said: with its half of the day, or by the 24-hour clock, or without either. */
export type ClockTime = {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "am" | "pm" | "24" | undefined;
  /** More than an hour was written: "9:15", "half past nine". */
  readonly written: boolean;
};

/** How a language says times. The patterns' first groups are the times, which `timeOf` reads. */
export type ClockWords = {
  readonly range: RegExp;
  readonly single: readonly RegExp[];
  /** "9.15": a time only right after a day. */
  readonly dotted: RegExp;
  /** Before a bare range: what is counted are pupils or pages ("years 9 to 10"). */
  readonly countedBefore: RegExp;
  /** Before a time that is an end, not a beginning ("until 11"). */
  readonly endBefore: RegExp;
  timeOf(words: string): ClockTime | undefined;
};

/** "0930", which is a time only in a range with another one: "0930-1045". */
export const COMPACT = String.raw`(?:0[6-9]|1\d|2[0-2])[0-5]\d(?!\d)`;

/** "15h" is a time: no visit lasts that long. */
export const LATER_H = String.raw`(?:0?9|1\d|2[0-3])h`;

/** Never more than an hour for the rest of the reader: what follows it may be what is counted ("1100-1200 pupils"). */
export function compactTime(words: string): ClockTime | undefined {
  const [, hour, minute] = /^(\d\d)(\d\d)$/.exec(words) ?? [];
  return hour && minute ? { hour: Number(hour), minute: Number(minute), written: false } : undefined;
}

/** Said without its half, a visit begins between 7 in the morning and 6 in the evening. */
export function resolveTime(time: ClockTime): { startsAt: Temporal.PlainTime; sure: boolean } {
  return { startsAt: toTime(startOf(time)), sure: time.half !== undefined || (time.hour !== 6 && time.hour !== 7) };
}

/** The first end after the start; "11 to 1" goes across noon. Nothing for a range that cannot be one. */
export function resolveRange(from: ClockTime, to: ClockTime) {
  const start = startOf(from.half === undefined && to.half && to.half !== "24" ? halfBefore(from, to) : from);
  const end = minutesOf(to);
  const length = ((to.half || end > start ? end : end + HALF_DAY) - start + DAY) % DAY;
  const minutes = kept(length);
  if (minutes === "unreadable" && !from.written && !to.written && !from.half && !to.half) return undefined;
  const said = from.half !== undefined || to.half !== undefined;
  const sure = length <= LONGEST_USUAL && (said || from.hour !== 6);
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
