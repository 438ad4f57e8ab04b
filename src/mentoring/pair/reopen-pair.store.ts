import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";

/** Marks an ended pair as active again. Returns false if it had not ended, or if RLS does not let this person change it. */
export async function markPairReopened(tx: Tx, id: PairId): Promise<boolean> {
  const reopened = await tx.sql
    .updateTable("delivery.pair")
    .set({ ended_at: null, ended_on: null, end_reason: null })
    .where("id", "=", id)
    .where("ended_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return reopened !== undefined;
}

/**
 * Removes the mark that the question of a pair has expired, if it got it when the pair ended and its principal has no
 * other question open; one that is only planned waits behind it.
 */
export async function unmarkThreadsExpiredAt(tx: Tx, id: PairId, endedAt: Temporal.Instant): Promise<void> {
  await sql`
    update delivery.thread set expired_at = null
    where pair_id = ${id} and expired_at = ${endedAt} and not exists (
      select from delivery.thread other where other.principal_id = thread.principal_id and other.offered_at is not null
        and other.completed_at is null and other.declined_at is null and other.expired_at is null)`.execute(tx.sql);
}
