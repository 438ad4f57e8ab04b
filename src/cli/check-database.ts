import type { Db } from "#db/as.ts";
import { createWriteCheck } from "#db/write-check.ts";
import type { InspectedDatabase } from "#src/start/inspect-configured-database.ts";

/** Below this the disk of the embedded database counts as full: PostgreSQL writes its log in pieces of 16 MB. */
const MIN_FREE_MB = 64;

/**
 * Throws an error if the database takes no write, because its disk is full or it is a standby, or if the disk of the
 * embedded database is nearly full. The write is undone by the next one.
 */
export async function checkDisk({ db, freeBytes }: Pick<InspectedDatabase, "freeBytes"> & { db: Db }): Promise<string> {
  await createWriteCheck(db)();
  if (freeBytes === undefined) return "the database takes writes";
  const free = Math.floor(freeBytes / 1024 / 1024);
  if (free < MIN_FREE_MB)
    throw new Error(`the disk of the embedded database has only ${free} MB left: make room on it`);
  return `the database takes writes; its disk has ${free} MB left`;
}

const TWO = "See docs/operate.md, Two credentials";

/** Describes the users as which Fieldbook reaches the database at DATABASE_URL. */
export function describeUsers({ ownerUrl, appUrl }: NonNullable<InspectedDatabase["access"]>): string {
  if (!appUrl) return `warning: whoever serves holds the credential of the owner, DATABASE_URL. ${TWO}`;
  return ownerUrl
    ? "DATABASE_URL serves, DATABASE_OWNER_URL migrates; where Fieldbook serves, leave the owner's out"
    : "DATABASE_URL serves and owns nothing; to migrate, DATABASE_OWNER_URL is needed";
}
