import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getNextWeek, getPreviousWeek, getWeekBounds, getWeekOf, parseWeekName } from "#mentoring/week.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => day("1990-01-01").add({ days }));

describe("a week", () => {
  it("is named by the year its Thursday is in", () => {
    expect(getWeekOf(day("2026-11-22")).name).toBe("2026-W47");
    expect(getWeekOf(day("2027-01-03")).name).toBe("2026-W53");
    expect(getWeekOf(day("2024-12-30")).name).toBe("2025-W01");
  });

  it("runs from Monday to Sunday, wherever in it one stands", () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const { startsOn, endsOn } = getWeekOf(any);
        expect([startsOn.dayOfWeek, endsOn.dayOfWeek]).toEqual([1, 7]);
        expect(startsOn.until(endsOn).days).toBe(6);
        expect(Temporal.PlainDate.compare(startsOn, any)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(any, endsOn)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is found again by its name, and follows the one before it", () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const week = getWeekOf(any);
        expect(parseWeekName(week.name)).toEqual(week);
        expect(getPreviousWeek(getNextWeek(week).startsOn)).toEqual(week);
        expect(week.name).toBe(`${week.name.slice(0, 6)}${String(week.number).padStart(2, "0")}`);
      }),
    );
  });

  it.each(["2026-W00", "2025-W53", "2026-W54", "2026-47", "2026-W4", "W47", "", "2026-W47 "])(
    "%j names none",
    (name) => {
      expect(parseWeekName(name)).toBeUndefined();
    },
  );

  it("has 168 hours, but for the two in which a clock changes", () => {
    const hours = (name: string) => {
      const { from, to } = getWeekBounds(parseWeekName(name) ?? getWeekOf(day("2026-01-01")), "Europe/Madrid");
      return from.until(to).total("hours");
    };
    expect([hours("2026-W12"), hours("2026-W13"), hours("2026-W43")]).toEqual([168, 167, 169]);
  });
});

describe("a Monday's page", () => {
  it("is about the week before", () => {
    expect(getPreviousWeek(day("2026-11-23")).name).toBe("2026-W47");
    expect(getPreviousWeek(day("2026-11-29")).name).toBe("2026-W47");
  });
});
