import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";

/** Retention of deduplication keys: twice the 24 hours within which Slack may redeliver an event. */
const KEPT = "48 hours";

/** Deletes deduplication keys older than 48 hours; returns the number deleted. */
export async function deleteOldDeduplicationKeys(tx: MachineTx): Promise<number> {
  const gone = await tx.sql
    .deleteFrom("machine.inbox")
    .where("arrived_at", "<", sql<Temporal.Instant>`now() - ${KEPT}::interval`)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/**
 * Erases message texts after 24 hours, processed or not. Also erases messages on hold (which continue an earlier
 * message) if that message did not arrive in time. Returns the number of erased texts.
 */
export async function eraseOldMessageTexts(tx: MachineTx): Promise<number> {
  const { rows } = await sql<{ erased: number }>`select wall.forget_words() as erased`.execute(tx.sql);
  return rows[0]?.erased ?? 0;
}
