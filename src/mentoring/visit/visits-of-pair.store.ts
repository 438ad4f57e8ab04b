import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import { toVisit } from "./visit.store.ts";
import type { Visit } from "./visit.ts";

/**
 * Lists the visits of a pair that RLS shows to this transaction: those to come, the next first, and then those that have
 * begun, the last first. Those that were moved or entered by mistake are not among them.
 */
export async function listVisitsOfPair(
  tx: Tx,
  pair: PairId,
  now: Temporal.Instant,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Visit[]> {
  const rows = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("pair_id", "=", pair)
    .where("status", "not in", ["rescheduled", "voided"])
    .orderBy(sql`starts_at < ${now}`)
    .orderBy(sql`abs(extract(epoch from starts_at - ${now}::timestamptz))`)
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toVisit);
}
