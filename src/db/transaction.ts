import {
  type DatabaseConnection,
  DummyDriver,
  type Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  sql,
  Transaction,
} from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import { APP_ROLE } from "./app-login.ts";
import { LastStatement } from "./last-statement.ts";
import type { DB } from "./schema.ts";

/** The role, workspace and person of a transaction. Without a workspace or a person, the RLS policies show no row. */
export type TransactionContext = {
  /** The role to assume; by default `fieldbook_app`, of which the user that signs in may only be a member. */
  readonly role?: "fieldbook_machine" | "fieldbook_digest";
  readonly workspaceId?: WorkspaceId;
  readonly personId?: PersonId;
  /** Makes the transaction read-only: PostgreSQL rejects every write. */
  readonly readOnly?: true;
  /** Cancels a statement that takes longer. If absent, the pool's own timeout applies. */
  readonly statementTimeoutMs?: number;
};

/**
 * Runs `work` in a transaction with the given role, workspace and person. Every transaction of the app is opened here.
 * BEGIN and the settings are sent together with the first statement of `work`, without waiting in between: PostgreSQL
 * runs the statements of one connection in the order in which they are sent, and refuses the later ones after a
 * failure.
 */
export async function inTransaction<T>(
  kysely: Kysely<DB>,
  context: TransactionContext,
  work: (transaction: Transaction<DB>) => Promise<T | LastStatement<T>>,
): Promise<T> {
  let last: LastStatement<T> | undefined;
  try {
    const done = await kysely.transaction().execute(async (serial) => {
      const { returned, begun } = await workIn(serial, context, work);
      if (!(returned instanceof LastStatement)) return returned;
      last = new LastStatement(begun.then(() => returned.result));
      return last;
    });
    return done instanceof LastStatement ? await done.result : done;
  } catch (error) {
    // If the last statement of the work failed, its error is thrown instead, because `error` only says that the
    // transaction was rolled back.
    await last?.result;
    throw error;
  }
}

type Worked<T> = { readonly returned: T; readonly begun: Promise<void> };

async function workIn<T>(
  serial: Transaction<DB>,
  context: TransactionContext,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<Worked<T>> {
  const connection = await serial.getExecutor().provideConnection(async (its) => its);
  const state = { isOpen: true };
  const transaction = pipelined(serial, connection, state);
  if (context.readOnly) readOnly.add(connection);
  const begun = begin(transaction, context);
  // `begun` is awaited only later, so until then its failure must not be reported as an unhandled rejection.
  begun.catch(() => undefined);
  try {
    const returned = await work(transaction);
    // A failure of BEGIN fails the transaction, because without it the statements of the work would belong to no
    // transaction. Waiting costs nothing: PostgreSQL has answered BEGIN before those statements.
    if (!(returned instanceof LastStatement)) await begun;
    return { returned, begun };
  } catch (error) {
    readOnly.delete(connection);
    await begun;
    throw error;
  } finally {
    state.isOpen = false;
  }
}

/**
 * Returns the same transaction in a form that does not wait for one statement before it sends the next: statements that
 * are issued together share a round trip. A statement issued after the transaction has ended is refused, because it
 * would run outside the transaction.
 */
function pipelined(
  serial: Transaction<DB>,
  connection: DatabaseConnection,
  state: { readonly isOpen: boolean },
): Transaction<DB> {
  const executor = serial.getExecutor().withConnectionProvider({
    provideConnection(consumer) {
      if (!state.isOpen) throw new Error("the transaction has ended");
      return consumer(connection);
    },
  });
  return new Transaction({ ...UNUSED, executor });
}

/**
 * A dialect and a driver that Kysely requires for a transaction and never uses, because this transaction neither opens
 * a connection nor ends itself.
 */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error("a transaction has its connection")) });
const UNUSED = { dialect, config: { dialect }, driver: new DummyDriver() };

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
 * Changes the role, workspace and person of an open transaction. The user that signed in may switch to any role and back,
 * so the caller must restore the original context.
 */
export async function changeContext(transaction: Transaction<DB>, context: TransactionContext): Promise<void> {
  await sql`select ${set(context)}`.execute(transaction);
}

function set({ role, workspaceId, personId }: TransactionContext) {
  return sql`set_config('role', ${sql.lit(role ?? APP_ROLE)}, true),
    set_config('fieldbook.workspace_id', ${sql.lit(workspaceId ?? "")}, true),
    set_config('fieldbook.person_id', ${sql.lit(personId ?? "")}, true)`;
}

/** The connections whose current transaction is read-only. The end of such a transaction is not waited for. */
const readOnly = new WeakSet<DatabaseConnection>();

/**
 * A Kysely dialect that saves round trips: it sends no BEGIN of its own, because {@link inTransaction} sends it, and it
 * does not wait for the end of a read-only transaction, because nothing depends on it.
 */
export class FewRoundTripsDialect extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): PostgresDriver {
    return new FewRoundTripsDriver({ pool: this.#pool });
  }
}

class FewRoundTripsDriver extends PostgresDriver {
  override async beginTransaction(): Promise<void> {}

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const committed = super.commitTransaction(connection);
    if (!readOnly.delete(connection)) return committed;
    // An error here means that the connection broke. The pool replaces it, and there was nothing to commit.
    committed.catch(() => undefined);
  }
}
