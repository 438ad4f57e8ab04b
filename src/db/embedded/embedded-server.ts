import type { Log } from "#kernel/log.ts";
import { adoptOrphan } from "./adopt.ts";
import { createCluster, hasCluster } from "./cluster.ts";
import { databaseUrl, ensureDatabase } from "./database.ts";
import { createDiskFullError, isDiskFull, isNoSpaceError } from "./disk.ts";
import { EmbeddedInUseError, EmbeddedUnavailableError } from "./errors.ts";
import { lockFolder } from "./lock.ts";
import { createOwnerPassword, readOwnerPassword } from "./password.ts";
import { readPidFile } from "./pid-file.ts";
import { type EmbeddedPaths, prepareEmbeddedPaths } from "./place.ts";
import { type Postmaster, type StartOptions, startPostmaster } from "./postmaster.ts";
import { SERVER_SETTINGS, type ServerSettings } from "./settings.ts";
import { supervise } from "./supervise.ts";
import { waitFor } from "./wait.ts";

type EmbeddedOptions = {
  /** The folder, such as `/x/.fieldbook`, that holds the cluster (`postgres`), its log, lock and password. */
  readonly directory: string;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** Overrides of {@link SERVER_SETTINGS}; tests turn `fsync` off. */
  readonly settings?: ServerSettings;
  /** Whether the server is started again when it ends by itself. */
  readonly restarts?: boolean;
};

export type EmbeddedServer = AsyncDisposable & {
  /**
   * The URL to connect as the owner and superuser of the embedded server. It changes at every start, because the port
   * does.
   */
  readonly url: string;
  /** Whether the server was already running, left behind by a killed process, and was taken over. */
  readonly adopted: boolean;
  /** Whether an earlier server had been killed, so that this one recovered what it had committed. */
  readonly recovered: boolean;
  /** Resolves when the server has ended, by itself or because it was stopped, and was not started again. */
  readonly ended: Promise<unknown>;
};

/** How long a start of the server is retried while processes of an earlier, killed server are still exiting. */
const START_TIMEOUT_MS = 10_000;

/**
 * Opens the embedded PostgreSQL server for this process alone, until the result is disposed: creates its cluster,
 * starts it or takes it over as needed. Throws EmbeddedInUseError while another process uses it, and
 * EmbeddedUnavailableError if it cannot run on this machine.
 */
export async function openEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await prepareEmbeddedPaths(options.directory, options.log);
  try {
    return await openIn(place, options);
  } catch (error) {
    if (error instanceof EmbeddedInUseError || error instanceof EmbeddedUnavailableError) throw error;
    if (options.signal?.aborted) throw error;
    // On a full disk the lock or the log may not be written either, or the server ends as soon as it is connected to.
    throw isNoSpaceError(error) || (await isDiskFull(place.directory))
      ? createDiskFullError(place.directory, error)
      : error;
  }
}

async function openIn(place: EmbeddedPaths, options: EmbeddedOptions): Promise<EmbeddedServer> {
  await using opened = new AsyncDisposableStack();
  opened.use(await lockFolder(place.directory));
  const settings = { ...SERVER_SETTINGS, ...options.settings };
  const password = await ensureCluster(place, settings, options.signal);
  const hadEnded = (await readPidFile(place.cluster)) !== undefined;
  const first = await adoptOrStart(place, password, { ...options, settings });
  const { port, adopted, mark } = first;
  const startAgain = (at: number, signal: AbortSignal) =>
    adoptOrStart(place, password, { log: options.log, settings, signal, port: at });
  const { ended } = opened.use(supervise(first, options.restarts ? startAgain : undefined, options.log));
  const url = databaseUrl(port, password);
  await ensureDatabase(url);
  options.log.info({ event: "embedded.ready", port, adopted, pid: mark.pid }, "Embedded database is ready.");
  const kept = opened.move();
  return { url, adopted, recovered: hadEnded && !adopted, ended, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Creates the database cluster if there is none; returns the password of its owner. */
async function ensureCluster(place: EmbeddedPaths, settings: ServerSettings, signal?: AbortSignal): Promise<string> {
  if (await hasCluster(place)) return readOwnerPassword(place.passwordFile);
  const password = await createOwnerPassword(place.passwordFile);
  await createCluster(place, { password, durable: settings.fsync !== "off", ...(signal && { signal }) });
  return password;
}

async function adoptOrStart(
  place: EmbeddedPaths,
  password: string,
  options: StartOptions,
): Promise<Postmaster & { adopted: boolean }> {
  const urlOf = (port: number) => databaseUrl(port, password);
  const attempt = async () => {
    const orphan = await adoptOrphan(place, { ...options, urlOf });
    if (orphan) return { ...orphan, adopted: true };
    const started = await startPostmaster(place, options);
    return started && { ...started, adopted: false };
  };
  const server = await waitFor(attempt, START_TIMEOUT_MS, options.signal);
  if (server) return server;
  throw new EmbeddedUnavailableError(
    "does not start",
    `The embedded database in ${place.directory} cannot start while processes of an earlier one are leaving. Try again in a minute.`,
  );
}
