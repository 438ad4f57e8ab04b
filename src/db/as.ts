import type { Transaction } from "kysely";
import type { WorkspaceId } from "#kernel/id.ts";
import type { KeyRing } from "#kernel/seal.ts";
import type { LastStatement } from "./last-statement.ts";
import type { Db, Statement } from "./open.ts";
import type { DB } from "./schema.ts";
import { changeContext, inTransaction, type TransactionContext } from "./transaction.ts";
import type { Actor, PersonTx, Tx } from "./tx.ts";

export type { Db } from "./open.ts";
export type { Actor, PersonTx, Tx } from "./tx.ts";

/**
 * A transaction under the machine role, across workspaces. The role can read metadata only: it has no access to the
 * schemas `content` and `own`.
 */
export type MachineTx = { readonly sql: Transaction<DB> };

/** An optional statement timeout for the transaction. It is given when a Slack request waits for the result. */
type Limits = Pick<TransactionContext, "statementTimeoutMs">;

/** Runs `work` in one transaction under the RLS policies of one person. */
export async function asPerson<T>(
  db: Db,
  actor: Actor,
  work: (tx: PersonTx) => Promise<T | LastStatement<T>>,
  limits: Limits = {},
): Promise<T> {
  const { workspaceId, personId } = actor;
  const ring = await db.keys.of(workspaceId);
  return inTransaction(db.kysely, { workspaceId, personId, ...limits }, (transaction) =>
    andBeforeCommit(db, { sql: transaction, ring, workspaceId, personId }, work),
  );
}

/** Runs `work` and then what follows from it, see {@link BeforeCommit}. */
async function andBeforeCommit<Of extends Tx, T>(db: Db, tx: Of, work: (tx: Of) => Promise<T>): Promise<T> {
  const done = await work(tx);
  await db.beforeCommit?.(tx);
  return done;
}

/**
 * Runs `work` in a read-only transaction under the RLS policies of one person; PostgreSQL rejects every write in it.
 */
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

/**
 * Runs `work` under the machine role across all workspaces, for the queues and for identifying the sender of a request.
 */
export function asMachine<T>(db: Db, work: (tx: MachineTx) => Promise<T | LastStatement<T>>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_machine" }, (transaction) => work({ sql: transaction }));
}

/** Runs `work` under the machine role in one workspace, for rosters, calendars and installations. */
export function asMachineIn<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_machine", workspaceId }, (transaction) =>
    andBeforeCommit(db, { sql: transaction, workspaceId }, work),
  );
}

/**
 * Runs `work` under the digest role, which has no access to the schemas `content` and `own`, so a digest cannot contain
 * people's texts.
 */
export function asDigest<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_digest", workspaceId }, (transaction) =>
    work({ sql: transaction, workspaceId }),
  );
}

/**
 * Runs one autocommitted statement in a single round trip, where a transaction would need three or four before every
 * acknowledgement and every claim. It runs as the login role, to which RLS shows no row, so the statement can only call
 * a SECURITY DEFINER function; the functions granted to this role refuse to run inside a person's transaction.
 */
export function runAutocommit(db: Db, statement: Statement): Promise<readonly unknown[]> {
  return db.alone(statement);
}

/**
 * Encrypts a received text with the workspace's key while its sender is not identified yet, so that
 * {@link runAutocommit} can store it.
 */
export async function sealReceived(
  db: Db,
  workspaceId: WorkspaceId,
  seal: (sealing: { readonly ring: KeyRing }) => string,
): Promise<string> {
  return seal({ ring: await db.keys.of(workspaceId) });
}

/**
 * Runs `work` inside a person's open transaction but under the digest role, so that it cannot read that person's
 * private texts.
 */
export async function asDigestWithin<T>({ sql, workspaceId, personId }: PersonTx, work: (tx: Tx) => Promise<T>) {
  await changeContext(sql, { role: "fieldbook_digest", workspaceId });
  const done = await work({ sql, workspaceId });
  await changeContext(sql, { workspaceId, personId });
  return done;
}

/**
 * Runs `work` under the machine role inside an open transaction, for what a person's act means for others: their notices,
 * visits and questions. RLS has then already allowed the act itself to that person, who stays the actor in the audit
 * log. A transaction that is the machine's already is used as it is.
 */
export async function asMachineWithin<T>(tx: Tx | PersonTx, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!("personId" in tx)) return work(tx);
  const { sql, workspaceId, personId } = tx;
  await changeContext(sql, { role: "fieldbook_machine", workspaceId, personId });
  const done = await work({ sql, workspaceId });
  await changeContext(sql, { workspaceId, personId });
  return done;
}
