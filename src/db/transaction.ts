import { type Kysely, PostgresDialect, PostgresDriver, type PostgresPool, sql, type Transaction } from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { DB } from "./schema.ts";

/** Who is in a transaction, and where; what is absent is nobody and nowhere, which the wall shows nothing. */
export type Within = {
  /** Absent: the app itself, as it logged in. */
  readonly role?: "fieldbook_machine" | "fieldbook_digest";
  readonly workspaceId?: WorkspaceId;
  readonly personId?: PersonId;
};

/** Whole or not at all. Every transaction of the app is opened here. */
export function inTransaction<T>(
  kysely: Kysely<DB>,
  within: Within,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return kysely.transaction().execute(async (transaction) => {
    await open(transaction, within);
    return work(transaction);
  });
}

/**
 * Begins, and says who is in it, in one trip, since whatever is done waits for it. Only ever for this transaction: a
 * pooled connection must not remember who used it.
 */
async function open(transaction: Transaction<DB>, { role, workspaceId, personId }: Within) {
  await sql`begin; select set_config('role', ${sql.lit(role ?? "none")}, true),
    set_config('fieldbook.workspace_id', ${sql.lit(workspaceId ?? "")}, true),
    set_config('fieldbook.person_id', ${sql.lit(personId ?? "")}, true)`.execute(transaction);
}

/** PostgreSQL whose transactions begin with the words of {@link inTransaction}, not with a trip of their own. */
export class OpenedByUs extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return Object.assign(new PostgresDriver({ pool: this.#pool }), { beginTransaction: async () => undefined });
  }
}
