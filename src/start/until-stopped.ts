import type { Log } from "#kernel/log.ts";

/**
 * Resolves when the process should shut down: when `signalled` resolves, or when `databaseEnded` resolves because the
 * embedded database server has ended and did not start again. Then it is said in a sentence, and the exit code is set to
 * 1, so that a supervisor restarts the process.
 */
export async function waitUntilStopped(signalled: Promise<void>, databaseEnded: Promise<unknown>): Promise<void> {
  // The database also ends in a normal shutdown, which is no crash. So it counts as a crash only if it ended before a
  // signal arrived.
  const isCrash = await Promise.race([signalled.then(() => false), databaseEnded.then(() => true)]);
  if (!isCrash) return;
  process.stderr.write(
    "The embedded database ended, and could not be started again. .fieldbook/postgres.log says why. What was committed is kept: start Fieldbook again.\n",
  );
  process.exitCode = 1;
}

/** A supervisor commonly kills a process ten seconds after SIGTERM, and Fieldbook promises five. */
const STOP_WITHIN_MS = 4_000;

/**
 * Ends the process if its parts have not stopped in time, because one of them waits for Slack or for a database that
 * does not answer. Nothing is lost: a notice that was being sent is looked for by the process that comes after.
 */
export function limitTimeToStop(log: Log): void {
  const late = setTimeout(() => {
    log.warn({ event: "process.stopped_late" }, "Stopped without waiting for Slack or the database.");
    process.exit();
  }, STOP_WITHIN_MS);
  late.unref();
}

/**
 * Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. It is called before anything is
 * started, so that a signal which arrives meanwhile ends it in order as soon as it stands.
 */
export function waitForStopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.once("SIGINT", () => process.exit(130));
      process.once("SIGTERM", () => process.exit(143));
      resolve();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
