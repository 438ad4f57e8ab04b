import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import { isInPair } from "#mentoring/pair/pair.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { redrawClosedDays } from "#mentoring/redraw-messages.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { deleteLeave, insertLeave, type Leave, listLeaves } from "./leave.store.ts";

type Days = Pick<Leave, "from" | "to">;

/** Replaces the current and future leaves of the person as whom this transaction runs (see {@link saveLeaveOf}). */
export function saveMyLeave(
  tx: PersonTx,
  days: Days | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<void> {
  return saveLeaveOf(tx, tx.personId, days, now, today);
}

/**
 * Replaces the current and future leaves of a person by one leave with these days, or only removes them if no days are
 * given. Leave days before today are kept. Withdraws the notice planned for the end of a replaced leave. The people with
 * whom they have visits on these days are asked about them. Idempotent.
 */
export async function saveLeaveOf(
  tx: PersonTx,
  personId: PersonId,
  days: Days | undefined,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<void> {
  const known = (await listLeaves(tx, personId)).filter(({ to }) => Temporal.PlainDate.compare(to, today) >= 0);
  const replaced = known.filter((leave) => !isSame(leave, days));
  for (const leave of replaced) await replaceLeave(tx, leave, days, now, today);
  const isNew = days !== undefined && replaced.length === known.length;
  if (isNew) await insertLeave(tx, personId, days, now);
  if (!isNew && replaced.length === 0) return;
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
