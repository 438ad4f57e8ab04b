import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";

/** Slack may deliver for 24 hours after the first attempt; keys are kept for twice that. */
const KEPT = "48 hours";

/** Forgets old arrivals; returns how many. */
export async function forgetOldArrivals(tx: MachineTx): Promise<number> {
  const gone = await tx.sql
    .deleteFrom("machine.inbox")
    .where("arrived_at", "<", sql<Temporal.Instant>`now() - ${KEPT}::interval`)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Erases words that are a day old, acted on or not, and held ones whose beginning did not come; returns how many. */
export async function forgetOldWords(tx: MachineTx): Promise<number> {
  const { rows } = await sql<{ erased: number }>`select wall.forget_words() as erased`.execute(tx.sql);
  return rows[0]?.erased ?? 0;
}
