import { readFile, stat, truncate } from "node:fs/promises";
import { EmbeddedUnavailable } from "./errors.ts";
import type { Place } from "./place.ts";

const LIMIT_BYTES = 5 * 1024 * 1024;

/** What ends by itself: the port was taken meanwhile, or processes of a killed server are still on their way out. */
const PASSING = /could not bind|pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

/** Empties the server's log when it has grown too long; returns where the next start will write. */
export async function trimLogFile(path: string): Promise<number> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size <= LIMIT_BYTES) return size;
  await truncate(path, 0);
  return 0;
}

/** From what a start has logged: `undefined` for a passing obstacle; throws EmbeddedUnavailable with the server's words for any other. */
export async function explainFailure({ logFile, directory }: Place, from: number): Promise<undefined> {
  const said = (await readFile(logFile)).subarray(from).toString("utf8");
  if (PASSING.test(said)) return undefined;
  const last = said.split("\n").findLast((line) => /FATAL|PANIC/.test(line)) ?? said.trim();
  throw new EmbeddedUnavailable(
    "does not start",
    `The embedded database in ${directory} does not start: ${last}. ${logFile} has the rest.`,
  );
}
