import { sql } from "kysely";
import type { Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import type { NoticeKind } from "#mentoring/notice.ts";

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
 * other question open; one that is only planned waits behind it.
 */
export async function unmarkThreadsExpiredAt(tx: Tx, id: PairId, endedAt: Temporal.Instant): Promise<void> {
  await sql`
    update delivery.thread set expired_at = null
    where pair_id = ${id} and expired_at = ${endedAt} and not exists (
      select from delivery.thread other where other.principal_id = thread.principal_id and other.offered_at is not null
        and other.completed_at is null and other.declined_at is null and other.expired_at is null)`.execute(tx.sql);
}

const ABOUT_AN_END: readonly NoticeKind[] = ["pair.ended", "pair.goes_on"];

/**
 * Lists those of a pair who were told that it ends, by itself or because another begins in its place, and not since that
 * it goes on.
 */
export async function listPeopleToldOfEnd(tx: Tx, id: PairId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person: PersonId; kind: NoticeKind }>`
    select distinct on (told.person_id) told.person_id as person, told.kind
    from delivery.pair join machine.outbox told on told.person_id in (pair.mentor_id, pair.principal_id)
    where pair.id = ${id} and told.state in ('sent', 'sending', 'uncertain')
      and (told.about = ${`pair:${id}`} and told.kind = any (${ABOUT_AN_END})
        or told.kind = ${"pair.begun" satisfies NoticeKind} and told.subject ->> 'from' = ${id})
    order by told.person_id, told.id desc`.execute(tx.sql);
  return rows.filter(({ kind }) => kind !== ("pair.goes_on" satisfies NoticeKind)).map(({ person }) => person);
}
