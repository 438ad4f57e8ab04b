import { type NotNull, sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId, ThreadId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";

export type OpenThread = {
  readonly id: ThreadId;
  readonly principal: { readonly id: PersonId; readonly zone: string };
  readonly offeredAt: Temporal.Instant;
};

/** Open threads that were offered before a moment. */
export async function listOpenThreads(tx: Tx, before: Temporal.Instant): Promise<OpenThread[]> {
  const rows = await tx.sql
    .selectFrom("delivery.thread as thread")
    .innerJoin("delivery.person as person", "person.id", "thread.principal_id")
    .select(["thread.id", "thread.principal_id", "thread.offered_at", "person.time_zone"])
    .where("thread.status", "in", ["offered", "started"])
    .where("thread.offered_at", "<", before)
    .$narrowType<{ offered_at: NotNull }>()
    .execute();
  return rows.map((row) => ({
    id: row.id as ThreadId,
    principal: { id: row.principal_id as PersonId, zone: row.time_zone },
    offeredAt: row.offered_at,
  }));
}

/** Returns those that expired now: not the ones completed, or expired by another process, meanwhile. */
export async function markThreadsExpired(
  tx: Tx,
  ids: readonly ThreadId[],
  now: Temporal.Instant,
): Promise<{ readonly id: ThreadId; readonly principal: PersonId }[]> {
  if (ids.length === 0) return [];
  return tx.sql
    .updateTable("delivery.thread")
    .set({ expired_at: now })
    .where("status", "in", ["offered", "started"])
    .where("id", "in", ids)
    .returning(["id", "principal_id as principal"])
    .$castTo<{ id: ThreadId; principal: PersonId }>()
    .execute();
}

/** `unanswered`: expired without any answer. One that was answered but neither shared nor kept was taken up. */
export type RecentThread = { readonly id: ThreadId; readonly unanswered: boolean };

/** A principal's newest threads, the newest first, of those offered since they were last asked how often. */
export async function listThreadsSinceFrequencyQuestion(
  tx: Tx,
  principal: PersonId,
  limit: number,
): Promise<RecentThread[]> {
  const { rows } = await sql<RecentThread>`
    select id, status = 'expired' and started_at is null as unanswered from delivery.thread
    where principal_id = ${principal} and offered_at > coalesce((
      select max(enqueued.not_before) from machine.outbox enqueued
      where enqueued.person_id = ${principal} and enqueued.kind = ${"reflection.rhythm" satisfies NoticeKind}
    ), '-infinity')
    order by offered_at desc limit ${limit}`.execute(tx.sql);
  return rows;
}
