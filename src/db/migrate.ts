import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { KeyRing } from "#kernel/seal.ts";
import { type AppLogin, assertLocksNobodyOut, ensureAppLogin } from "./app-login.ts";
import { MigrationError, reasonOf } from "./migration-error.ts";
import { type Client, openClient } from "./open-client.ts";
import { recordMasterKey } from "./refuse-wrong-key.ts";

export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly hash: string };

const FOLDER = join(import.meta.dirname, "migrations");
/** The id of the advisory lock that serialises migrations; an arbitrary number, the same in every instance. */
const MIGRATION_LOCK = 4_126_017;

/**
 * Applies pending migrations as the owner, records the master key and lets the app sign in. Processes that start together
 * wait for each other, also behind a pooler, because every lock ends with its transaction. Throws {@link MigrationError} if
 * the database has a newer schema than this code, or if the file of an applied migration was edited. Throws
 * `WrongKeyError` if the database was made with another key.
 */
export async function migrate(ownerUrl: string, login: AppLogin, masterKey: KeyRing): Promise<void> {
  await using client = await openClient(ownerUrl, "fieldbook migrate");
  const migrations = await readMigrations();
  // First, because a database that had recorded the refused key would not open with the right one.
  await assertLocksNobodyOut(client, ownerUrl, login);
  await inLock(client, "The table of migrations", () => client.query(TABLE_OF_MIGRATIONS));
  while (await applyNext(client, migrations));
  await recordMasterKey(client, masterKey);
  await ensureAppLogin(client, ownerUrl, login);
}

const TABLE_OF_MIGRATIONS = `create table if not exists public.fieldbook_migration (
    number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`;

/**
 * Counts the migrations that are applied and those that {@link migrate} would apply. It changes nothing, and throws
 * {@link MigrationError} in the same cases as {@link migrate}.
 */
export async function countMigrations(ownerUrl: string): Promise<{ applied: number; pending: number }> {
  await using client = await openClient(ownerUrl, "fieldbook migrations");
  const migrations = await readMigrations();
  const { rows } = await client.query<{ readable: boolean | null }>(
    "select has_table_privilege(to_regclass('public.fieldbook_migration'), 'select') as readable",
  );
  // An earlier version let only the owner read the table.
  if (rows[0]?.readable === false) throw new MigrationError(EARLIER);
  const applied = rows[0]?.readable ? await countApplied(client, migrations) : 0;
  return { applied, pending: migrations.length - applied };
}

const EARLIER =
  "The database is of an earlier version. Set DATABASE_OWNER_URL, and bring it up to date with: npm run fieldbook -- migrate";

export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
  return Promise.all(names.map(readMigration));
}

async function readMigration(name: string): Promise<Migration> {
  const sql = await readFile(join(FOLDER, name), "utf8");
  return { number: Number(name.slice(0, 4)), name, sql, hash: createHash("sha256").update(sql).digest("hex") };
}

/**
 * Applies the first pending migration in a transaction of its own, or returns false if there is none. Which one that is
 * is read inside the lock, because another process may have applied it in the meantime.
 */
async function applyNext(client: Client, migrations: Migration[]): Promise<boolean> {
  const next = migrations[await countApplied(client, migrations)];
  if (!next) return false;
  await inLock(client, `Migration ${next.name}`, async () => {
    if (migrations[await countApplied(client, migrations)] !== next) return;
    await client.query(next.sql);
    await client.query("insert into public.fieldbook_migration (number, name, hash) values ($1, $2, $3)", [
      next.number,
      next.name,
      next.hash,
    ]);
  });
  return true;
}

/**
 * Runs `change` in a transaction that holds the migration lock. Throws {@link MigrationError}, with nothing changed, if
 * the database refuses. Roles belong to the whole server and the lock to one database, so a change that met one of the
 * same role from another database is tried again.
 */
async function inLock(client: Client, what: string, change: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query("begin");
      await client.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
      await change();
      await client.query("commit");
      return;
    } catch (cause) {
      // On a lost connection this fails too, and says less than the cause.
      await client.query("rollback").catch(() => undefined);
      if (cause instanceof MigrationError) throw cause;
      if (attempt < MAX_ATTEMPTS && isRaceForRole(cause)) continue;
      throw new MigrationError(`${what} failed and was rolled back: ${reasonOf(cause)}`, { cause });
    }
  }
}

const MAX_ATTEMPTS = 5;

/** Whether two databases of one server have created or changed the same role at the same time. */
function isRaceForRole(cause: unknown): boolean {
  if (!(cause instanceof pg.DatabaseError)) return false;
  return cause.constraint?.startsWith("pg_auth") || cause.message.startsWith("tuple concurrently updated");
}

async function countApplied(client: Client, migrations: Migration[]): Promise<number> {
  const applied = await client.query<{ number: number; hash: string; name: string }>(
    "select number, name, hash from public.fieldbook_migration order by number",
  );
  for (const row of applied.rows) refuseUnknown(row, migrations);
  return applied.rows.length;
}

function refuseUnknown(row: { number: number; hash: string; name: string }, migrations: Migration[]) {
  const ours = migrations.find((migration) => migration.number === row.number);
  if (!ours) {
    throw new MigrationError(
      `This database was migrated by a newer Fieldbook (${row.name}); this one knows ${migrations.length} migrations. Start the newer version, or restore a backup from before.`,
    );
  }
  if (ours.hash !== row.hash) {
    throw new MigrationError(
      `Migration ${row.name} was changed after it was applied here. Restore the file; write a new migration instead.`,
    );
  }
}
