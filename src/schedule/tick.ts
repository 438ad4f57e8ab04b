import { monotonicMs } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";

/**
 * Thrown when the process does not run in UTC. In a zone with daylight saving time, node-cron stops for hours when the
 * clocks change.
 */
export class WrongTimeZoneError extends Error {
  override readonly name = "WrongTimeZoneError";
}

export type Ticker = AsyncDisposable & {
  /**
   * Runs a tick (one run of all recurring jobs) at once instead of at the next minute, for example because the
   * rehearsal's clock was moved.
   */
  tickNow(): void;
};

/** The time without a tick after which the watchdog runs one itself and logs that the ticker stopped. */
const TICK_TIMEOUT_MS = 90_000;
const WATCHDOG_INTERVAL_MS = 30_000;

/**
 * Calls `tick`, which runs all recurring jobs, at the start and then every minute, never two at once. What is due is
 * stored in PostgreSQL, so the next tick makes up for a missed one. Throws {@link WrongTimeZoneError} if the process
 * does not run in UTC.
 */
export async function startTicker(
  tick: () => Promise<void>,
  log: Log,
  passedMs: () => number = monotonicMs,
): Promise<Ticker> {
  refuseOffset();
  const { schedule } = await import("node-cron");
  const running = onlyOne(tick, log, passedMs);
  const task = schedule("* * * * *", running.start, { timezone: "UTC", noOverlap: true });
  const watchdog = setInterval(() => {
    if (passedMs() - running.lastMs() < TICK_TIMEOUT_MS) return;
    log.warn({ event: "tick.missed" }, "Minute tick missed; the watchdog ticked instead.");
    void running.start();
  }, WATCHDOG_INTERVAL_MS);
  watchdog.unref();
  await running.start();
  return {
    tickNow: () => void running.start(),
    async [Symbol.asyncDispose]() {
      clearInterval(watchdog);
      await task.destroy();
      await running.finished();
    },
  };
}

/**
 * Runs one tick at a time. A tick that is requested during another tick runs after it, because the running tick may
 * have missed the data that was just written.
 */
function onlyOne(tick: () => Promise<void>, log: Log, passedMs: () => number) {
  let last = passedMs();
  let again = false;
  let current: Promise<void> | undefined;
  const run = async () => {
    do {
      again = false;
      last = passedMs();
      await tick().catch((error: unknown) => log.error({ event: "tick.failed", err: error }, "Tick failed."));
    } while (again);
    current = undefined;
  };
  return {
    lastMs: () => last,
    finished: async () => current,
    start(): Promise<void> {
      if (current !== undefined) again = true;
      else current = run();
      return current ?? Promise.resolve();
    },
  };
}

function refuseOffset() {
  if (new Date(0).getTimezoneOffset() !== 0 || Intl.DateTimeFormat().resolvedOptions().timeZone !== "UTC") {
    throw new WrongTimeZoneError(
      "Fieldbook runs in UTC: start it with `npm start`, or set TZ=UTC. People's own zones are in their profiles.",
    );
  }
}
