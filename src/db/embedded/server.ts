import type { Log } from "#kernel/log.ts";
import { adoptSurvivor } from "./adopt.ts";
import { hasCluster, makeCluster } from "./cluster.ts";
import { databaseUrl, ensureDatabase } from "./database.ts";
import { EmbeddedUnavailable } from "./errors.ts";
import { takeLock } from "./lock.ts";
import { makePassword, readPassword } from "./password.ts";
import { findPlace, type Place } from "./place.ts";
import { type Postmaster, type StartOptions, startPostmaster } from "./postmaster.ts";
import type { ProcessMark } from "./process-mark.ts";
import { SETTINGS, type Settings } from "./settings.ts";
import { interrupt, stopPostmaster } from "./stop-postmaster.ts";
import { waitFor } from "./wait.ts";

type EmbeddedOptions = {
  /** Such as `/x/.fieldbook`: the cluster is its `postgres`, with log, lock and password beside it. */
  readonly directory: string;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** On top of {@link SETTINGS}; tests turn `fsync` off. */
  readonly settings?: Settings;
};

export type EmbeddedServer = AsyncDisposable & {
  /** As the owner and superuser; the port is another at every start. */
  readonly url: string;
  /** A server that an earlier, killed process had left running was taken over. */
  readonly adopted: boolean;
};

/** How long processes of a killed server may take to leave before we give up. */
const OBSTACLES_PASS_WITHIN_MS = 10_000;

/**
 * Opens the database this process owns until it is disposed: made at the first start, started or adopted later.
 * Throws EmbeddedInUse while another process has it, EmbeddedUnavailable when it cannot run here.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  await using opened = new AsyncDisposableStack();
  const place = await findPlace(options.directory, options.log);
  opened.use(await takeLock(place.directory));
  const settings = { ...SETTINGS, ...options.settings };
  const password = await ensureCluster(place, settings, options.signal);
  const { mark, port, adopted } = await bringUp(place, password, { ...options, settings });
  opened.defer(() => stopPostmaster(mark));
  const url = databaseUrl(port, password);
  await ensureDatabase(url);
  stopAtExit(opened, mark);
  options.log.info({ event: "embedded.ready", port, adopted, pid: mark.pid }, "Embedded database is ready.");
  const kept = opened.move();
  return { url, adopted, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Its owner's password; made with it when there is no cluster yet. */
async function ensureCluster(place: Place, settings: Settings, signal?: AbortSignal): Promise<string> {
  if (await hasCluster(place)) return readPassword(place.passwordFile);
  const password = await makePassword(place.passwordFile);
  await makeCluster(place, { password, durable: settings.fsync !== "off", ...(signal && { signal }) });
  return password;
}

async function bringUp(
  place: Place,
  password: string,
  options: StartOptions,
): Promise<Postmaster & { adopted: boolean }> {
  const urlOf = (port: number) => databaseUrl(port, password);
  const adoptOrStart = async () => {
    const survivor = await adoptSurvivor(place, { ...options, urlOf });
    if (survivor) return { ...survivor, adopted: true };
    const started = await startPostmaster(place, options);
    return started && { ...started, adopted: false };
  };
  const server = await waitFor(adoptOrStart, OBSTACLES_PASS_WITHIN_MS, options.signal);
  if (server) return server;
  throw new EmbeddedUnavailable(
    "does not start",
    `The embedded database in ${place.directory} cannot start while processes of an earlier one are leaving. Try again in a minute.`,
  );
}

/** For an exit that skips disposing: the server finishes by itself, and the next start waits for that. */
function stopAtExit(opened: AsyncDisposableStack, mark: ProcessMark): void {
  const stop = () => void interrupt(mark, "SIGINT");
  process.once("exit", stop);
  opened.defer(() => void process.off("exit", stop));
}
