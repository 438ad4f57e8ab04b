import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { repeat } from "#kernel/repeat.ts";

const LONG_MS = 60_000;
const options = { onError: () => undefined, afterErrorMs: LONG_MS };
const aMoment = () => pause(20);

describe("what is repeated", () => {
  it("runs again after its pause, and at once when it is woken", async () => {
    let runs = 0;
    const repetition = repeat(async () => (++runs === 1 ? 0 : LONG_MS), options);
    await aMoment();
    expect(runs).toBe(2);
    repetition.wake();
    await aMoment();
    expect(runs).toBe(3);
    await repetition.stop();
  });

  it("does not pause when it was woken while it ran", async () => {
    const goOn = Promise.withResolvers<void>();
    let runs = 0;
    const repetition = repeat(async () => {
      if (++runs === 1) await goOn.promise;
      return LONG_MS;
    }, options);
    repetition.wake();
    goOn.resolve();
    await aMoment();
    expect(runs).toBe(2);
    await repetition.stop();
  });

  it("says what failed, and goes on after a pause", async () => {
    const errors: unknown[] = [];
    const repetition = repeat(() => Promise.reject(new RangeError("no")), {
      onError: (error) => errors.push(error),
      afterErrorMs: 1,
    });
    await aMoment();
    await repetition.stop();
    expect(errors.length).toBeGreaterThan(1);
    expect(errors[0]).toBeInstanceOf(RangeError);
  });

  it("ends its pause, and no run, when it is stopped", async () => {
    const goOn = Promise.withResolvers<void>();
    let isDone = false;
    const repetition = repeat(async () => {
      await goOn.promise;
      isDone = true;
      return LONG_MS;
    }, options);
    const stopped = repetition.stop();
    goOn.resolve();
    await stopped;
    expect(isDone).toBe(true);
  });
});
