import pg from "pg";

/** Thrown if DATABASE_URL names a file, such as a certificate, that cannot be read. */
export class DatabaseUrlError extends Error {
  override readonly name = "DatabaseUrlError";
}

export type Client = pg.Client & AsyncDisposable;

/**
 * The timeout for name resolution, TCP, TLS and sign-in together, because a host may accept a connection and then never
 * respond.
 */
const CONNECT_TIMEOUT_SECONDS = 10;

/**
 * Opens a single connection outside the connection pools, for the checks and migrations that run before a pool is
 * opened. Disposal closes it.
 */
export async function openClient(url: string, applicationName: string): Promise<Client> {
  const client = createClient(url, applicationName);
  // Without this listener, the error event of a lost connection would crash the process. With it, the next query fails
  // instead, and its error is reported.
  client.on("error", () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

function createClient(url: string, applicationName: string): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      application_name: applicationName,
      connectionTimeoutMillis: 1_000 * timeoutIn(url),
      keepAlive: true,
    });
  } catch (cause) {
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new DatabaseUrlError(`DATABASE_URL names a file that cannot be read (${cause.message}).`, { cause });
  }
}

/**
 * Reads the timeout for connecting from the URL: libpq's parameter `connect_timeout`, which `pg` does not read itself.
 */
function timeoutIn(url: string): number {
  return Number(new URL(url).searchParams.get("connect_timeout")) || CONNECT_TIMEOUT_SECONDS;
}
