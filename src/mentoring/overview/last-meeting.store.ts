import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";

/**
 * Lists when the two of each pair last met before an instant, as far as RLS shows it to this transaction: by a record, or by
 * a visit of which it was said that it was held.
 */
export async function listLastMeetings(
  tx: Tx,
  before: Temporal.Instant,
): Promise<ReadonlyMap<PairId, Temporal.Instant>> {
  const { rows } = await sql<{ pairId: PairId; at: Temporal.Instant }>`
    select pair_id as "pairId", max(at) as at
    from (
      select pair_id, started_at as at from delivery.session where outcome <> 'not_held' and voided_at is null
      union all
      select pair_id, starts_at from delivery.visit where status = 'held'
    ) met
    where at < ${before}
    group by pair_id`.execute(tx.sql);
  return new Map(rows.map(({ pairId, at }) => [pairId, at]));
}
