import type { ExpressionBuilder, Selectable, Updateable } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DB, DeliveryVisit } from "#db/schema.ts";
import { newId, type PairId, type PersonId, type VisitId } from "#kernel/id.ts";
import { restoreShareableText } from "#mentoring/safeguarding/words.ts";
import type { Visit, VisitCancelReason, VisitPlan } from "./visit.ts";

export async function findVisit(tx: Tx, id: VisitId): Promise<Visit | undefined> {
  const row = await tx.sql.selectFrom("delivery.visit").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toVisit(row);
}

/** Finds the visit that replaced this visit when it was moved or cancelled. */
export async function findReplacementVisit(tx: Tx, id: VisitId): Promise<Visit | undefined> {
  const row = await tx.sql.selectFrom("delivery.visit").selectAll().where("moved_from", "=", id).executeTakeFirst();
  return row && toVisit(row);
}

/** Locks the visit's row until the transaction ends, so that two people cannot change the visit concurrently. */
export async function lockVisit(tx: Tx, id: VisitId): Promise<Visit | undefined> {
  const row = await tx.sql.selectFrom("delivery.visit").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row && toVisit(row);
}

/** Whether the visit has a session record that RLS shows to this transaction. */
export async function isVisitLogged(tx: Tx, id: VisitId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.session")
    .select("id")
    .where("visit_id", "=", id)
    .where("voided_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Lists the open visits (planned or confirmed) that RLS shows to this transaction and that start from `from`
 * (inclusive) to `to` (exclusive), sorted by start. A visit is not open to the author of its session record, even before
 * that record is released and the visit itself changes.
 */
export async function listOpenVisits(tx: Tx, from: Temporal.Instant, to: Temporal.Instant): Promise<Visit[]> {
  const rows = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("status", "in", ["planned", "confirmed"])
    .where("starts_at", ">=", from)
    .where("starts_at", "<", to)
    .where(hasNoRecord)
    .orderBy("starts_at")
    .execute();
  return rows.map(toVisit);
}

/**
 * Lists the visits that started from `from` (inclusive) to `now` and wait for a session record, sorted by start: those of
 * which nobody has said what became of them, those that were held, and those of which it was said since `notHeldSince`
 * that they were not. A visit that nobody had planned has its record.
 */
export async function listVisitsWithoutRecord(
  tx: Tx,
  { from, now, notHeldSince }: { from: Temporal.Instant; now: Temporal.Instant; notHeldSince: Temporal.Instant },
): Promise<Visit[]> {
  const rows = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("starts_at", ">=", from)
    .where("starts_at", "<", now)
    .where("unplanned", "=", false)
    .where(({ or, eb, and, ref }) =>
      or([
        eb("status", "in", ["planned", "confirmed", "held"]),
        and([
          eb("status", "in", ["cancelled", "no_show"]),
          eb("cancelled_at", ">=", notHeldSince),
          eb("cancelled_at", ">=", ref("starts_at")),
        ]),
      ]),
    )
    .where(hasNoRecord)
    .orderBy("starts_at")
    .execute();
  return rows.map(toVisit);
}

/** Whether a visit has no session record that RLS shows to the transaction. */
export function hasNoRecord({ not, exists, selectFrom }: ExpressionBuilder<DB, "delivery.visit">) {
  return not(
    exists(
      selectFrom("delivery.session as record")
        .select("record.id")
        .whereRef("record.visit_id", "=", "delivery.visit.id")
        .where("record.voided_at", "is", null),
    ),
  );
}

/**
 * Lists the visits of active pairs that took place, that RLS shows to this transaction, and that started from `from`
 * (inclusive) to `to` (exclusive), sorted by start.
 */
export async function listHeldVisits(tx: Tx, from: Temporal.Instant, to: Temporal.Instant): Promise<Visit[]> {
  const rows = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("status", "=", "held")
    .where("pair_id", "in", tx.sql.selectFrom("delivery.pair").select("id").where("ended_at", "is", null))
    .where("starts_at", ">=", from)
    .where("starts_at", "<", to)
    .orderBy("starts_at")
    .execute();
  return rows.map(toVisit);
}

/** Inserts a planned visit; returns undefined if the pair already has an open visit at that time. */
export async function insertVisit(
  tx: Tx,
  plan: VisitPlan,
  by: { actor: PersonId; now: Temporal.Instant; programmeId: string; movedFrom?: VisitId },
): Promise<Visit | undefined> {
  const row = await tx.sql
    .insertInto("delivery.visit")
    .values({
      id: newId<VisitId>(),
      workspace_id: tx.workspaceId,
      programme_id: by.programmeId,
      pair_id: plan.pairId,
      starts_at: plan.startsAt,
      minutes: plan.minutes,
      modality: plan.modality,
      purpose: plan.purpose,
      planned_at: by.now,
      planned_by: by.actor,
      moved_from: by.movedFrom ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toVisit(row);
}

export async function markVisitMoved(tx: Tx, id: VisitId, by: PersonId, now: Temporal.Instant): Promise<void> {
  await mark(tx, id, { moved_at: now, moved_by: by });
}

/** Removes the mark that a visit was moved, because it turned out that the pair already has a visit at the new time. */
export async function unmarkVisitMoved(tx: Tx, id: VisitId): Promise<void> {
  await mark(tx, id, { moved_at: null, moved_by: null });
}

export async function markVisitConfirmed(tx: Tx, id: VisitId, by: PersonId, now: Temporal.Instant): Promise<void> {
  await mark(tx, id, { confirmed_at: now, confirmed_by: by });
}

async function mark(tx: Tx, id: VisitId, fact: Updateable<DeliveryVisit>) {
  await tx.sql.updateTable("delivery.visit").set(fact).where("id", "=", id).executeTakeFirstOrThrow();
}

export function toVisit(row: Selectable<DeliveryVisit>): Visit {
  return {
    id: row.id as VisitId,
    pairId: row.pair_id as PairId,
    startsAt: row.starts_at,
    minutes: row.minutes,
    modality: (row.converted_to ?? row.modality) as Visit["modality"],
    ...(row.converted_to && { convertedFrom: row.modality as Visit["modality"] }),
    purpose: restoreShareableText(row.purpose),
    status: row.status as Visit["status"],
    ...(row.planned_by && { plannedBy: row.planned_by as PersonId }),
    ...(row.unplanned && { unplanned: true as const }),
    ...(row.moved_from && { movedFrom: row.moved_from as VisitId }),
    isConfirmed: row.confirmed_at !== null,
    ...(row.cancelled_at && { cancelledAt: row.cancelled_at }),
    ...(row.cancel_reason && { cancelReason: row.cancel_reason as VisitCancelReason }),
  };
}
