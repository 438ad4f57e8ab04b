import type { PersonTx, Tx } from "#db/as.ts";
import { type Id, newId, type PersonId } from "#kernel/id.ts";

export type LeaveId = Id<"leave">;

/** Days on which a person is away, the last one included. Why is not stored. */
export type Leave = {
  readonly id: LeaveId;
  readonly personId: PersonId;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
};

export async function listLeaves(tx: Tx, personId: PersonId): Promise<Leave[]> {
  const rows = await tx.sql
    .selectFrom("delivery.leave")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("from_on")
    .execute();
  return rows.map((row) => ({
    id: row.id as LeaveId,
    personId: row.person_id as PersonId,
    from: row.from_on,
    to: row.to_on,
  }));
}

/** The person's one leave ahead or under way becomes these days, or none. */
export async function saveMyLeave(
  tx: PersonTx,
  days: { from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<LeaveId | undefined> {
  await tx.sql.deleteFrom("delivery.leave").where("person_id", "=", tx.personId).where("to_on", ">=", today).execute();
  if (!days) return undefined;
  const id = newId<LeaveId>();
  await tx.sql
    .insertInto("delivery.leave")
    .values({
      id,
      workspace_id: tx.workspaceId,
      person_id: tx.personId,
      from_on: days.from,
      to_on: days.to,
      entered_at: now,
      entered_by: tx.personId,
    })
    .execute();
  return id;
}
