import { monotonicMs } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";

/** The process does not run in UTC: the tick would stop for hours when the clocks change. */
export class WrongTimeZone extends Error {
  override readonly name = "WrongTimeZone";
}

export type Ticking = AsyncDisposable & {
  /** Time was turned, or something was written: do not wait for the minute. */
  tickNow(): void;
};

/** Without a tick for so long, the watchdog ticks itself and says so. */
const SILENCE_MS = 90_000;
const WATCH_EVERY_MS = 30_000;

/**
 * Calls `tick` once at the start and then every minute; never two at a time. node-cron is only this tick: what is due
 * lives in PostgreSQL, so a missed minute is made up by the next. Throws {@link WrongTimeZone}.
 */
export async function startTicking(
  tick: () => Promise<void>,
  log: Log,
  passedMs: () => number = monotonicMs,
): Promise<Ticking> {
  refuseOffset();
  const { schedule } = await import("node-cron");
  const running = onlyOne(tick, log, passedMs);
  const task = schedule("* * * * *", running.start, { timezone: "UTC", noOverlap: true });
  const watchdog = setInterval(() => {
    if (passedMs() - running.lastMs() < SILENCE_MS) return;
    log.warn({ event: "tick.missed" }, "Minute tick missed; the watchdog ticked instead.");
    void running.start();
  }, WATCH_EVERY_MS);
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

/** A tick asked for while one runs follows it once, so that nothing that was just written waits a minute. */
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
    throw new WrongTimeZone(
      "Fieldbook runs in UTC: start it with `npm start`, or set TZ=UTC. People's own zones are in their profiles.",
    );
  }
}
