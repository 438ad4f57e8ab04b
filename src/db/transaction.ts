import { type Kysely, PostgresDialect, PostgresDriver, type PostgresPool, sql, type Transaction } from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { DB } from "./schema.ts";

/** The role, workspace and person of a transaction. Without a workspace or a person, the RLS policies show no row. */
export type TransactionContext = {
  /** The role to assume; absent: the login role, `fieldbook_app`. */
  readonly role?: "fieldbook_machine" | "fieldbook_digest";
  readonly workspaceId?: WorkspaceId;
  readonly personId?: PersonId;
  /** Makes the transaction read-only: PostgreSQL rejects every write. */
  readonly readOnly?: true;
  /** Cancels a statement that takes longer; absent: the pool's own timeout applies. */
  readonly statementTimeoutMs?: number;
};

/**
 * Runs `work` in a transaction. Every transaction of the app is opened here, so each has its role, workspace and person
 * set.
 */
export function inTransaction<T>(
  kysely: Kysely<DB>,
  context: TransactionContext,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return kysely.transaction().execute(async (transaction) => {
    await begin(transaction, context);
    return work(transaction);
  });
}

/**
 * Sends BEGIN and set_config in one query, which saves a round trip. A query with several statements takes no
 * parameters, so the values are quoted literals. set_config is local to the transaction, so a pooled connection does
 * not keep the previous user's context.
 */
async function begin(transaction: Transaction<DB>, context: TransactionContext) {
  const mode = sql.raw(context.readOnly ? "begin read only" : "begin");
  const { statementTimeoutMs: ms } = context;
  const timeout = ms ? sql`, set_config('statement_timeout', ${sql.lit(String(ms))}, true)` : sql``;
  await sql`${mode}; select ${set(context)}${timeout}`.execute(transaction);
}

/**
 * Changes the role, workspace and person of an open transaction. The login role may switch to any role and back, so the
 * caller must restore the original context.
 */
export async function changeContext(transaction: Transaction<DB>, context: TransactionContext): Promise<void> {
  await sql`select ${set(context)}`.execute(transaction);
}

function set({ role, workspaceId, personId }: TransactionContext) {
  return sql`set_config('role', ${sql.lit(role ?? "none")}, true),
    set_config('fieldbook.workspace_id', ${sql.lit(workspaceId ?? "")}, true),
    set_config('fieldbook.person_id', ${sql.lit(personId ?? "")}, true)`;
}

/**
 * A Kysely dialect that sends no BEGIN of its own: {@link inTransaction} sends it in one query with set_config, which
 * saves a round trip.
 */
export class SingleRoundTripDialect extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return Object.assign(new PostgresDriver({ pool: this.#pool }), { beginTransaction: async () => undefined });
  }
}
