import type { Log } from "#kernel/log.ts";
import { adoptOrphan } from "./adopt.ts";
import { createCluster, hasCluster } from "./cluster.ts";
import { databaseUrl, ensureDatabase } from "./database.ts";
import { EmbeddedUnavailableError } from "./errors.ts";
import { lockFolder } from "./lock.ts";
import { createOwnerPassword, readOwnerPassword } from "./password.ts";
import { type EmbeddedPaths, prepareEmbeddedPaths } from "./place.ts";
import { type Postmaster, type StartOptions, startPostmaster } from "./postmaster.ts";
import type { ProcessIdentity } from "./process-mark.ts";
import { SERVER_SETTINGS, type ServerSettings } from "./settings.ts";
import { sendSignal, stopPostmaster } from "./stop-postmaster.ts";
import { waitFor } from "./wait.ts";

type EmbeddedOptions = {
  /** The folder, such as `/x/.fieldbook`, that holds the cluster (`postgres`), its log, lock and password. */
  readonly directory: string;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** Overrides of {@link SERVER_SETTINGS}; tests turn `fsync` off. */
  readonly settings?: ServerSettings;
};

export type EmbeddedServer = AsyncDisposable & {
  /** The connection URL of the owner and superuser. The port changes at every start. */
  readonly url: string;
  /** True if the server was left running by a killed process and adopted. */
  readonly adopted: boolean;
};

/** How long to retry a start while processes of a killed server are still exiting. */
const START_TIMEOUT_MS = 10_000;

/**
 * Opens the embedded PostgreSQL server for this process alone, until disposed: creates, starts or takes over the server
 * as needed. Throws EmbeddedInUseError while another process holds it, and EmbeddedUnavailableError if it cannot run here.
 */
export async function openEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  await using opened = new AsyncDisposableStack();
  const place = await prepareEmbeddedPaths(options.directory, options.log);
  opened.use(await lockFolder(place.directory));
  const settings = { ...SERVER_SETTINGS, ...options.settings };
  const password = await ensureCluster(place, settings, options.signal);
  const { mark, port, adopted } = await adoptOrStart(place, password, { ...options, settings });
  opened.defer(() => stopPostmaster(mark));
  const url = databaseUrl(port, password);
  await ensureDatabase(url);
  stopAtExit(opened, mark);
  options.log.info({ event: "embedded.ready", port, adopted, pid: mark.pid }, "Embedded database is ready.");
  const kept = opened.move();
  return { url, adopted, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Creates the cluster if there is none; returns its owner's password. */
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

/**
 * Signals the server when the process ends by `process.exit`, which skips disposal; the server then shuts down by
 * itself, and the next start waits for it.
 */
function stopAtExit(opened: AsyncDisposableStack, mark: ProcessIdentity): void {
  const stop = () => void sendSignal(mark, "SIGINT");
  process.once("exit", stop);
  opened.defer(() => void process.off("exit", stop));
}
