import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryLeave } from "#db/schema.ts";
import { type BrandedId, newId, type PersonId } from "#kernel/id.ts";

export type LeaveId = BrandedId<"leave">;

/** A person's leave: a range of days, both inclusive. Its reason is not stored. */
export type Leave = {
  readonly id: LeaveId;
  readonly personId: PersonId;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly enteredAt: Temporal.Instant;
};

export async function listLeaves(tx: Tx, personId: PersonId): Promise<Leave[]> {
  const rows = await leaves(tx).where("person_id", "=", personId).execute();
  return rows.map(toLeave);
}

/** Finds the first leave of a person that is under way or ahead, where they live. */
export async function findCurrentLeave(
  tx: Tx,
  { id, zone }: { readonly id: PersonId; readonly zone: string },
  now: Temporal.Instant,
): Promise<Leave | undefined> {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return (await listLeaves(tx, id)).find(({ to }) => Temporal.PlainDate.compare(to, today) >= 0);
}

export async function listAllLeaves(tx: Tx): Promise<Leave[]> {
  return (await leaves(tx).execute()).map(toLeave);
}

export async function insertLeave(
  tx: PersonTx,
  personId: PersonId,
  days: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<LeaveId> {
  const id = newId<LeaveId>();
  await tx.sql
    .insertInto("delivery.leave")
    .values({
      id,
      workspace_id: tx.workspaceId,
      person_id: personId,
      from_on: days.from,
      to_on: days.to,
      entered_at: now,
      entered_by: tx.personId,
    })
    .execute();
  return id;
}

export async function deleteLeave(tx: PersonTx, id: LeaveId): Promise<void> {
  await tx.sql.deleteFrom("delivery.leave").where("id", "=", id).execute();
}

const leaves = (tx: Tx) => tx.sql.selectFrom("delivery.leave").selectAll().orderBy("from_on");

const toLeave = (row: Selectable<DeliveryLeave>): Leave => ({
  id: row.id as LeaveId,
  personId: row.person_id as PersonId,
  from: row.from_on,
  to: row.to_on,
  enteredAt: row.entered_at,
});
