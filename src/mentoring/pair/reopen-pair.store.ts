import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { PairEnding } from "./pair.ts";

/** Marks an ended pair as active again. Returns false if it had not ended, or if RLS does not let this person change it. */
export async function markPairReopened(tx: Tx, id: PairId): Promise<boolean> {
  const reopened = await tx.sql
    .updateTable("delivery.pair")
    .set({ ended_at: null, ended_on: null, end_reason: null })
    .where("id", "=", id)
    .where("ended_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return reopened !== undefined;
}

/** Removes the mark that the coming visits of a pair are void, from those that got it when the pair ended. */
export async function unmarkVisitsVoidedAt(tx: Tx, id: PairId, endedAt: Temporal.Instant): Promise<void> {
  await tx.sql
    .updateTable("delivery.visit")
    .set({ voided_at: null })
    .where("pair_id", "=", id)
    .where("voided_at", "=", endedAt)
    .where("voided_by", "is", null)
    .execute();
}

/**
 * Removes the mark that the question of a pair has expired, if it got it when the pair ended and its principal has no
 * other question open.
 */
export async function unmarkThreadsExpiredAt(tx: Tx, id: PairId, endedAt: Temporal.Instant): Promise<void> {
  await sql`
    update delivery.thread set expired_at = null
    where pair_id = ${id} and expired_at = ${endedAt} and not exists (
      select from delivery.thread other where other.principal_id = thread.principal_id
        and other.completed_at is null and other.declined_at is null and other.expired_at is null)`.execute(tx.sql);
}

/** Lists those of a pair who were told that it has ended, or when it will. */
export async function listPeopleToldOfEnd(tx: Tx, id: PairId, { on }: PairEnding): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person: PersonId }>`
    select distinct person_id as person from machine.outbox
    where workspace_id = ${tx.workspaceId} and about = ${`pair:${id}`} and state in ('sent', 'sending', 'uncertain')
      and kind = ${"pair.ended" satisfies NoticeKind} and subject ->> 'on' = ${on.toString()}`.execute(tx.sql);
  return rows.map(({ person }) => person);
}
