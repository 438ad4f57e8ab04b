/** What is due to people goes by this clock; queue leases and retries go by the database's. */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Milliseconds that only ever pass: how long something takes, whatever is done to the clocks. */
export const monotonicMs = (): number => performance.now();

export type MovableClock = Clock & {
  /** Moves forward to `instant`; a clock never runs backwards, so an earlier instant changes nothing. */
  turnTo(instant: Temporal.Instant): void;
};

/** A clock that runs with `base` but can be turned forward: the rehearsal's, and the tests'. */
export function movableClock(start?: Temporal.Instant, base: Clock = systemClock): MovableClock {
  let ahead = start ? base.now().until(start) : new Temporal.Duration();
  const now = () => base.now().add(ahead);
  return {
    now,
    turnTo(instant) {
      if (Temporal.Instant.compare(instant, now()) > 0) ahead = base.now().until(instant);
    },
  };
}
