import pg from "pg";

/** Thrown when the database cannot be migrated to the schema that this code needs; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

/** Explains "permission denied" (42501): the owner lacks CREATEROLE or does not own the database. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof pg.DatabaseError)) return String(cause);
  return cause.code === "42501"
    ? `${cause.message}. The user in DATABASE_OWNER_URL, or in DATABASE_URL without it, must own the database and have CREATEROLE.`
    : cause.message;
}
