import { readFile, stat, truncate } from "node:fs/promises";
import { createDiskFullError, isDiskFull } from "./disk.ts";
import { EmbeddedUnavailableError } from "./errors.ts";
import type { EmbeddedPaths } from "./place.ts";

const MAX_LOG_BYTES = 5 * 1024 * 1024;

/**
 * Messages in the server's log about failures that pass by themselves: its port was taken meanwhile, or processes of a
 * killed server are still exiting.
 */
const TRANSIENT = /could not bind|pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

/** How the server words that it may write no more; a quota can be used up before the disk is. */
const FULL = /No space left on device|Disk quota exceeded/;

/**
 * Truncates the server's log file if it is too large; returns the offset at which the next start of the server will
 * write.
 */
export async function trimLogFile(path: string): Promise<number> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size <= MAX_LOG_BYTES) return size;
  await truncate(path, 0);
  return 0;
}

/**
 * Reads what the server logged during a failed start. Returns `undefined` if the cause passes by itself; otherwise
 * throws EmbeddedUnavailableError, which names a full disk, whatever the server failed at, or quotes the log.
 */
export async function explainFailedStart({ logFile, directory }: EmbeddedPaths, from: number): Promise<undefined> {
  const said = (await readFile(logFile)).subarray(from).toString("utf8");
  if (TRANSIENT.test(said)) return undefined;
  if (FULL.test(said) || (await isDiskFull(directory))) throw createDiskFullError(directory);
  const last = said.split("\n").findLast((line) => /FATAL|PANIC/.test(line)) ?? said.trim();
  throw new EmbeddedUnavailableError(
    "does not start",
    `The embedded database in ${directory} does not start: ${last}. ${logFile} has the rest.`,
  );
}
