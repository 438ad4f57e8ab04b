import { sql } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import { newId, type PairId, type SessionRecordId, type VisitId } from "#kernel/id.ts";
import { toVisit } from "./visit.store.ts";
import type { Visit } from "./visit.ts";

/** Whether what became of a visit was said at this time, as its record says it. */
export async function wasSettledAt(tx: Tx, id: VisitId, at: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("delivery.visit")
    .select("id")
    .where("id", "=", id)
    .where((on) => on.or([on("held_at", "=", at), on("cancelled_at", "=", at)]))
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Lets the visit of a contact that nobody had planned follow the record of the person as whom this transaction runs: its
 * day, length and mode. If the record has no visit, it gets one; if it has a planned one, or was not held, this changes
 * nothing.
 */
export async function carryContact(tx: PersonTx, record: SessionRecordId, now: Temporal.Instant): Promise<void> {
  await sql`select wall.carry_contact(${record}, ${newId<VisitId>()}, ${now})`.execute(tx.sql);
}

/**
 * Lists the visits of a pair that start between two instants and have no session record, apart from the record `except`,
 * sorted by start. Visits that were moved are not among them.
 */
export async function listVisitsForRecord(
  tx: Tx,
  of: {
    readonly pair: PairId;
    readonly except: SessionRecordId;
    readonly from: Temporal.Instant;
    readonly to: Temporal.Instant;
  },
): Promise<Visit[]> {
  const rows = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("pair_id", "=", of.pair)
    .where("status", "in", ["planned", "confirmed", "held", "cancelled", "no_show"])
    .where("unplanned", "=", false)
    .where("starts_at", ">=", of.from)
    .where("starts_at", "<", of.to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("delivery.session as record")
            .select("record.id")
            .whereRef("record.visit_id", "=", "delivery.visit.id")
            .where("record.id", "<>", of.except)
            .where("record.voided_at", "is", null),
        ),
      ),
    )
    .orderBy("starts_at")
    .execute();
  return rows.map(toVisit);
}

/** Finds the open visit of a pair that is planned for this time. */
export async function findOpenVisitAt(tx: Tx, pair: PairId, startsAt: Temporal.Instant): Promise<Visit | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("pair_id", "=", pair)
    .where("starts_at", "=", startsAt)
    .where("status", "in", ["planned", "confirmed"])
    .executeTakeFirst();
  return row && toVisit(row);
}

/** Finds the visit of a pair at this time that was called off at the instant `cancelledAt`. */
export async function findVisitCancelledAt(
  tx: Tx,
  pair: PairId,
  startsAt: Temporal.Instant,
  cancelledAt: Temporal.Instant,
): Promise<Visit | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.visit")
    .selectAll()
    .where("pair_id", "=", pair)
    .where("starts_at", "=", startsAt)
    .where("cancelled_at", "=", cancelledAt)
    .executeTakeFirst();
  return row && toVisit(row);
}
