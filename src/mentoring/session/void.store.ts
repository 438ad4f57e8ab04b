import type { PersonTx } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { toSession } from "./session.store.ts";
import type { SessionRecord } from "./session.ts";

export async function markSessionRecordVoided(tx: PersonTx, id: SessionRecordId, now: Temporal.Instant): Promise<void> {
  await tx.sql.updateTable("delivery.session").set({ voided_at: now }).where("id", "=", id).executeTakeFirstOrThrow();
}

export async function unmarkSessionRecordVoided(
  tx: PersonTx,
  id: SessionRecordId,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("delivery.session")
    .set({ voided_at: null, amended_at: now })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** Lists the session records that the person as whom this transaction runs has voided, the latest first. */
export async function listMyVoidedSessionRecords(tx: PersonTx, limit: number, offset = 0): Promise<SessionRecord[]> {
  const rows = await tx.sql
    .selectFrom("delivery.session")
    .selectAll()
    .where("logged_by", "=", tx.personId)
    .where("voided_at", "is not", null)
    .orderBy("voided_at", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toSession);
}
