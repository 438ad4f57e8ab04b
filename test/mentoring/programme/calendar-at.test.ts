import { describe, expect, it } from "vitest";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import {
  type CalendarDay,
  DEFAULT_WEEK,
  getCalendarAt,
  isSchoolDay,
  type ProgrammeCalendar,
} from "#mentoring/programme/calendar.ts";
import { compareCalendar } from "#mentoring/programme/change-calendar.ts";
import { findNextWorkingTime, getSendingTime } from "#mentoring/quiet-hours.ts";
import { day, moment, read } from "#test/mentoring/planning/local-time.ts";

const time = (of: string) => Temporal.PlainTime.from(of);
const named = (on: string, kind: CalendarDay["kind"], place?: string): CalendarDay => ({
  on: day(on),
  kind,
  name: "A day",
  ...(place && { place }),
});

/** Of a programme in which one school rests on Friday and Saturday, and one region begins at nine. */
const CALENDAR: ProgrammeCalendar = {
  week: DEFAULT_WEEK,
  places: [
    { place: "Al Noor", weekend: [5, 6] },
    { place: "Norte", messagesFrom: time("09:00"), messagesUntil: time("18:00") },
  ],
  days: [
    named("Tue 2026-12-08", "holiday"),
    named("Tue 2026-12-08", "school_day", "Norte"),
    named("Wed 2026-12-09", "holiday", "norte "),
    named("Wed 2026-12-09", "half_day", "Al Noor"),
    named("Thu 2026-12-10", "half_day"),
  ],
};

describe("the calendar of a place", () => {
  it.each<[string, { school?: string; region?: string }, string[]]>([
    ["the programme", {}, ["Wed 2026-12-09", "Thu 2026-12-10", "Fri 2026-12-11"]],
    ["a school that is named nowhere", { school: "Otra" }, ["Wed 2026-12-09", "Thu 2026-12-10", "Fri 2026-12-11"]],
    ["a region", { region: "NORTE" }, ["Tue 2026-12-08", "Thu 2026-12-10", "Fri 2026-12-11"]],
    ["a school with another weekend", { school: "al  noor" }, ["Wed 2026-12-09", "Thu 2026-12-10", "Sun 2026-12-13"]],
    [
      "a school, before its region",
      { school: "Al Noor", region: "Norte" },
      ["Tue 2026-12-08", "Wed 2026-12-09", "Thu 2026-12-10", "Sun 2026-12-13"],
    ],
  ])("of %s", (_what, at, open) => {
    const calendar = getCalendarAt(CALENDAR, at);
    const week = [
      "Tue 2026-12-08",
      "Wed 2026-12-09",
      "Thu 2026-12-10",
      "Fri 2026-12-11",
      "Sat 2026-12-12",
      "Sun 2026-12-13",
    ];
    expect(week.filter((on) => isSchoolDay(day(on), calendar))).toEqual(open);
  });
});

describe("the hours of a place", () => {
  const hours = (at = {}) => createWorkingHours("America/Lima", getCalendarAt(CALENDAR, at), []);
  it.each([
    ["end early on a half day", {}, "Thu 2026-12-10 13:00", "Fri 2026-12-11 07:00"],
    ["but not before", {}, "Thu 2026-12-10 12:59", "Thu 2026-12-10 12:59"],
    ["begin later where they do", { region: "Norte" }, "Fri 2026-12-11 07:30", "Fri 2026-12-11 09:00"],
    ["and end earlier", { region: "Norte" }, "Fri 2026-12-11 18:00", "Mon 2026-12-14 09:00"],
    [
      "rest on Friday and Saturday where they do",
      { school: "Al Noor" },
      "Fri 2026-12-11 10:00",
      "Sun 2026-12-13 07:00",
    ],
  ])("%s", (_what, at, now, expected) => {
    expect(read(findNextWorkingTime(hours(at), moment(now)))).toBe(expected);
  });

  it("move a chosen hour on a half day", () => {
    expect(read(getSendingTime(hours(), day("Thu 2026-12-10"), time("16:00")))).toBe("Thu 2026-12-10 12:30");
  });
});

describe("what changes in a calendar", () => {
  it("is what is new, what becomes something else, and what is removed, each at its place", () => {
    const wanted = [
      named("Tue 2026-12-08", "holiday"),
      named("Mon 2026-12-07", "break"),
      named("Thu 2026-12-10", "holiday"),
      { on: day("Wed 2026-12-09"), place: "NORTE", kind: "ordinary" } as const,
      { on: day("Fri 2026-12-11"), kind: "ordinary" } as const,
    ];
    expect(
      compareCalendar(wanted, CALENDAR).map(
        ({ on, place, was, becomes }) => `${on} ${place ?? ""}: ${was?.kind} to ${becomes?.kind}`,
      ),
    ).toEqual([
      "2026-12-07 : undefined to break",
      "2026-12-10 : half_day to holiday",
      "2026-12-09 norte : holiday to undefined",
    ]);
  });
});
