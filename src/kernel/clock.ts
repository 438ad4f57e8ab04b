/**
 * The application's clock, which decides when notices are due to people; a rehearsal can move it forward. Queue leases
 * and retries use the database's clock instead.
 */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/**
 * Returns the time of the monotonic clock in milliseconds, for measuring durations: changes to the system clock do not
 * affect it.
 */
export const monotonicMs = (): number => performance.now();

export type MovableClock = Clock & {
  /** Moves the clock forward to `instant`; an earlier instant is ignored, because the clock never runs backwards. */
  turnTo(instant: Temporal.Instant): void;
};

/** Creates a clock that advances with `base` and can be moved forward, for the rehearsal and for tests. */
export function createMovableClock(start?: Temporal.Instant, base: Clock = systemClock): MovableClock {
  let ahead = start ? base.now().until(start) : new Temporal.Duration();
  const now = () => base.now().add(ahead);
  return {
    now,
    turnTo(instant) {
      if (Temporal.Instant.compare(instant, now()) > 0) ahead = base.now().until(instant);
    },
  };
}
