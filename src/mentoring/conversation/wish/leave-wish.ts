import type { PersonTx } from "#db/as.ts";
import { addLeaveOf } from "#mentoring/leave/save-my-leave.ts";
import type { Period } from "#understanding/wishes/find-period.ts";
import type { WhatWasDone } from "./done-wish.ts";
import { askWish, sayDone } from "./reply-to-wish.ts";
import { todayOf, type WishMessage } from "./wish-message.ts";

/** The first and the last day of a leave. */
export type LeaveDays = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** Enters the days on which the writer is away; if none are named, offers some. */
export async function goOnLeave(at: WishMessage): Promise<void> {
  const days = findLeaveDays(at.details.period, todayOf(at));
  if (!days) return askWish(at, { wish: "leave" });
  await sayDone(at, await addLeave(at.tx, days, at.now));
}

export async function addLeave(tx: PersonTx, days: LeaveDays, now: Temporal.Instant): Promise<WhatWasDone> {
  const { id: leave, from, to } = await addLeaveOf(tx, tx.personId, days, now);
  return { did: "leave", leave, from: from.toString(), to: to.toString() };
}

/** Leave may begin today, lasts at most a year, and includes its last day. */
export function findLeaveDays(period: Period | undefined, today: Temporal.PlainDate): LeaveDays | undefined {
  const to = period?.to ?? period?.until;
  if (!period || !to) return undefined;
  const from = period.from ?? today;
  const isInOrder = Temporal.PlainDate.compare(from, to) <= 0 && Temporal.PlainDate.compare(from, today) >= 0;
  return isInOrder && from.until(to).days < MAX_DAYS ? { from, to } : undefined;
}

const MAX_DAYS = 366;
