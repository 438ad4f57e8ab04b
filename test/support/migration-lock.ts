import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Migration } from "#db/migrate.ts";
import { ROOT } from "./source-files.ts";

/** What every landed migration looked like: its file name, and the hash that databases remember it by. */
export type Lock = Readonly<Record<string, string>>;
type Landed = Pick<Migration, "name" | "hash">;

const LOCK = join(ROOT, "src", "db", "migrations", "lock.json");

export function readLock(): Lock {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(LOCK, "utf8")));
}

export function writeLock(lock: Lock): void {
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Adds what is new. Throws when a landed migration was edited or taken away: databases out there have run it. */
export function freeze(lock: Lock, migrations: readonly Landed[]): Lock {
  const broken = thawed(lock, migrations);
  if (broken.length > 0) throw new Error(`Landed migrations are never edited: ${broken.join(", ")}`);
  return Object.fromEntries(migrations.map(({ name, hash }) => [name, hash]));
}

/** The landed migrations that no longer are what they were. */
export function thawed(lock: Lock, migrations: readonly Landed[]): readonly string[] {
  return Object.keys(lock).filter((name) => migrations.find((one) => one.name === name)?.hash !== lock[name]);
}

/** The migrations that nobody has frozen yet. */
export function unfrozen(lock: Lock, migrations: readonly Landed[]): readonly string[] {
  return migrations.map(({ name }) => name).filter((name) => !(name in lock));
}
