import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId, VisitId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { VisitPlan } from "./visit.ts";

/** Marks a visit as moved by a list, so by nobody; with that the pair may have another visit at its time. */
export async function markVisitListedElsewhere(tx: Tx, id: VisitId, now: Temporal.Instant): Promise<void> {
  await tx.sql.updateTable("delivery.visit").set({ moved_at: now }).where("id", "=", id).executeTakeFirstOrThrow();
}

/** Inserts the visit in place of the one that a list moved. */
export async function insertMovedVisit(
  tx: Tx,
  {
    id,
    from,
    startsAt,
    minutes,
    modality,
    purpose,
  }: Omit<VisitPlan, "pairId"> & { readonly id: VisitId; readonly from: VisitId },
  now: Temporal.Instant,
): Promise<void> {
  await sql`
    insert into delivery.visit (id, workspace_id, programme_id, pair_id, starts_at, minutes, modality, purpose, planned_at, moved_from)
    select ${id}, workspace_id, programme_id, pair_id, ${startsAt}, ${minutes}, ${modality}, ${purpose}, ${now}, id
    from delivery.visit where id = ${from}`.execute(tx.sql);
}

/** Lists those who have heard, or may have heard, that a visit was moved here. */
export async function listPeopleToldOfMove(tx: Tx, id: VisitId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person: PersonId }>`
    select distinct person_id as person from machine.outbox
    where workspace_id = ${tx.workspaceId} and about = ${`visit:${id}`} and kind = ${"visit.moved" satisfies NoticeKind}
      and state in ('sending', 'uncertain', 'sent')`.execute(tx.sql);
  return rows.map(({ person }) => person);
}
