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

/** The open database: every transaction on it goes through `as.ts`. */
export type Db = AsyncDisposable & {
  readonly kysely: Kysely<DB>;
  readonly keys: WorkspaceKeys;
};

export type DbOptions = {
  /** A URL whose user owns the schema and may create roles; the app itself logs in as `fieldbook_app`. */
  readonly ownerUrl: string;
  /** FIELDBOOK_KEY: wraps the workspaces' data keys. */
  readonly masterKey: KeyRing;
  readonly log: Log;
  /** Connections at the most; 10 unless told. */
  readonly connections?: number;
};

/** Migrates, logs in as `fieldbook_app`, and answers once. Throws what a person can act on (see `migrate.ts`). */
export async function openDatabase(options: DbOptions): Promise<Db> {
  const password = derive(options.masterKey[0], "password of fieldbook_app");
  await refuseWrongKey(options.ownerUrl, options.masterKey);
  await migrate(options.ownerUrl, password);
  const pool = openPool(options, asApp(options.ownerUrl, password));
  const kysely = new Kysely<DB>({ dialect: new SingleRoundTripDialect(pool) });
  return {
    kysely,
    keys: openWorkspaceKeys(kysely, options.masterKey),
    [Symbol.asyncDispose]: () => kysely.destroy(),
  };
}

function openPool(options: DbOptions, url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types: temporalTypes,
    Client: TemporalClient,
    application_name: "fieldbook",
    // Slack waits three seconds for an answer; "not now" must fit in.
    connectionTimeoutMillis: 2_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // A connection that breaks while idle is replaced at the next use; unheard, it would end the process.
  pool.on("error", (error) =>
    options.log.warn(
      { event: "database.connection_lost", code: "code" in error ? error.code : error.name },
      "Idle database connection lost.",
    ),
  );
  // One that breaks between two statements of a transaction fails the next of them; unheard, it would do the same.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

function asApp(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = "fieldbook_app";
  url.password = password;
  return url.toString();
}
