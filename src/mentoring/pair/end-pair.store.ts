import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId, ReflectionThreadId } from "#kernel/id.ts";
import type { PairEndReason } from "./pair.ts";

/** Marks a pair as ended. Returns false if it had ended before. */
export async function markPairEnded(
  tx: Tx,
  id: PairId,
  {
    on,
    reason,
    now,
  }: { readonly on: Temporal.PlainDate; readonly reason: PairEndReason; readonly now: Temporal.Instant },
): Promise<boolean> {
  const ended = await tx.sql
    .updateTable("delivery.pair")
    .set({ ended_at: now, ended_on: on, end_reason: reason })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}

/** Lists the subjects of all notices that may be planned about a pair: its visits, its questions, its commitments. */
export async function listNoticeSubjectsOfPair(tx: Tx, id: PairId): Promise<readonly string[]> {
  const { rows } = await sql<{ about: string }>`
    select 'visit:' || id as about from delivery.visit where pair_id = ${id}
    union all select 'thread:' || id from delivery.thread where pair_id = ${id}
    union all select 'commitment:' || id from delivery.commitment where pair_id = ${id}`.execute(tx.sql);
  return rows.map(({ about }) => about);
}

/**
 * Marks the open visits of a pair that are still to come as void, so that no figure counts them: they were neither held
 * nor cancelled by anybody.
 */
export async function markComingVisitsVoided(tx: Tx, id: PairId, now: Temporal.Instant): Promise<void> {
  await tx.sql
    .updateTable("delivery.visit")
    .set({ voided_at: now })
    .where("pair_id", "=", id)
    .where("status", "in", ["planned", "confirmed"])
    .where("starts_at", ">=", now)
    .execute();
}

/** Deletes the questions that are planned in a pair and were never asked. */
export async function deletePlannedThreads(tx: Tx, id: PairId): Promise<void> {
  await tx.sql.deleteFrom("delivery.thread").where("pair_id", "=", id).where("offered_at", "is", null).execute();
}

/** Marks the questions of a pair that wait for an answer as expired, and returns them with their principals. */
export async function markOpenThreadsExpired(
  tx: Tx,
  id: PairId,
  now: Temporal.Instant,
): Promise<readonly { readonly id: ReflectionThreadId; readonly principal: PersonId }[]> {
  return tx.sql
    .updateTable("delivery.thread")
    .set({ expired_at: now })
    .where("pair_id", "=", id)
    .where("status", "in", ["offered", "started"])
    .returning(["id", "principal_id as principal"])
    .$castTo<{ id: ReflectionThreadId; principal: PersonId }>()
    .execute();
}
