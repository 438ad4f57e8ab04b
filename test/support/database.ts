import pg from "pg";
import { inject } from "vitest";
import { migrate } from "#db/migrate.ts";
import { type Db, openDatabase } from "#db/open.ts";
import { derive, type KeyRing, toSealKey } from "#kernel/seal.ts";
import { quietLog } from "./log.ts";

/** The key of every test database: fixed, so that the one server's `fieldbook_app` has one password. */
export const TEST_KEY: KeyRing = [toSealKey(Buffer.alloc(32, 7))];
const TEMPLATE = "fieldbook_template";
const TEMPLATE_LOCK = 71_004;

export type TestDatabase = AsyncDisposable & {
  readonly db: Db;
  readonly ownerUrl: string;
  /** A connection of the owner, whom no policy binds: to look at the rows as they are. */
  readonly owner: pg.Client;
};

let count = 0;

/** A fresh database, cloned from a template that is migrated once for each run: as files, in half the time of WAL. */
export async function openTestDatabase(options: { connections?: number } = {}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${++count}`;
  await withAdmin(async (admin) => {
    await admin.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await makeTemplate(admin);
    await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
    await admin.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
  });
  const ownerUrl = urlOf(name);
  const db = await openDatabase({ ownerUrl, masterKey: TEST_KEY, log: quietLog, ...options });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    db,
    ownerUrl,
    owner,
    async [Symbol.asyncDispose]() {
      await owner.end();
      await db[Symbol.asyncDispose]();
      await withAdmin((admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

/** An empty database without a schema: for the tests of migrating itself. */
export async function createEmptyDatabase(): Promise<string> {
  const name = `empty_${process.pid}_${++count}`;
  await withAdmin((admin) => admin.query(`create database ${name}`));
  return urlOf(name);
}

async function makeTemplate(admin: pg.Client) {
  const known = await admin.query("select from pg_database where datname = $1", [TEMPLATE]);
  if (known.rowCount) return;
  await admin.query(`create database ${TEMPLATE}`);
  await migrate(urlOf(TEMPLATE), derive(TEST_KEY[0], "password of fieldbook_app"));
}

async function withAdmin(work: (admin: pg.Client) => Promise<unknown>) {
  const admin = new pg.Client({ connectionString: inject("databaseUrl") });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(name: string): string {
  const url = new URL(inject("databaseUrl"));
  url.pathname = `/${name}`;
  return url.toString();
}
