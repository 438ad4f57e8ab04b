/**
 * Resolves when the process should shut down: at the first SIGINT or SIGTERM, or when `databaseEnded` resolves because
 * the embedded database server has ended. A second signal ends the process at once. If the database ended, the exit
 * code is set to 1, so that a supervisor restarts the process, which then recovers the database.
 */
export async function waitUntilStopped(databaseEnded: Promise<unknown>): Promise<void> {
  // The database also ends in a normal shutdown, which is no crash. So it counts as a crash only if it ended before a
  // signal arrived.
  const isCrash = await Promise.race([waitForStopSignal().then(() => false), databaseEnded.then(() => true)]);
  if (isCrash) process.exitCode = 1;
}

function waitForStopSignal(): Promise<void> {
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
