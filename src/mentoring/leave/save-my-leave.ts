import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import { isInPair } from "#mentoring/pair/pair.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { redrawClosedDays } from "#mentoring/redraw-messages.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { deleteLeave, insertLeave, type Leave, type LeaveId, listLeaves } from "./leave.store.ts";

type Days = Pick<Leave, "from" | "to">;

/** Replaces the leave of the person as whom this transaction runs that is under way or next (see {@link saveLeaveOf}). */
export function saveMyLeave(
  tx: PersonTx,
  days: Days | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<void> {
  return saveLeaveOf(tx, tx.personId, days, now, today);
}

/**
 * Adds days to those on which a person is away, and leaves what was entered before as it is. Returns the leave that has
 * these days.
 */
export async function addLeaveOf(tx: PersonTx, personId: PersonId, days: Days, now: Temporal.Instant): Promise<Leave> {
  const same = (await listLeaves(tx, personId)).find((leave) => isSame(leave, days));
  if (same) return same;
  const id = await insertLeave(tx, personId, days, now);
  await tellOfChangedLeave(tx, personId, now);
  return { id, personId, ...days, enteredAt: now };
}

/** Removes a leave of a person. Returns false if it is gone. */
export async function removeLeaveOf(
  tx: PersonTx,
  personId: PersonId,
  id: LeaveId,
  now: Temporal.Instant,
): Promise<boolean> {
  const leave = (await listLeaves(tx, personId)).find((each) => each.id === id);
  if (!leave) return false;
  await deleteLeave(tx, id);
  await withdrawNotices(tx, `leave:${id}`, "the leave was changed");
  await tellOfChangedLeave(tx, personId, now);
  return true;
}

/**
 * Replaces the leave of a person that is under way or next, which is the one that forms show, by one with these days, or
 * only removes it if no days are given. Later leaves and leave days before today are kept. Withdraws the notice planned for the end of a replaced leave. The people with
 * whom they have visits on these days are asked about them. Idempotent.
 */
export async function saveLeaveOf(
  tx: PersonTx,
  personId: PersonId,
  days: Days | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<void> {
  const coming = (await listLeaves(tx, personId)).filter(({ to }) => Temporal.PlainDate.compare(to, today) >= 0);
  const [first] = coming;
  const shown = first && !isSame(first, days) ? first : undefined;
  if (shown) await replaceLeave(tx, shown, days, now, today);
  const isNew = days !== undefined && !coming.some((leave) => isSame(leave, days));
  if (isNew) await insertLeave(tx, personId, days, now);
  if (!isNew && !shown) return;
  await tellOfChangedLeave(tx, personId, now);
}

/** Everybody whose notices or visits depend on the days on which this person is away. */
async function tellOfChangedLeave(tx: PersonTx, personId: PersonId, now: Temporal.Instant): Promise<void> {
  const pairs = (await listActivePairs(tx)).filter((pair) => isInPair(pair, personId));
  await redrawClosedDays(tx, now);
  planAgain(tx, [personId, ...pairs.flatMap(({ mentor, principal }) => [mentor.id, principal.id])], now);
  await audit(tx, { act: "leave.change", subject: personId }, now);
}

/**
 * Deletes a leave and withdraws the notice planned for its end. If the leave has begun, its days before today are
 * stored again, unless the new leave begins today or earlier and so replaces the whole leave.
 */
async function replaceLeave(
  tx: PersonTx,
  leave: Leave,
  days: Days | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
) {
  const isUnderWay = Temporal.PlainDate.compare(leave.from, today) < 0;
  const isToldAnew = days !== undefined && Temporal.PlainDate.compare(days.from, today) <= 0;
  await deleteLeave(tx, leave.id);
  if (isUnderWay && !isToldAnew)
    await insertLeave(tx, leave.personId, { from: leave.from, to: today.subtract({ days: 1 }) }, now);
  await withdrawNotices(tx, `leave:${leave.id}`, "the leave was changed");
}

function isSame(leave: Leave, days: Days | undefined): boolean {
  return days !== undefined && leave.from.equals(days.from) && leave.to.equals(days.to);
}
