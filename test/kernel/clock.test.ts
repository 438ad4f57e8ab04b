import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clock, createMovableClock, systemClock } from "#kernel/clock.ts";

const MONDAY = Temporal.Instant.from("2026-11-16T13:00:00Z");

describe("the clock of the system", () => {
  it("tells the time", () => {
    const before = Temporal.Now.instant();
    const now = systemClock.now();
    expect(Temporal.Instant.compare(before, now)).toBeLessThanOrEqual(0);
    expect(before.until(now).total("seconds")).toBeLessThan(5);
  });
});

describe("a clock that can be turned", () => {
  it("begins where it is told, or with the clock beneath it", () => {
    const base = handClock(MONDAY);
    expect(createMovableClock(undefined, base).now()).toEqual(MONDAY);
    expect(createMovableClock(MONDAY.add({ hours: 48 }), base).now()).toEqual(MONDAY.add({ hours: 48 }));
    expect(createMovableClock(MONDAY.subtract({ hours: 48 }), base).now()).toEqual(MONDAY.subtract({ hours: 48 }));
  });

  it("goes on running after it was turned", () => {
    const base = handClock(MONDAY);
    const clock = createMovableClock(undefined, base);
    clock.turnTo(MONDAY.add({ hours: 24 }));
    base.passes({ minutes: 5 });
    expect(clock.now()).toEqual(MONDAY.add({ hours: 24, minutes: 5 }));
  });

  it("never runs backwards, however it is turned", () => {
    const turn = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(turn, fc.nat(60))), (turns) => {
        const base = handClock(MONDAY);
        const clock = createMovableClock(undefined, base);
        let last = clock.now();
        for (const [minutes, pass] of turns) {
          const wanted = MONDAY.add({ minutes });
          clock.turnTo(wanted);
          expect(Temporal.Instant.compare(clock.now(), last)).toBeGreaterThanOrEqual(0);
          expect(Temporal.Instant.compare(clock.now(), wanted)).toBeGreaterThanOrEqual(0);
          base.passes({ minutes: pass });
          last = clock.now();
        }
      }),
    );
  });

  it("stays where it is when it is turned to the past", () => {
    const clock = createMovableClock(undefined, handClock(MONDAY));
    clock.turnTo(MONDAY.subtract({ seconds: 1 }));
    expect(clock.now()).toEqual(MONDAY);
  });
});

/** A clock that only moves by hand. */
function handClock(start: Temporal.Instant): Clock & { passes(duration: Temporal.DurationLike): void } {
  let now = start;
  return {
    now: () => now,
    passes(duration) {
      now = now.add(duration);
    },
  };
}
