import type { Updateable } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryVisit } from "#db/schema.ts";
import type { ContactModality } from "#kernel/contact-codes.ts";
import { newId, type PersonId, type VisitChangeId, type VisitId } from "#kernel/id.ts";
import type { Visit, VisitCancelReason } from "./visit.ts";

/** Who changes what is known of a visit, and when. */
export type ChangedBy = { readonly actor: PersonId; readonly now: Temporal.Instant };

/** Who of the two was not there. */
export type MissingPerson = "principal" | "mentor";

/** Marks a visit as held; that it was called off or did not take place, if somebody said so, no longer stands. */
export async function markVisitHeld(tx: Tx, visit: Visit, by: ChangedBy): Promise<void> {
  await change(tx, visit, "visit.hold", { ...NOTHING_BECAME, held_at: by.now, held_by: by.actor }, by);
}

/** Marks a visit as called off, or as not held; that it was held, if somebody said so, no longer stands. */
export function markVisitCancelled(
  tx: Tx,
  visit: Visit,
  by: ChangedBy & { readonly reason: VisitCancelReason },
): Promise<VisitChangeId> {
  const fact = { cancelled_at: by.now, cancelled_by: by.actor, cancel_reason: by.reason };
  return change(tx, visit, "visit.cancel", { ...NOTHING_BECAME, ...fact }, by);
}

/** Marks a visit as not held because one of the two was not there. */
export function markVisitMissed(tx: Tx, visit: Visit, missing: MissingPerson, by: ChangedBy): Promise<VisitChangeId> {
  const reason: VisitCancelReason = missing === "principal" ? "principal_unavailable" : "mentor_unavailable";
  const fact = { cancelled_at: by.now, cancelled_by: by.actor, cancel_reason: reason, no_show: true };
  return change(tx, visit, "visit.miss", { ...NOTHING_BECAME, ...fact }, by);
}

/** Marks a visit as open again: nothing that was said of what became of it stands. */
export function markVisitReopened(tx: Tx, visit: Visit, by: ChangedBy): Promise<VisitChangeId> {
  return change(tx, visit, "visit.reopen", NOTHING_BECAME, by);
}

/** Marks a visit as held in another way than planned, or as held as planned. */
export function markVisitConverted(tx: Tx, visit: Visit, to: ContactModality, by: ChangedBy): Promise<VisitChangeId> {
  const isAsPlanned = to === (visit.convertedFrom ?? visit.modality);
  const fact = isAsPlanned
    ? { converted_to: null, converted_at: null, converted_by: null }
    : { converted_to: to, converted_at: by.now, converted_by: by.actor };
  return change(tx, visit, "visit.convert", fact, by);
}

/** Marks a visit as entered by mistake. */
export function markVisitVoided(tx: Tx, visit: Visit, by: ChangedBy): Promise<VisitChangeId> {
  return change(tx, visit, "visit.void", { voided_at: by.now, voided_by: by.actor }, by);
}

/** Marks a visit as not entered by mistake: it is again what it was. */
export function markVisitRestored(tx: Tx, visit: Visit, by: ChangedBy): Promise<VisitChangeId> {
  return change(tx, visit, "visit.restore", { voided_at: null, voided_by: null }, by);
}

const NOTHING_BECAME = {
  held_at: null,
  held_by: null,
  cancelled_at: null,
  cancelled_by: null,
  cancel_reason: null,
  no_show: false,
} satisfies Updateable<DeliveryVisit>;

/** Writes the facts, and keeps those that they replace. */
async function change(
  tx: Tx,
  { id, pairId, status }: Visit,
  act: string,
  facts: Updateable<DeliveryVisit>,
  { actor, now }: ChangedBy,
): Promise<VisitChangeId> {
  const before = await tx.sql.selectFrom("delivery.visit").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const replaced = Object.entries(before).filter(([column, value]) => column in facts && value !== null);
  const { status: became } = await tx.sql
    .updateTable("delivery.visit")
    .set(facts)
    .where("id", "=", id)
    .returning("status")
    .executeTakeFirstOrThrow();
  const changeId = newId<VisitChangeId>();
  await tx.sql
    .insertInto("delivery.visit_change")
    .values({
      id: changeId,
      workspace_id: tx.workspaceId,
      pair_id: pairId,
      visit_id: id,
      act,
      was: status,
      became,
      replaced: JSON.stringify(Object.fromEntries(replaced.map(([column, value]) => [column, String(value)]))),
      changed_at: now,
      changed_by: actor,
    })
    .execute();
  return changeId;
}

/** Inserts the visit of a contact that nobody had planned, which took place. */
export async function insertUnplannedVisit(
  tx: Tx,
  contact: Pick<Visit, "pairId" | "startsAt" | "minutes" | "modality">,
  by: ChangedBy & { readonly programmeId: string },
): Promise<VisitId> {
  const id = newId<VisitId>();
  await tx.sql
    .insertInto("delivery.visit")
    .values({
      id,
      workspace_id: tx.workspaceId,
      programme_id: by.programmeId,
      pair_id: contact.pairId,
      starts_at: contact.startsAt,
      minutes: contact.minutes,
      modality: contact.modality,
      planned_at: by.now,
      planned_by: by.actor,
      held_at: by.now,
      held_by: by.actor,
      unplanned: true,
    })
    .execute();
  return id;
}
