import type { Updateable } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryVisit } from "#db/schema.ts";
import { type BrandedId, newId, type PairId, type PersonId, type VisitId } from "#kernel/id.ts";
import type { Visit, VisitCancelReason } from "./visit.ts";

/** Who changes what is known of a visit, and when. */
export type ChangedBy = { readonly actor: PersonId; readonly now: Temporal.Instant };

/** Marks a visit as held; that it was called off or did not take place, if somebody said so, no longer stands. */
export async function markVisitHeld(tx: Tx, visit: Visit, by: ChangedBy): Promise<void> {
  await change(tx, visit, "visit.hold", "held", { ...NOTHING_BECAME, held_at: by.now, held_by: by.actor }, by);
}

/** Marks a visit as called off, or as not held; that it was held, if somebody said so, no longer stands. */
export async function markVisitCancelled(
  tx: Tx,
  visit: Visit,
  by: ChangedBy & { readonly reason: VisitCancelReason },
): Promise<void> {
  const fact = { cancelled_at: by.now, cancelled_by: by.actor, cancel_reason: by.reason };
  await change(tx, visit, "visit.cancel", "cancelled", { ...NOTHING_BECAME, ...fact }, by);
}

/** Marks a visit as open again: nothing that was said of what became of it stands. */
export async function markVisitReopened(tx: Tx, visit: Visit, by: ChangedBy): Promise<void> {
  await change(tx, visit, "visit.reopen", visit.isConfirmed ? "confirmed" : "planned", NOTHING_BECAME, by);
}

const NOTHING_BECAME = {
  held_at: null,
  held_by: null,
  cancelled_at: null,
  cancelled_by: null,
  cancel_reason: null,
} satisfies Updateable<DeliveryVisit>;

/** Writes the facts, and keeps those that they replace. */
async function change(
  tx: Tx,
  { id, pairId, status }: Visit,
  act: string,
  became: Visit["status"],
  facts: Updateable<DeliveryVisit>,
  { actor, now }: ChangedBy,
): Promise<void> {
  const row = await tx.sql.selectFrom("delivery.visit").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const replaced = Object.fromEntries(
    Object.keys(facts).flatMap((column) => {
      const value = row[column as keyof typeof row];
      return value === null ? [] : [[column, String(value)]];
    }),
  );
  await tx.sql.updateTable("delivery.visit").set(facts).where("id", "=", id).executeTakeFirstOrThrow();
  await tx.sql
    .insertInto("delivery.visit_change")
    .values({
      id: newId<BrandedId<"visit_change">>(),
      workspace_id: tx.workspaceId,
      pair_id: pairId,
      visit_id: id,
      act,
      was: status,
      became,
      replaced: JSON.stringify(replaced),
      changed_at: now,
      changed_by: actor,
    })
    .execute();
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
      pair_id: contact.pairId satisfies PairId,
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
