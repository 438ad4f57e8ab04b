import type { PersonTx } from "#db/as.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findNextDaytime } from "#mentoring/quiet-hours.ts";
import { cutExaminedText, toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { WishDetails } from "#understanding/wishes/read-wish-details.ts";
import type { WhatWasDone } from "./done-wish.ts";
import { insertReminder, markReminderCancelled, type ReminderId, updateReminderDue } from "./reminder.store.ts";
import { askWish, sayDone } from "./reply-to-wish.ts";
import { todayOf, type WishMessage } from "./wish-message.ts";

/** Who names a day and no time is reminded in the morning. */
const MORNING = Temporal.PlainTime.from("08:00");

/** Reminds the writer of what they say, when they say; what is missing is asked. */
export async function remind(at: WishMessage): Promise<void> {
  const { tx, me, said, details, now } = at;
  const { reminder: words } = details.words;
  if (words === undefined) return askWish(at, { wish: "remind_of" });
  const text = cutExaminedText(toExaminedWords(said.examination).own, words);
  const reminder = await insertReminder(tx, text, now);
  await auditPrivateAct(tx, "reminder.set", now);
  const wished = findReminderTime(details, todayOf(at));
  const dueAt = wished?.toZonedDateTime(me.zone).toInstant();
  if (!dueAt || Temporal.Instant.compare(dueAt, now) <= 0) return askWish(at, { wish: "remind_at", reminder });
  const done = await setReminder(tx, me, { reminder, dueAt }, now);
  if (done) await sayDone(at, done);
}

/** When the wish says: a day without a time is its morning, a time without a day is today. */
export function findReminderTime(
  { day, of, time }: Pick<WishDetails, "day" | "of" | "time">,
  today: Temporal.PlainDate,
): Temporal.PlainDateTime | undefined {
  const on = (day ?? of)?.future;
  if (!on && !time) return undefined;
  return (on ?? today).toPlainDateTime(time?.value ?? MORNING);
}

/** Plans the reminder for its time, or for the next at which messages are sent. Undefined if it has a time already. */
export async function setReminder(
  tx: PersonTx,
  me: Person,
  { reminder, dueAt: wished }: { readonly reminder: ReminderId; readonly dueAt: Temporal.Instant },
  now: Temporal.Instant,
): Promise<WhatWasDone | undefined> {
  const dueAt = findNextDaytime(await getWorkingHours(tx, me), wished);
  if (!(await updateReminderDue(tx, reminder, dueAt))) return undefined;
  await notify(tx, tx.personId, { kind: "reminder.due", reminder }, { at: dueAt, about: aboutReminder(reminder) });
  await auditPrivateAct(tx, "reminder.set", now);
  return { did: "remind", reminder, dueAt: dueAt.toString() };
}

export async function cancelReminder(tx: PersonTx, reminder: ReminderId, now: Temporal.Instant): Promise<void> {
  await markReminderCancelled(tx, reminder, now);
  await withdrawNotices(tx, aboutReminder(reminder), "its author undid it");
  await auditPrivateAct(tx, "reminder.cancel", now);
}

const aboutReminder = (id: ReminderId) => `reminder:${id}`;
