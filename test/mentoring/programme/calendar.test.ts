import { describe, expect, it } from "vitest";
import {
  type CalendarDay,
  countSchoolDaysBetween,
  findNextSchoolDay,
  isSchoolDay,
  toSchoolCalendar,
} from "#mentoring/programme/calendar.ts";

const on = (day: string) => Temporal.PlainDate.from(day);
const named = (day: string, kind: CalendarDay["kind"]): CalendarDay => ({ on: on(day), kind, name: kind });
const PLAIN = toSchoolCalendar([]);
/** A holiday Tuesday, a break from Wednesday to Friday, and school on the Saturday before. */
const DECEMBER = toSchoolCalendar([
  named("2026-12-05", "school_day"),
  named("2026-12-08", "holiday"),
  ...["2026-12-09", "2026-12-10", "2026-12-11"].map((day) => named(day, "break")),
]);

describe("a school day", () => {
  it.each([
    ["a Monday", "2026-11-16", true],
    ["a Friday", "2026-11-20", true],
    ["a Saturday", "2026-11-21", false],
    ["a Sunday", "2026-11-22", false],
    ["a Saturday on which lessons are made up", "2026-12-05", true],
    ["the Sunday after it", "2026-12-06", false],
    ["a holiday in the week", "2026-12-08", false],
    ["a day of the break", "2026-12-10", false],
  ])("%s", (_what, day, expected) => {
    expect(isSchoolDay(on(day), DECEMBER)).toBe(expected);
  });
});

describe("the next school day", () => {
  it.each([
    ["after a Monday is Tuesday", "2026-11-16", PLAIN, "2026-11-17"],
    ["after a Friday is Monday", "2026-11-20", PLAIN, "2026-11-23"],
    ["after the last day before the break is the first one back", "2026-12-07", DECEMBER, "2026-12-14"],
    ["after a Friday can be a Saturday", "2026-12-04", DECEMBER, "2026-12-05"],
    ["crosses the year", "2026-12-31", PLAIN, "2027-01-01"],
  ])("%s", (_what, after, calendar, expected) => {
    expect(String(findNextSchoolDay(on(after), calendar))).toBe(expected);
  });
});

describe("the school days since", () => {
  it.each([
    ["the same day are none", "2026-11-16", "2026-11-16", 0],
    ["Monday until Tuesday are one", "2026-11-16", "2026-11-17", 1],
    ["Friday until Monday are one", "2026-11-20", "2026-11-23", 1],
    ["Friday until Sunday are none", "2026-11-20", "2026-11-22", 0],
    ["a week ago are five", "2026-11-16", "2026-11-23", 5],
    ["before a break count none of it", "2026-12-07", "2026-12-14", 1],
    ["Friday with school on Saturday are two until Monday", "2026-12-04", "2026-12-07", 2],
    ["a later day are none", "2026-11-23", "2026-11-16", 0],
  ])("%s", (_what, a, b, expected) => {
    expect(countSchoolDaysBetween(on(a), on(b), DECEMBER)).toBe(expected);
  });
});
