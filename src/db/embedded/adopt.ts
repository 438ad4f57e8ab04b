import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "#kernel/log.ts";
import { ensureDatabase } from "./database.ts";
import { readPidFile, removePidFile } from "./pid-file.ts";
import type { EmbeddedPaths } from "./place.ts";
import { type Postmaster, READY_TIMEOUT_MS, type ServerExit } from "./postmaster.ts";
import { identifyProcess, isProcessAlive, type ProcessIdentity, readCommandLine } from "./process-mark.ts";
import { stopPostmaster } from "./stop-postmaster.ts";
import { waitFor } from "./wait.ts";

type AdoptOptions = {
  readonly urlOf: (port: number) => string;
  readonly log: Log;
  readonly signal?: AbortSignal;
};

/** The interval between checks whether an adopted server, one that a killed process left running, still runs. */
const WATCH_INTERVAL_MS = 1_000;

/**
 * Takes over the PostgreSQL server that a killed parent process left running, if it still accepts connections. A server
 * that does not accept connections is stopped, which loses no committed data. Returns `undefined` if no server runs on
 * the cluster any more, so that the caller starts a new one.
 */
export async function adoptOrphan(place: EmbeddedPaths, options: AdoptOptions): Promise<Postmaster | undefined> {
  const file = await readPidFile(place.cluster);
  if (!file) return undefined;
  const mark = identifyProcess(file.pid);
  if (!mark || !runsOn(place.cluster, file.pid)) {
    // The process in the pid file has exited, or its pid now belongs to another process. The file is removed, because
    // PostgreSQL refuses to start while any process has that pid.
    await removePidFile(place.cluster);
    return undefined;
  }
  const status = await waitFor(() => statusOf(mark, place.cluster), READY_TIMEOUT_MS, options.signal);
  if (status === "gone") return undefined;
  if (status === "ready" && (await answers(options.urlOf(file.port), options.log))) {
    return { mark, port: file.port, ended: waitUntilGone(mark) };
  }
  options.log.warn(
    { event: "embedded.replaced", pid: mark.pid },
    "The orphaned embedded database does not answer; replacing it.",
  );
  await stopPostmaster(mark, { answers: false });
  return undefined;
}

async function waitUntilGone(mark: ProcessIdentity): Promise<ServerExit> {
  while (isProcessAlive(mark)) await pause(WATCH_INTERVAL_MS, undefined, { ref: false });
  return {};
}

function runsOn(cluster: string, pid: number): boolean {
  return readCommandLine(pid).includes(` -D ${cluster} `);
}

/** Returns whether the orphaned server is ready or gone, or `undefined` while it is still starting or stopping. */
async function statusOf(mark: ProcessIdentity, cluster: string): Promise<"ready" | "gone" | undefined> {
  if (!isProcessAlive(mark)) return "gone";
  return (await readPidFile(cluster))?.status === "ready" ? "ready" : undefined;
}

async function answers(url: string, log: Log): Promise<boolean> {
  return ensureDatabase(url).then(
    () => true,
    (error: unknown) => {
      log.debug({ event: "embedded.unresponsive", err: error }, "No answer from the orphaned embedded database.");
      return false;
    },
  );
}
