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
    select visit.id, visit.pair_id as "pairId", json_build_object('id', principal.id, 'zone', principal.time_zone) as principal
    from machine.outbox asks
    join delivery.visit on visit.id = (asks.subject->>'visit')::uuid
    join delivery.pair on pair.id = visit.pair_id and pair.ended_at is null
    join delivery.person principal on principal.id = pair.principal_id and principal.deactivated_at is null
    where asks.workspace_id = ${tx.workspaceId} and asks.settled_at is null and asks.state = 'ready'
      and asks.kind = any(${ASKS}) and not exists (select from delivery.thread where thread.visit_id = visit.id)
    order by visit.starts_at, visit.id`.execute(tx.sql);
  return rows;
}
