import type { Selectable } from "kysely";
import type { PersonTx, Tx } from "#db/as.ts";
import type { DeliveryLeave } from "#db/schema.ts";
import { type Id, newId, type PersonId } from "#kernel/id.ts";
import { withdraw } from "#outbox/withdraw.ts";

export type LeaveId = Id<"leave">;

/** Days on which a person is away, the last one included. Why is not stored. */
export type Leave = {
  readonly id: LeaveId;
  readonly personId: PersonId;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
};

export async function listLeaves(tx: Tx, personId: PersonId): Promise<Leave[]> {
  const rows = await leaves(tx).where("person_id", "=", personId).execute();
  return rows.map(toLeave);
}

export async function listAllLeaves(tx: Tx): Promise<Leave[]> {
  return (await leaves(tx).execute()).map(toLeave);
}

/**
 * The person's one leave ahead or under way becomes these days, or none; days of it that are past stay. What waited for
 * its end is taken back.
 */
export async function saveMyLeave(
  tx: PersonTx,
  days: { from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<void> {
  const known = (await listLeaves(tx, tx.personId)).filter(({ to }) => Temporal.PlainDate.compare(to, today) >= 0);
  const isKept = ({ from, to }: Leave) => days !== undefined && from.equals(days.from) && to.equals(days.to);
  const isToldAnew = days !== undefined && Temporal.PlainDate.compare(days.from, today) <= 0;
  for (const leave of known.filter((one) => !isKept(one))) {
    const isUnderWay = Temporal.PlainDate.compare(leave.from, today) < 0;
    await tx.sql.deleteFrom("delivery.leave").where("id", "=", leave.id).execute();
    if (isUnderWay && !isToldAnew) await insertLeave(tx, { from: leave.from, to: today.subtract({ days: 1 }) }, now);
    await withdraw(tx, `leave:${leave.id}`, "the leave was changed");
  }
  if (days && !known.some(isKept)) await insertLeave(tx, days, now);
}

async function insertLeave(
  tx: PersonTx,
  days: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .insertInto("delivery.leave")
    .values({
      id: newId<LeaveId>(),
      workspace_id: tx.workspaceId,
      person_id: tx.personId,
      from_on: days.from,
      to_on: days.to,
      entered_at: now,
      entered_by: tx.personId,
    })
    .execute();
}

const leaves = (tx: Tx) => tx.sql.selectFrom("delivery.leave").selectAll().orderBy("from_on");

const toLeave = (row: Selectable<DeliveryLeave>): Leave => ({
  id: row.id as LeaveId,
  personId: row.person_id as PersonId,
  from: row.from_on,
  to: row.to_on,
});
