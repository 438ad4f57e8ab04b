import { type NotNull, sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PersonId, ReflectionThreadId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";

export type OpenReflectionThread = {
  readonly id: ReflectionThreadId;
  readonly principal: { readonly id: PersonId; readonly zone: string };
  readonly offeredAt: Temporal.Instant;
};

/** Lists the open reflection threads whose question was sent before the given time. */
export async function listOpenReflectionThreads(tx: Tx, before: Temporal.Instant): Promise<OpenReflectionThread[]> {
  const rows = await openThreads(tx)
    .where("thread.status", "in", ["offered", "started"])
    .where("thread.offered_at", "<", before)
    .execute();
  return rows.map(toOpenThread);
}

const openThreads = (tx: Tx) =>
  tx.sql
    .selectFrom("delivery.thread as thread")
    .innerJoin("delivery.person as person", "person.id", "thread.principal_id")
    .select(["thread.id", "thread.principal_id", "thread.offered_at", "person.time_zone"])
    .where("thread.offered_at", "is not", null)
    .where("person.deactivated_at", "is", null)
    .$narrowType<{ offered_at: NotNull }>();

const toOpenThread = (row: {
  id: string;
  principal_id: string;
  offered_at: Temporal.Instant;
  time_zone: string;
}): OpenReflectionThread => ({
  id: row.id as ReflectionThreadId,
  principal: { id: row.principal_id as PersonId, zone: row.time_zone },
  offeredAt: row.offered_at,
});

/** A question that was asked and is not answered yet. */
export type ThreadToRemindOf = OpenReflectionThread;

/** Lists the questions that were asked and have no answer yet, those of these principals if any are given. */
export async function listThreadsToRemindOf(
  tx: Tx,
  principals: readonly PersonId[] | undefined,
): Promise<ThreadToRemindOf[]> {
  const rows = await openThreads(tx)
    .where("thread.status", "=", "offered")
    .$if(principals !== undefined, (query) => query.where("thread.principal_id", "in", principals ?? []))
    .execute();
  return rows.map(toOpenThread);
}

/**
 * Marks reflection threads as expired and returns those that changed. A thread that was completed, or expired by a
 * concurrent process, is not among them.
 */
export async function markReflectionThreadsExpired(
  tx: Tx,
  ids: readonly ReflectionThreadId[],
  now: Temporal.Instant,
): Promise<{ readonly id: ReflectionThreadId; readonly principal: PersonId }[]> {
  if (ids.length === 0) return [];
  return tx.sql
    .updateTable("delivery.thread")
    .set({ expired_at: now })
    .where("status", "in", ["offered", "started"])
    .where("id", "in", ids)
    .returning(["id", "principal_id as principal"])
    .$castTo<{ id: ReflectionThreadId; principal: PersonId }>()
    .execute();
}

/**
 * A recent reflection thread. `unanswered`: it expired and the principal never answered its question. If the principal
 * answered but chose neither to keep nor to share the answers, the thread counts as answered.
 */
export type RecentReflectionThread = { readonly id: ReflectionThreadId; readonly unanswered: boolean };

/**
 * Lists, newest first, the reflection threads of a principal whose question was sent after the principal was last asked
 * how often they want questions.
 */
export async function listThreadsSinceFrequencyQuestion(
  tx: Tx,
  principal: PersonId,
  limit: number,
): Promise<RecentReflectionThread[]> {
  const { rows } = await sql<RecentReflectionThread>`
    select id, status = 'expired' and started_at is null as unanswered from delivery.thread
    where principal_id = ${principal} and offered_at > coalesce((
      select max(enqueued.not_before) from machine.outbox enqueued
      where enqueued.person_id = ${principal} and enqueued.kind = ${"reflection.rhythm" satisfies NoticeKind}
    ), '-infinity')
    order by offered_at desc limit ${limit}`.execute(tx.sql);
  return rows;
}
