import type { Transaction } from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { KeyRing } from "#kernel/seal.ts";
import type { Db, Statement } from "./open.ts";
import type { DB } from "./schema.ts";
import { changeContext, inTransaction, type TransactionContext } from "./transaction.ts";

export type { Db } from "./open.ts";

/** The acting person and their workspace: the row-level security policies compare every row with these two. */
export type Actor = { readonly workspaceId: WorkspaceId; readonly personId: PersonId };

/** A transaction in one workspace; the database decides what it may read and write. */
export type Tx = { readonly sql: Transaction<DB>; readonly workspaceId: WorkspaceId };

/** A transaction as one person. It holds the key that seals and opens the texts that person may read. */
export type PersonTx = Tx & Actor & { readonly ring: KeyRing };

/** A transaction of the software itself, across workspaces: metadata only, no access to `content` or `own`. */
export type MachineTx = { readonly sql: Transaction<DB> };

/** How long a statement may take, where somebody waits. */
type Limits = Pick<TransactionContext, "statementTimeoutMs">;

/** Runs everything one person does, atomically and under that person's policies. */
export async function asPerson<T>(
  db: Db,
  actor: Actor,
  work: (tx: PersonTx) => Promise<T>,
  limits: Limits = {},
): Promise<T> {
  const { workspaceId, personId } = actor;
  const ring = await db.keys.of(workspaceId);
  return inTransaction(db.kysely, { workspaceId, personId, ...limits }, (transaction) =>
    work({ sql: transaction, ring, workspaceId, personId }),
  );
}

/** What one person may read, and nothing else: PostgreSQL refuses every write in it. */
export async function asReader<T>(
  db: Db,
  { workspaceId, personId }: Actor,
  work: (tx: PersonTx) => Promise<T>,
  limits: Limits = {},
): Promise<T> {
  const ring = await db.keys.of(workspaceId);
  return inTransaction(db.kysely, { workspaceId, personId, readOnly: true, ...limits }, (transaction) =>
    work({ sql: transaction, ring, workspaceId, personId }),
  );
}

/** Across workspaces: for the queue, and to find out who is calling. */
export function asMachine<T>(db: Db, work: (tx: MachineTx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_machine" }, (transaction) => work({ sql: transaction }));
}

/** The machine in one workspace: rosters, calendars, sign-ins. */
export function asMachineIn<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_machine", workspaceId }, (transaction) =>
    work({ sql: transaction, workspaceId }),
  );
}

/** For computing digests: this role has no access to `content` or `own`. */
export function asDigest<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_digest", workspaceId }, (transaction) =>
    work({ sql: transaction, workspaceId }),
  );
}

/**
 * One statement, one round trip, committed by itself, where a transaction of three or four would stand before every
 * acknowledgement and every claim. It runs as the app itself, to whom the wall shows no row, so all it can do is call a
 * function of the wall; those it may call so refuse to run inside a person's transaction.
 */
export function asNobody(db: Db, statement: Statement): Promise<readonly unknown[]> {
  return db.alone(statement);
}

/** What arrives before its sender is recognised, sealed. */
export async function heard(
  db: Db,
  workspaceId: WorkspaceId,
  statement: (ring: KeyRing) => Statement,
): Promise<readonly unknown[]> {
  return asNobody(db, statement(await db.keys.of(workspaceId)));
}

/** Part of a person's transaction under the digest's role, which reads none of that person's own. */
export async function asDigestWithin<T>({ sql, workspaceId, personId }: PersonTx, work: (tx: Tx) => Promise<T>) {
  await changeContext(sql, { role: "fieldbook_digest", workspaceId });
  const done = await work({ sql, workspaceId });
  await changeContext(sql, { workspaceId, personId });
  return done;
}
