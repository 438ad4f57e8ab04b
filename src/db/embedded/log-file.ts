import { readFile, stat, truncate } from "node:fs/promises";
import { EmbeddedUnavailableError } from "./errors.ts";
import type { EmbeddedPaths } from "./place.ts";

const MAX_LOG_BYTES = 5 * 1024 * 1024;

/** Transient failures: the port was taken meanwhile, or processes of a killed server are still exiting. */
const TRANSIENT = /could not bind|pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

/** Truncates the server's log when it is too large; returns the offset at which the next start will write. */
export async function trimLogFile(path: string): Promise<number> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size <= MAX_LOG_BYTES) return size;
  await truncate(path, 0);
  return 0;
}

/** Reads what a failed start logged: `undefined` if the cause is transient, else throws EmbeddedUnavailableError quoting it. */
export async function explainFailedStart({ logFile, directory }: EmbeddedPaths, from: number): Promise<undefined> {
  const said = (await readFile(logFile)).subarray(from).toString("utf8");
  if (TRANSIENT.test(said)) return undefined;
  const last = said.split("\n").findLast((line) => /FATAL|PANIC/.test(line)) ?? said.trim();
  throw new EmbeddedUnavailableError(
    "does not start",
    `The embedded database in ${directory} does not start: ${last}. ${logFile} has the rest.`,
  );
}
