import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSchoolDayCounter, hasWeekSchoolDay, subtractSchoolDays } from "#mentoring/digest/school-days.ts";
import { CALENDAR_DAY_KINDS, countSchoolDaysBetween, toSchoolCalendar } from "#mentoring/programme/calendar.ts";

const ANCHOR = Temporal.PlainDate.from("2026-11-22");
const anyDay = fc.integer({ min: -120, max: 30 }).map((days) => ANCHOR.add({ days }));
const anyCalendar = fc
  .array(fc.record({ on: anyDay, kind: fc.constantFrom(...CALENDAR_DAY_KINDS), name: fc.constant("") }), {
    maxLength: 30,
  })
  .map(toSchoolCalendar);

describe("counting school days", () => {
  it("in any order of questions agrees with walking from day to day", () => {
    fc.assert(
      fc.property(anyCalendar, fc.array(fc.tuple(anyDay, anyDay), { maxLength: 20 }), (calendar, spans) => {
        const count = createSchoolDayCounter(calendar, ANCHOR);
        for (const [after, until] of spans)
          expect(count(after, until)).toBe(countSchoolDaysBetween(after, until, calendar));
      }),
    );
  });

  it("back from a day leaves so many of them, itself included", () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 1, max: 40 }), (calendar, days) => {
        const first = subtractSchoolDays(ANCHOR, days, calendar);
        expect(countSchoolDaysBetween(first.subtract({ days: 1 }), ANCHOR, calendar)).toBe(days);
        expect(countSchoolDaysBetween(first, ANCHOR, calendar)).toBe(days - 1);
      }),
    );
  });
});

describe("a closed week", () => {
  it("has no school day, and one extra Saturday makes it open", () => {
    const closed = [16, 17, 18, 19, 20].map((on) => ({
      on: Temporal.PlainDate.from({ year: 2026, month: 11, day: on }),
      kind: "break" as const,
      name: "",
    }));
    const saturday = { on: Temporal.PlainDate.from("2026-11-21"), kind: "school_day" as const, name: "" };
    const startsOn = Temporal.PlainDate.from("2026-11-16");
    expect(hasWeekSchoolDay({ startsOn }, toSchoolCalendar(closed))).toBe(false);
    expect(hasWeekSchoolDay({ startsOn }, toSchoolCalendar([...closed, saturday]))).toBe(true);
  });
});
