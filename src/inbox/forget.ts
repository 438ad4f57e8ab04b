import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";

/** Retention of keys: twice the 24 hours within which Slack may redeliver. */
const KEPT = "48 hours";

/** Deletes old keys; returns how many. */
export async function forgetOldArrivals(tx: MachineTx): Promise<number> {
  const gone = await tx.sql
    .deleteFrom("machine.inbox")
    .where("arrived_at", "<", sql<Temporal.Instant>`now() - ${KEPT}::interval`)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Erases words after a day, processed or not, and held ones whose beginning did not arrive; returns how many. */
export async function forgetOldWords(tx: MachineTx): Promise<number> {
  const { rows } = await sql<{ erased: number }>`select wall.forget_words() as erased`.execute(tx.sql);
  return rows[0]?.erased ?? 0;
}
