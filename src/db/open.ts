import { Kysely } from "kysely";
import pg from "pg";
import type { Log } from "#kernel/log.ts";
import { derive, type KeyRing } from "#kernel/seal.ts";
import { migrate } from "./migrate.ts";
import { refuseWrongKey } from "./refuse-wrong-key.ts";
import type { DB } from "./schema.ts";
import { TemporalClient, temporalTypes } from "./time.ts";
import { SingleRoundTripDialect } from "./transaction.ts";
import { openWorkspaceKeys, type WorkspaceKeys } from "./workspace-key.ts";

/** The open database. Transactions are opened by the functions of `as.ts` only. */
export type Db = AsyncDisposable & {
  readonly kysely: Kysely<DB>;
  readonly keys: WorkspaceKeys;
  /** One statement that commits by itself. */
  alone(statement: Statement): Promise<readonly unknown[]>;
};

/**
 * Not a named one: a pooler in transaction mode may not know what was prepared on another connection, and parsing a call
 * of a function costs 30 µs of the 200. Instants are passed as text.
 */
export type Statement = { readonly text: string; readonly values: unknown[] };

export type DbOptions = {
  /** A URL whose user owns the schema and may create roles; the app itself logs in as `fieldbook_app`. */
  readonly ownerUrl: string;
  /** FIELDBOOK_KEY: wraps the workspaces' data keys. */
  readonly masterKey: KeyRing;
  readonly log: Log;
  /** Connections at the most; 10 unless told. */
  readonly connections?: number;
};

/**
 * What Slack waits for has connections of its own, so that it does not queue behind what is acted on and sent; and it is
 * done within Slack's three seconds or not at all.
 */
const HASTY = { connections: 10, connectWithinMs: 1_000, statementWithinMs: 1_500 };

/** Checks the key, migrates, and connects as `fieldbook_app`. Throws `WrongKey` or `MigrationRefused`. */
export async function openDatabase(options: DbOptions): Promise<Db> {
  const password = derive(options.masterKey[0], "password of fieldbook_app");
  await refuseWrongKey(options.ownerUrl, options.masterKey);
  await migrate(options.ownerUrl, password);
  const pool = openPool(options, asApp(options.ownerUrl, password));
  const hasty = openPool({ ...options, ...HASTY }, asApp(options.ownerUrl, password));
  const kysely = new Kysely<DB>({ dialect: new SingleRoundTripDialect(pool) });
  return {
    kysely,
    keys: openWorkspaceKeys(kysely, options.masterKey),
    alone: async (statement) => (await hasty.query(statement)).rows,
    async [Symbol.asyncDispose]() {
      await kysely.destroy();
      await hasty.end();
    },
  };
}

type PoolOptions = Pick<DbOptions, "log" | "connections"> & {
  readonly connectWithinMs?: number;
  readonly statementWithinMs?: number;
};

function openPool(options: PoolOptions, url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types: temporalTypes,
    Client: TemporalClient,
    application_name: "fieldbook",
    // Slack waits three seconds for a response; an error must arrive within them.
    connectionTimeoutMillis: options.connectWithinMs ?? 2_000,
    statement_timeout: options.statementWithinMs ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // The pool replaces a connection that breaks while idle; without a listener the error would crash the process.
  pool.on("error", (error) =>
    options.log.warn(
      { event: "database.connection_lost", code: "code" in error ? error.code : error.name },
      "Idle database connection lost.",
    ),
  );
  // A connection that breaks inside a transaction makes its next statement fail; without a listener it would crash too.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

function asApp(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = "fieldbook_app";
  url.password = password;
  return url.toString();
}
