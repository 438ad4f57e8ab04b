import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId, ReflectionThreadId, VisitId } from "#kernel/id.ts";
import type { PairEnding, PairEndReason } from "./pair.ts";

/** Marks a pair as ended. Returns false if it had ended before, or if RLS does not let this person change it. */
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
    .set({ ended_at: now, ended_on: on, end_reason: reason, ends_on: null, ends_as: null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}

/** Sets the last day of an active pair, or removes it. Returns false like {@link markPairEnded}. */
export async function markPairEndPlanned(tx: Tx, id: PairId, ending: PairEnding | undefined): Promise<boolean> {
  const planned = await tx.sql
    .updateTable("delivery.pair")
    .set({ ends_on: ending?.on ?? null, ends_as: ending?.reason ?? null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return planned !== undefined;
}

/** Lists the active pairs whose last day is over in the time zone of their principal. */
export async function listDuePairEnds(
  tx: Tx,
  now: Temporal.Instant,
): Promise<readonly { readonly id: PairId; readonly ending: PairEnding }[]> {
  const { rows } = await sql<{ id: PairId; on: Temporal.PlainDate; reason: PairEndReason }>`
    select pair.id, pair.ends_on as on, pair.ends_as as reason
    from delivery.pair join delivery.person principal on principal.id = pair.principal_id
    where pair.workspace_id = ${tx.workspaceId} and pair.ended_at is null
      and pair.ends_on < (${now}::timestamptz at time zone principal.time_zone)::date`.execute(tx.sql);
  return rows.map(({ id, on, reason }) => ({ id, ending: { on, reason } }));
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
 * Marks the open visits of a pair from an instant on as void, so that no figure counts them: they were neither held nor
 * cancelled by anybody. Returns their ids.
 */
export async function markVisitsVoidedFrom(
  tx: Tx,
  id: PairId,
  from: Temporal.Instant,
  now: Temporal.Instant,
): Promise<readonly VisitId[]> {
  const voided = await tx.sql
    .updateTable("delivery.visit")
    .set({ voided_at: now })
    .where("pair_id", "=", id)
    .where("status", "in", ["planned", "confirmed"])
    .where("starts_at", ">=", from)
    .returning("id")
    .execute();
  return voided.map((visit) => visit.id as VisitId);
}

/**
 * Removes the mark that visits of a pair are void, from those that got it when the pair ended or when its end was planned,
 * and returns their ids.
 */
export async function unmarkVisitsOfEnd(tx: Tx, id: PairId): Promise<readonly VisitId[]> {
  const { rows } = await sql<{ id: VisitId }>`
    update delivery.visit set voided_at = null
    where pair_id = ${id} and voided_by is null and voided_at in (
      select changed_at from delivery.roster_change where subject_id = ${id} and act in ('pair.end', 'pair.plan_end'))
    returning id`.execute(tx.sql);
  return rows.map((visit) => visit.id);
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
