/**
 * Resolves when the process is to end, so that the caller can shut down: at the first SIGINT or SIGTERM, of which a
 * second ends the process at once, or when `databaseEnded` resolves. Without its database this process could only fail;
 * it ends with exit code 1, so that a supervisor starts another, which recovers the database.
 */
export async function waitUntilStopped(databaseEnded: Promise<unknown>): Promise<void> {
  // The database also ends while the caller shuts down, which is no crash: only what comes first counts.
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
