import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { createServer } from "node:net";
import type { Log } from "#kernel/log.ts";
import { BINARIES_ENVIRONMENT } from "./binaries.ts";
import { explainFailedStart, trimLogFile } from "./log-file.ts";
import { readPidFile } from "./pid-file.ts";
import type { EmbeddedPaths } from "./place.ts";
import { identifyProcess, type ProcessIdentity } from "./process-mark.ts";
import type { ServerSettings } from "./settings.ts";
import { stopPostmaster } from "./stop-postmaster.ts";
import { waitFor } from "./wait.ts";

/**
 * How a server process ended. Of an adopted server, which is not a child of this process, only the fact that it has
 * ended is known.
 */
export type ServerExit = { readonly code?: number | null; readonly signal?: NodeJS.Signals | null };

export type Postmaster = {
  readonly mark: ProcessIdentity;
  readonly port: number;
  /** Resolves when the server has ended. */
  readonly ended: Promise<ServerExit>;
};
export type StartOptions = {
  readonly settings: ServerSettings;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** The port of the server, which its clients know already; by default any free one. */
  readonly port?: number;
};

/**
 * The timeout for a server to accept connections: long enough for crash recovery with the largest WAL that the settings
 * allow, on a slow disk.
 */
export const READY_TIMEOUT_MS = 60_000;

/**
 * Starts a server and waits until it accepts connections. Returns `undefined` if the start failed for a reason that
 * passes by itself, so that the caller tries again.
 */
export async function startPostmaster(place: EmbeddedPaths, options: StartOptions): Promise<Postmaster | undefined> {
  const port = options.port ?? (await freePort());
  const loggedBefore = await trimLogFile(place.logFile);
  const child = await launch(place, { ...options.settings, port: String(port) });
  const ended = once(child, "exit").then(([code, signal]): ServerExit => ({ code, signal }));
  const mark = identifyProcess(child.pid ?? Number.NaN);
  if (mark) {
    await using unlessReady = new AsyncDisposableStack();
    unlessReady.defer(() => stopPostmaster(mark));
    const status = await waitFor(() => statusOf(child, place.cluster), READY_TIMEOUT_MS, options.signal);
    if (status === "ready") {
      unlessReady.move();
      return { mark, port, ended };
    }
  }
  return explainFailedStart(place, loggedBefore);
}

async function launch(place: EmbeddedPaths, settings: ServerSettings): Promise<ChildProcess> {
  const set = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // The server's output goes to a file and not to a pipe, because the server may outlive this process and would then
  // write into a closed pipe.
  await using output = await open(place.logFile, "a", 0o600);
  const child = spawn(place.binaries.postgres, ["-D", place.cluster, ...set], {
    cwd: "/",
    env: BINARIES_ENVIRONMENT,
    stdio: ["ignore", output.fd, output.fd],
    // The server gets its own process group, so that Ctrl-C reaches only Fieldbook. Fieldbook finishes its work first
    // and then stops the server.
    detached: true,
    ...place.account,
  });
  await once(child, "spawn");
  child.unref();
  return child;
}

async function statusOf(child: ChildProcess, cluster: string): Promise<"ready" | "gone" | undefined> {
  if (child.exitCode !== null || child.signalCode !== null) return "gone";
  const file = await readPidFile(cluster);
  return file?.pid === child.pid && file?.status === "ready" ? "ready" : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}
