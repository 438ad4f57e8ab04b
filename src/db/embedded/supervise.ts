import { monotonicMs } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import type { Postmaster } from "./postmaster.ts";
import { isProcessAlive } from "./process-mark.ts";
import { sendSignal, stopPostmaster } from "./stop-postmaster.ts";

export type SupervisedServer = AsyncDisposable & {
  /** Resolves when the server has ended for good: it was stopped, or could not be started again. */
  readonly ended: Promise<void>;
};

/** Starts the server again on the same port. Throws if that is not possible. */
type StartAgain = (port: number, signal: AbortSignal) => Promise<Postmaster>;

/** How often in a row the server is started again, and how long it has to run for the next time to count as the first. */
const MAX_IN_A_ROW = 3;
const RAN_WELL_MS = 60_000;

/**
 * Watches the server until the result is disposed, which stops it. If it ends by itself, it is started again with what
 * it has committed; without `startAgain` it has then ended. The clients' pools connect again by themselves.
 */
export function supervise(first: Postmaster, startAgain: StartAgain | undefined, log: Log): SupervisedServer {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = first;
  let latest = Promise.resolve(first);
  let inARow = 0;
  const watch = async () => {
    for (;;) {
      const beganMs = monotonicMs();
      const exit = await current.ended;
      if (signal.aborted) return log.debug({ event: "embedded.stopped" }, "Embedded database stopped.");
      log.error({ event: "embedded.crashed", ...exit }, "Embedded database ended by itself.");
      inARow = monotonicMs() - beganMs > RAN_WELL_MS ? 1 : inARow + 1;
      if (!startAgain || inARow > MAX_IN_A_ROW) return;
      latest = startAgain(current.port, signal);
      current = await latest;
      log.info({ event: "embedded.restarted", pid: current.mark.pid }, "Embedded database was started again.");
    }
  };
  const ended = watch().catch((error: unknown) => {
    if (!signal.aborted)
      log.error({ event: "embedded.given_up", err: error }, "Embedded database did not start again.");
  });
  const stopAtExit = () => sendSignal(current.mark, "SIGINT");
  // When this process ends by `process.exit`, disposal is skipped. The signal is not waited for; the next start waits
  // until the old server is gone.
  process.once("exit", stopAtExit);
  return {
    ended,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      process.off("exit", stopAtExit);
      // A server that is being started is waited for. The exit of the one that is stopped is not: its process does not
      // keep this one alive, so that nothing might come after the wait.
      const last = await latest.catch(() => undefined);
      if (last && isProcessAlive(last.mark)) await stopPostmaster(last.mark);
    },
  };
}
