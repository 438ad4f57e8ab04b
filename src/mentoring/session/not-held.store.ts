import type { PersonTx, Tx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import type { SessionRecord } from "./session.ts";

export async function insertVisitNotHeldReason(
  tx: PersonTx,
  { id, pairId }: SessionRecord,
  reason: VisitNotHeldReason,
): Promise<void> {
  await tx.sql
    .insertInto("delivery.session_not_held")
    .values({ session_id: id, workspace_id: tx.workspaceId, pair_id: pairId, reason })
    .execute();
}

/** Stores why a session was not held, in place of an earlier reason if there is one. */
export async function updateVisitNotHeldReason(
  tx: PersonTx,
  session: SessionRecord,
  reason: VisitNotHeldReason,
): Promise<void> {
  const row = await tx.sql
    .updateTable("delivery.session_not_held")
    .set({ reason })
    .where("session_id", "=", session.id)
    .returning("session_id")
    .executeTakeFirst();
  if (!row) await insertVisitNotHeldReason(tx, session, reason);
}

export async function deleteVisitNotHeldReason(tx: PersonTx, id: SessionRecordId): Promise<void> {
  await tx.sql.deleteFrom("delivery.session_not_held").where("session_id", "=", id).execute();
}

/** Finds why a session was not held; undefined if no reason is stored or RLS hides it. */
export async function findVisitNotHeldReason(tx: Tx, id: SessionRecordId): Promise<VisitNotHeldReason | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.session_not_held")
    .select("reason")
    .where("session_id", "=", id)
    .executeTakeFirst();
  return row?.reason as VisitNotHeldReason | undefined;
}
