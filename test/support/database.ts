import pg from "pg";
import { inject } from "vitest";
import { deriveAppLogin } from "#db/app-login.ts";
import { migrate } from "#db/migrate.ts";
import { type Db, openDatabase } from "#db/open.ts";
import { type KeyRing, toSealKey } from "#kernel/seal.ts";
import { createPlanner } from "#mentoring/planning/plan-what-changed.ts";
import { BANK } from "./bank.ts";
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

/** What a database holds from the start, prepared once for each run. */
export type Beginning = { readonly name: string; readonly fill: (db: Db) => Promise<unknown> };

let count = 0;

/** A fresh database, cloned from a template that is made once for each run: as files, in half the time of WAL. */
export async function openTestDatabase(
  options: { connections?: number; prepares?: boolean; beginning?: Beginning } = {},
): Promise<TestDatabase> {
  const name = `test_${process.pid}_${++count}`;
  const ownerUrl = urlOf(name);
  await withTemplateLock(async (admin) => clone(admin, await templateFor(admin, options.beginning), name));
  const db = await openDatabase({
    masterKey: TEST_KEY,
    log: quietLog,
    prepares: true,
    beforeCommit: createPlanner(BANK),
    ...options,
    ...wayTo(ownerUrl),
  });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    db,
    ownerUrl,
    owner,
    async [Symbol.asyncDispose]() {
      await owner.end();
      await db[Symbol.asyncDispose]();
      await admins().query(`drop database ${name} with (force)`);
    },
  };
}

/** Behind a pooler nothing is prepared, because the next use of a statement may meet another connection. */
function wayTo(ownerUrl: string) {
  const pooler = inject("poolerUrl");
  if (!pooler) return { ownerUrl };
  const { host } = new URL(pooler);
  return { ownerUrl: Object.assign(new URL(ownerUrl), { host }).toString(), prepares: false };
}

/** An empty database without a schema: for the tests of migrating itself. */
export async function createEmptyDatabase(): Promise<string> {
  const name = `empty_${process.pid}_${++count}`;
  await admins().query(`create database ${name} strategy file_copy`);
  return urlOf(name);
}

/** Only one of the processes that test side by side makes a template; the others wait for it. */
async function withTemplateLock(work: (admin: pg.PoolClient) => Promise<unknown>) {
  const admin = await admins().connect();
  try {
    await admin.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    await work(admin);
    await admin.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
  } catch (error) {
    admin.release(true);
    throw error;
  }
  admin.release();
}

const clone = (admin: pg.PoolClient, template: string, name: string) =>
  admin.query(`create database ${name} template ${template} strategy file_copy`);

async function templateFor(admin: pg.PoolClient, beginning?: Beginning): Promise<string> {
  const empty = await template(admin, TEMPLATE, async () => {
    await admin.query(`create database ${TEMPLATE}`);
    await migrate(urlOf(TEMPLATE), deriveAppLogin(TEST_KEY), TEST_KEY);
  });
  if (!beginning) return empty;
  return template(admin, `${TEMPLATE}_${beginning.name}`, async (name) => {
    await clone(admin, empty, name);
    await using db = await openDatabase({ ownerUrl: urlOf(name), masterKey: TEST_KEY, log: quietLog });
    await beginning.fill(db);
  });
}

async function template(admin: pg.PoolClient, name: string, make: (name: string) => Promise<unknown>): Promise<string> {
  const known = await admin.query("select from pg_database where datname = $1", [name]);
  if (!known.rowCount) await make(name);
  return name;
}

let pool: pg.Pool | undefined;

/** Connections of the superuser, shared by all tests of this process; idle ones do not keep it alive. */
function admins(): pg.Pool {
  pool ??= new pg.Pool({ connectionString: inject("databaseUrl"), max: 4, allowExitOnIdle: true }).on(
    "error",
    () => undefined,
  );
  return pool;
}

function urlOf(name: string): string {
  const url = new URL(inject("databaseUrl"));
  url.pathname = `/${name}`;
  return url.toString();
}
