import type { Log } from "#kernel/log.ts";
import { databaseUrl } from "./database.ts";
import { EmbeddedUnavailableError } from "./errors.ts";
import { findLockHolder } from "./lock.ts";
import { readOwnerPassword } from "./password.ts";
import { readPidFile } from "./pid-file.ts";
import { type EmbeddedPaths, prepareEmbeddedPaths } from "./place.ts";
import { identifyProcess } from "./process-mark.ts";

/** The embedded server that another process of Fieldbook runs. */
export type RunningServer = { readonly url: string; readonly holder: number };

/**
 * Finds the embedded server that a running Fieldbook keeps in this folder, to look into it beside that process, which
 * goes on holding the lock. Returns undefined if no process holds it. Throws EmbeddedUnavailableError if one does and
 * its server does not run.
 */
export async function findRunningServer(directory: string, log: Log): Promise<RunningServer | undefined> {
  const place = await prepareEmbeddedPaths(directory, log);
  const holder = await findLockHolder(place.directory);
  if (holder === undefined || holder === process.pid) return undefined;
  const port = await portOf(place);
  if (port === undefined) {
    throw new EmbeddedUnavailableError(
      "ended",
      `Fieldbook runs on ${place.directory}, as process ${holder}, but its embedded database does not: it has ended, or is being started. If this does not pass within half a minute, restart Fieldbook; ${place.logFile} says why it ended.`,
    );
  }
  return { url: databaseUrl(port, await readOwnerPassword(place.passwordFile)), holder };
}

async function portOf({ cluster }: EmbeddedPaths): Promise<number | undefined> {
  const file = await readPidFile(cluster);
  return file?.status === "ready" && identifyProcess(file.pid) ? file.port : undefined;
}
