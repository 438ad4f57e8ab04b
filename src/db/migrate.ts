import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { type Client, openClient } from "./open-client.ts";

/** Thrown when the database cannot be migrated to the schema that this code needs; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly hash: string };

const FOLDER = join(import.meta.dirname, "migrations");
/** The id of the advisory lock that serialises migrations; an arbitrary number, the same in every instance. */
const MIGRATION_LOCK = 4_126_017;

/**
 * Applies pending migrations and sets the password of the database role `fieldbook_app`. Processes that start together
 * wait for each other. Throws {@link MigrationError} if the database has a newer schema than this code, or if the file
 * of an applied migration was edited.
 */
export async function migrate(ownerUrl: string, appPassword: string): Promise<void> {
  await using client = await openClient(ownerUrl, "fieldbook migrate");
  await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
  await apply(client, await readMigrations());
  await ensureAppPassword(client, ownerUrl, appPassword);
}

/**
 * Counts the migrations that are applied and those that {@link migrate} would apply. It changes nothing, and throws
 * {@link MigrationError} in the same cases as {@link migrate}.
 */
export async function countMigrations(ownerUrl: string): Promise<{ applied: number; pending: number }> {
  await using client = await openClient(ownerUrl, "fieldbook migrations");
  const migrations = await readMigrations();
  const { rows } = await client.query<{ known: boolean }>(
    "select to_regclass('public.fieldbook_migration') is not null as known",
  );
  const applied = rows[0]?.known ? await countApplied(client, migrations) : 0;
  return { applied, pending: migrations.length - applied };
}

export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
  return Promise.all(names.map(readMigration));
}

async function readMigration(name: string): Promise<Migration> {
  const sql = await readFile(join(FOLDER, name), "utf8");
  return { number: Number(name.slice(0, 4)), name, sql, hash: createHash("sha256").update(sql).digest("hex") };
}

async function apply(client: Client, migrations: Migration[]) {
  await client.query(`create table if not exists public.fieldbook_migration (
    number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`);
  for (const migration of migrations.slice(await countApplied(client, migrations))) await applyOne(client, migration);
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

async function applyOne(client: Client, migration: Migration) {
  try {
    await client.query("begin");
    await client.query(migration.sql);
    await client.query("insert into public.fieldbook_migration (number, name, hash) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      migration.hash,
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new MigrationError(`Migration ${migration.name} failed and was rolled back: ${reasonOf(cause)}`, { cause });
  }
}

/** Explains "permission denied" (42501): the user in DATABASE_URL lacks CREATEROLE or does not own the database. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof pg.DatabaseError)) return String(cause);
  return cause.code === "42501"
    ? `${cause.message}. The user in DATABASE_URL must own the database and have CREATEROLE.`
    : cause.message;
}

/**
 * Sets the password of `fieldbook_app` only if signing in with it fails, so that processes that start together do not
 * disturb each other.
 */
async function ensureAppPassword(client: Client, ownerUrl: string, password: string) {
  const url = new URL(ownerUrl);
  url.username = "fieldbook_app";
  url.password = password;
  try {
    await using _ = await openClient(url.toString(), "fieldbook password");
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code?.startsWith("28"))) throw error;
    await setAppPassword(client, password);
  }
}

async function setAppPassword(client: Client, password: string) {
  try {
    await client.query(`alter role fieldbook_app login password ${client.escapeLiteral(password)}`);
  } catch (cause) {
    throw new MigrationError(`The password of fieldbook_app could not be set: ${reasonOf(cause)}`, { cause });
  }
}
