import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId, VisitId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";

export type VisitWithoutQuestion = {
  readonly id: VisitId;
  readonly pairId: PairId;
  readonly principal: { readonly id: PersonId; readonly zone: string };
};

const ASKS: readonly NoticeKind[] = ["reflection.prompt", "reflection.chosen"];

/** Lists the visits whose notice with the question waits in the outbox and for which no question is chosen. */
export async function listVisitsWithoutQuestion(tx: Tx): Promise<VisitWithoutQuestion[]> {
  const { rows } = await sql<VisitWithoutQuestion>`
    -- First the few notices, so that not every visit is looked at.
    with asks as materialized (
      select (subject->>'visit')::uuid as visit_id from machine.outbox
      where workspace_id = ${tx.workspaceId} and settled_at is null and state = 'ready' and kind = any(${ASKS})
    )
    select visit.id, visit.pair_id as "pairId", json_build_object('id', principal.id, 'zone', principal.time_zone) as principal
    from asks
    join delivery.visit on visit.id = asks.visit_id
    join delivery.pair on pair.id = visit.pair_id and pair.ended_at is null
    join delivery.person principal on principal.id = pair.principal_id and principal.deactivated_at is null
    where not exists (select from delivery.thread where thread.visit_id = visit.id)
    order by visit.starts_at, visit.id`.execute(tx.sql);
  return rows;
}
