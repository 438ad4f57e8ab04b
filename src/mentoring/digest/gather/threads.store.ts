import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { ThreadsFacts } from "#mentoring/digest/facts.ts";
import type { Scope } from "./scope.ts";

/** How far the questions offered in the week had come by its end; what came later is in no digest. */
export async function gatherThreads(tx: Tx, { coordinatorId, from, to }: Scope): Promise<ThreadsFacts> {
  const { rows } = await sql<ThreadsFacts>`
    select
      count(distinct thread.principal_id) as offered,
      count(distinct thread.principal_id) filter (where started_at < ${to}) as started,
      count(distinct thread.principal_id) filter (where started_at < ${to} and completed_at < ${to}) as completed
    from delivery.thread
    join delivery.pair on pair.id = thread.pair_id
    where offered_at >= ${from} and offered_at < ${to}
      and ${coordinatorId} not in (pair.mentor_id, pair.principal_id)`.execute(tx.sql);
  const [row] = rows;
  if (!row) throw new Error("counting answered nothing");
  return row;
}
