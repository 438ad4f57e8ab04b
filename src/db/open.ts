import { Kysely } from "kysely";
import pg from "pg";
import type { Log } from "#kernel/log.ts";
import type { KeyRing } from "#kernel/seal.ts";
import { type AppLogin, deriveAppLogin, getAppUrl } from "./app-login.ts";
import { migrate } from "./migrate.ts";
import { PipeliningClient, type PipeliningOptions } from "./pipelining-client.ts";
import { assertMasterKeyDecrypts } from "./refuse-wrong-key.ts";
import type { DB } from "./schema.ts";
import { temporalTypes } from "./time.ts";
import { FewRoundTripsDialect } from "./transaction.ts";
import type { Tx } from "./tx.ts";
import { createWorkspaceKeys, type WorkspaceKeys } from "./workspace-key.ts";

/** The open database. Only the functions of `as.ts` open transactions on it. */
export type Db = AsyncDisposable & {
  readonly kysely: Kysely<DB>;
  readonly keys: WorkspaceKeys;
  /**
   * Runs one autocommitted statement on a separate pool, so that it does not wait for a connection behind background
   * work.
   */
  alone(statement: Statement): Promise<readonly unknown[]>;
  readonly beforeCommit?: BeforeCommit;
};

/**
 * What follows from the work of a transaction in a workspace, done in the same transaction after that work. It returns
 * at once if nothing follows.
 */
export type BeforeCommit = (tx: Tx) => Promise<void>;

/**
 * A statement that is not prepared by name, because a pooler in transaction mode may run it on a connection that lacks
 * the prepared statement; parsing a function call costs only 30 µs of its 200 µs. Instants are passed as text.
 */
export type Statement = { readonly text: string; readonly values: unknown[] };

export type DbOptions = {
  /**
   * The connection URL of a user that owns the schema and may create roles. Absent: the database is used as it is, and
   * nothing is migrated.
   */
  readonly ownerUrl?: string;
  /** The connection URL as which the app signs in. Absent: the app signs in as `fieldbook_app` where the owner does. */
  readonly appUrl?: string;
  /** The master key (FIELDBOOK_KEY), which encrypts the data keys of the workspaces. */
  readonly masterKey: KeyRing;
  readonly log: Log;
  /** Maximum connections of the pool; 10 by default. */
  readonly connections?: number;
  /** Whether pending migrations are applied; true by default. If false, the database is not changed. */
  readonly migrates?: boolean;
  /** Whether PostgreSQL keeps the plans of statements; see {@link PipeliningOptions}. False by default. */
  readonly prepares?: boolean;
  readonly beforeCommit?: BeforeCommit;
};

/**
 * A separate pool for statements that run before a request from Slack is acknowledged, so that they do not queue behind
 * background work. The timeouts make them succeed or fail within Slack's limit of 3 s. A statement whose connection was
 * given up may still take effect; Slack then delivers again what was not acknowledged, and it is known.
 */
const HASTY = { connections: 4, connectWithinMs: 1_000, silenceMs: 1_500 };

/** Longer than the 30 s after which the server itself cancels a statement. */
const SILENCE_MS = 35_000;

/**
 * Checks the master key, applies migrations, and connects as the app. Throws `WrongKeyError` or `MigrationError`.
 */
export async function openDatabase(options: DbOptions): Promise<Db> {
  const { ownerUrl, masterKey } = options;
  const login: AppLogin = options.appUrl ? { kind: "own", url: options.appUrl } : deriveAppLogin(masterKey);
  const url = getAppUrl(login, ownerUrl);
  await assertMasterKeyDecrypts(ownerUrl ?? url, masterKey);
  if (ownerUrl && (options.migrates ?? true)) await migrate(ownerUrl, login, masterKey);
  const pool = openPool(options, url);
  const hasty = openPool({ ...options, ...HASTY }, url);
  const kysely = new Kysely<DB>({ dialect: new FewRoundTripsDialect(pool) });
  return {
    kysely,
    keys: createWorkspaceKeys(kysely, options.masterKey),
    alone: async (statement) => (await hasty.query(statement)).rows,
    ...(options.beforeCommit && { beforeCommit: options.beforeCommit }),
    async [Symbol.asyncDispose]() {
      await kysely.destroy();
      await hasty.end();
    },
  };
}

type PoolOptions = Pick<DbOptions, "log" | "connections" | "prepares"> & {
  readonly connectWithinMs?: number;
  readonly silenceMs?: number;
};

function openPool(options: PoolOptions, url: string): pg.Pool {
  const clientOptions: PipeliningOptions = {
    connectionString: url,
    prepares: options.prepares ?? false,
    types: temporalTypes,
    application_name: "fieldbook",
    // Slack waits 3 s for a response, so a failure to connect has to be reported within that time.
    connectionTimeoutMillis: options.connectWithinMs ?? 2_000,
    // The server's own timeouts belong to the user (see `app-login.ts`): a pooler refuses a connection that brings them.
    silenceMs: options.silenceMs ?? SILENCE_MS,
    keepAlive: true,
    pipeline: true,
  };
  const pool = new pg.Pool({
    ...clientOptions,
    max: options.connections ?? 10,
    Client: PipeliningClient,
    // Idle connections are kept for five minutes: the first statements on a new connection are slow, and with a short
    // timeout every burst of requests would open new ones.
    idleTimeoutMillis: 300_000,
  });
  // The pool replaces a connection that breaks while idle; without a listener the error event would crash the process.
  pool.on("error", (error) => {
    // While the pool closes, its server may end a connection before the goodbye of the pool arrives there.
    if (pool.ending) return;
    options.log.warn(
      { event: "database.connection_lost", code: "code" in error ? error.code : error.name },
      "Idle database connection lost.",
    );
  });
  // If a connection breaks inside a transaction, its next statement fails; without a listener the error event would
  // crash the process first.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
