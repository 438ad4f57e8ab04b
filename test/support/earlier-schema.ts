import type pg from "pg";
import { readMigrations } from "#db/migrate.ts";

/** Brings an empty database to where an earlier version left it: the first so many migrations, recorded as applied. */
export async function migrateTo(owner: pg.Client, number: number): Promise<void> {
  await owner.query(`create table public.fieldbook_migration (
    number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now())`);
  for (const migration of (await readMigrations()).slice(0, number)) {
    await owner.query(migration.sql);
    await owner.query("insert into public.fieldbook_migration (number, name, hash) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      migration.hash,
    ]);
  }
}
