import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import { CALENDAR_DAY_KINDS, toSchoolCalendar } from "#mentoring/programme/calendar.ts";
import { findNextDaytime, findNextWorkingTime } from "#mentoring/quiet-hours.ts";
import { CASEY, LIMA, MADRID, NEW_YORK } from "#test/mentoring/planning/local-time.ts";

const SINCE = Temporal.Instant.from("2015-01-01T00:00Z");
const ZONES = [LIMA, NEW_YORK, MADRID, CASEY, "Africa/Cairo", "America/Nuuk", "Asia/Tehran", "Australia/Lord_Howe"];

const anyMinute = fc.integer({ min: 0, max: 15 * 366 * 24 * 60 }).map((minutes) => SINCE.add({ minutes }));
/** In the three days around a change of the clocks, where there is one. */
const nearChange = (zone: string) =>
  fc.tuple(anyMinute, fc.integer({ min: -36 * 60, max: 36 * 60 })).map(([from, minutes]) => {
    const change = from.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
    return (change?.toInstant() ?? from).add({ minutes });
  });

/** A person somewhere, at some moment, with days off and on and a leave around it. */
const anyone = fc.constantFrom(...ZONES).chain((zone) =>
  fc
    .record({
      now: fc.oneof(anyMinute, nearChange(zone)),
      named: fc.array(fc.tuple(fc.integer({ min: -2, max: 12 }), fc.constantFrom(...CALENDAR_DAY_KINDS)), {
        maxLength: 8,
      }),
      leave: fc.option(fc.tuple(fc.integer({ min: -3, max: 6 }), fc.integer({ min: 0, max: 30 }))),
    })
    .map(({ now, named, leave }) => {
      const today = now.toZonedDateTimeISO(zone).toPlainDate();
      const calendar = toSchoolCalendar(named.map(([days, kind]) => ({ on: today.add({ days }), kind, name: "" })));
      const leaves = leave
        ? [{ from: today.add({ days: leave[0] }), to: today.add({ days: leave[0] + leave[1] }) }]
        : [];
      return { now, hours: createWorkingHours(zone, calendar, leaves) };
    }),
);

describe("whoever they are, wherever, whenever: a good moment", () => {
  it("is not before now, and between seven and eight of a day on which they are there", () => {
    fc.assert(
      fc.property(anyone, ({ now, hours }) => {
        const answer = findNextWorkingTime(hours, now);
        expect(Temporal.Instant.compare(answer, now)).toBeGreaterThanOrEqual(0);
        const local = answer.toZonedDateTimeISO(hours.zone);
        expect(hours.isOpen(local.toPlainDate())).toBe(true);
        expect(isByDay(local)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is the first: at every moment until then it is the same", () => {
    fc.assert(
      fc.property(anyone, fc.double({ min: 0, max: 1, noNaN: true }), ({ now, hours }, part) => {
        const answer = findNextWorkingTime(hours, now);
        const wait = answer.epochMilliseconds - now.epochMilliseconds;
        const between = now.add({ milliseconds: Math.floor(wait * part) });
        expect(String(findNextWorkingTime(hours, between))).toBe(String(answer));
        expect(String(findNextWorkingTime(hours, answer))).toBe(String(answer));
      }),
      { numRuns: 500 },
    );
  });

  it("by day only is at most the night after a half day and a change of the clocks away", () => {
    fc.assert(
      fc.property(anyone, ({ now, hours }) => {
        const answer = findNextDaytime(hours, now);
        expect(Temporal.Instant.compare(answer, now)).toBeGreaterThanOrEqual(0);
        expect(now.until(answer).total("hours")).toBeLessThanOrEqual(18 + 3);
        expect(isByDay(answer.toZonedDateTimeISO(hours.zone))).toBe(true);
        expect(String(findNextDaytime(hours, answer))).toBe(String(answer));
      }),
      { numRuns: 500 },
    );
  });
});

const isByDay = ({ hour }: Temporal.ZonedDateTime) => hour >= 7 && hour < 20;
