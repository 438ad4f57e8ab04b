import type { Transaction } from "kysely";
import type { PersonId, WorkspaceId } from "#kernel/id.ts";
import type { KeyRing } from "#kernel/seal.ts";
import type { Db } from "./open.ts";
import type { DB } from "./schema.ts";
import { inTransaction } from "./transaction.ts";

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
  return inTransaction(db.kysely, { workspaceId, personId }, (transaction) =>
    work({ sql: transaction, ring, workspaceId, personId }),
  );
}

/** For the queue and for finding out who is asking; across workspaces. */
export function asMachine<T>(db: Db, work: (tx: MachineTx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_machine" }, (transaction) => work({ sql: transaction }));
}

/** The machine in one workspace: rosters, calendars, sign-ins. */
export function asMachineIn<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_machine", workspaceId }, (transaction) =>
    work({ sql: transaction, workspaceId }),
  );
}

/** Computes digests: the database refuses it every row of content and of anyone's own. */
export function asDigest<T>(db: Db, workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db.kysely, { role: "fieldbook_digest", workspaceId }, (transaction) =>
    work({ sql: transaction, workspaceId }),
  );
}
