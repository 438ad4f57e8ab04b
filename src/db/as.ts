import { sql, type Transaction } from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { KeyRing } from "#kernel/seal.ts";
import type { Db } from "./open.ts";
import type { DB } from "./schema.ts";

export type { Db } from "./open.ts";

/** Who acts, and where: what the wall asks every row about. */
export type Actor = { readonly workspaceId: WorkspaceId; readonly personId: PersonId };

/** A transaction in one workspace; what it may read and write is decided by the database. */
export type Tx = { readonly sql: Transaction<DB>; readonly workspaceId: WorkspaceId };

/** A transaction of one person: it can seal and open what that person may read. */
export type PersonTx = Tx & Actor & { readonly ring: KeyRing };

/** A transaction of the software itself: metadata of any workspace it names, no content, no one's own. */
export type MachineTx = { readonly sql: Transaction<DB> };

/** Everything a person does happens in here, whole or not at all. */
export async function asPerson<T>(db: Db, actor: Actor, work: (tx: PersonTx) => Promise<T>): Promise<T> {
  const { workspaceId, personId } = actor;
  const ring = await db.keys.of(workspaceId);
  return db.kysely.transaction().execute(async (transaction) => {
    await transactionOf(transaction, { workspaceId, personId });
    return work({ sql: transaction, ring, workspaceId, personId });
  });
}

/** For the queue and for finding out who is asking; across workspaces. */
export function asMachine<T>(db: Db, work: (tx: MachineTx) => Promise<T>): Promise<T> {
  return db.kysely.transaction().execute(async (transaction) => {
    await sql`set local role fieldbook_machine`.execute(transaction);
    return work({ sql: transaction });
  });
}

/** The machine in one workspace: rosters, calendars, sign-ins. */
export function asMachineIn<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.kysely.transaction().execute(async (transaction) => {
    await transactionOf(transaction, { role: "fieldbook_machine", workspaceId });
    return work({ sql: transaction, workspaceId });
  });
}

/** Computes digests: the database refuses it every row of content and of anyone's own. */
export function asDigest<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.kysely.transaction().execute(async (transaction) => {
    await transactionOf(transaction, { role: "fieldbook_digest", workspaceId });
    return work({ sql: transaction, workspaceId });
  });
}

type Who = {
  /** Absent: the app itself, as it logged in. */
  readonly role?: "fieldbook_machine" | "fieldbook_digest";
  readonly workspaceId: WorkspaceId;
  readonly personId?: PersonId;
};

/**
 * Only ever for this transaction: a pooled connection must not remember who used it. In one statement, since whatever
 * is done waits for it.
 */
async function transactionOf(transaction: Transaction<DB>, { role, workspaceId, personId }: Who) {
  await sql`select set_config('role', ${role ?? "none"}, true),
    set_config('fieldbook.workspace_id', ${workspaceId}, true),
    set_config('fieldbook.person_id', ${personId ?? ""}, true)`.execute(transaction);
}
