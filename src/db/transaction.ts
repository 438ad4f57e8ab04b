import { type Kysely, PostgresDialect, PostgresDriver, type PostgresPool, sql, type Transaction } from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { DB } from "./schema.ts";

/** Role, workspace and person of a transaction. Without a workspace or a person the policies show no row. */
export type TransactionContext = {
  /** Absent: the login role, `fieldbook_app`. */
  readonly role?: "fieldbook_machine" | "fieldbook_digest";
  readonly workspaceId?: WorkspaceId;
  readonly personId?: PersonId;
  /** PostgreSQL refuses every write. */
  readonly readOnly?: true;
  /** A statement that takes longer is cancelled. Absent: the pool's own timeout. */
  readonly statementTimeoutMs?: number;
};

/** Runs `work` atomically. Every transaction of the app is opened here, so none can lack its context. */
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
 * BEGIN and set_config in one query: one round trip, not two. Several statements in one query take no parameters, hence
 * the literals. set_config is local to the transaction, so a pooled connection does not remember who used it.
 */
async function begin(transaction: Transaction<DB>, context: TransactionContext) {
  const mode = sql.raw(context.readOnly ? "begin read only" : "begin");
  const { statementTimeoutMs: ms } = context;
  const timeout = ms ? sql`, set_config('statement_timeout', ${sql.lit(String(ms))}, true)` : sql``;
  await sql`${mode}; select ${set(context)}${timeout}`.execute(transaction);
}

/** Changes who is in an open transaction. The login role may take every role back, so the caller restores the first. */
export async function changeContext(transaction: Transaction<DB>, context: TransactionContext): Promise<void> {
  await sql`select ${set(context)}`.execute(transaction);
}

function set({ role, workspaceId, personId }: TransactionContext) {
  return sql`set_config('role', ${sql.lit(role ?? "none")}, true),
    set_config('fieldbook.workspace_id', ${sql.lit(workspaceId ?? "")}, true),
    set_config('fieldbook.person_id', ${sql.lit(personId ?? "")}, true)`;
}

/** Sends no BEGIN of its own: {@link inTransaction} sends it in one query with set_config, which saves a round trip. */
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
