import type { Tx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import { hasNoRecord, toVisit } from "./visit.store.ts";
import type { Visit } from "./visit.ts";

/**
 * Whether another visit stands in the place of this one: at its time, or proposed instead of it. Contacts that were not
 * planned do not count.
 */
export async function isVisitReplaced(tx: Tx, { id, pairId, startsAt }: Visit): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.visit")
    .select("id")
    .where("pair_id", "=", pairId)
    .where("id", "!=", id)
    .where("unplanned", "=", false)
    .where(({ or, and, eb }) =>
      or([
        and([eb("starts_at", "=", startsAt), eb("status", "in", ["planned", "confirmed", "held"])]),
        and([eb("moved_from", "=", id), eb("status", "in", ["planned", "confirmed", "held", "rescheduled"])]),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Lists the visits of these pairs that were called off, were missed or were entered by mistake, those that start last
 * first.
 */
export async function listClosedVisits(
  tx: Tx,
  pairs: readonly PairId[],
  limit: number,
  offset: number,
): Promise<Visit[]> {
  if (pairs.length === 0) return [];
  const rows = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("pair_id", "in", pairs)
    .where("status", "in", ["cancelled", "no_show", "voided"])
    .where("unplanned", "=", false)
    .where(hasNoRecord)
    .orderBy("starts_at", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toVisit);
}
