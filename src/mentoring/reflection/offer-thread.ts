import type { PersonTx } from "#db/as.ts";
import type { FocusCode } from "#kernel/contact-codes.ts";
import type { ThreadId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getSetting } from "#mentoring/people/setting.store.ts";
import { at, type Hours, openDaysLater, withinHours } from "#mentoring/quiet-hours.ts";
import { findSessionOfVisit, listSessions } from "#mentoring/session/session.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { Bank } from "./bank/bank.ts";
import { chooseOpening } from "./choose/choose-opening.ts";
import { findThreadOfVisit, insertThread, listAsked } from "./thread.store.ts";
import { EXPIRES_AFTER_DAYS, NUDGED_AFTER_DAYS, type Thread } from "./thread.ts";

const NOT_AGAIN_FOR = { hours: 24 * 60 };

/** The visit's thread, created with a question from the bank if there is none. Undefined if there is nothing to ask. */
export async function offerThread(
  tx: PersonTx,
  me: Person,
  visit: Visit,
  bank: Bank,
  hours: Hours,
  now: Temporal.Instant,
): Promise<Thread | undefined> {
  const known = await findThreadOfVisit(tx, visit.id);
  if (known) return known;
  const question = await chooseFor(tx, me, visit, bank, now, []);
  const id = question && (await insertThread(tx, { pairId: visit.pairId, visitId: visit.id, question, at: now }));
  if (!id) return undefined;
  await audit(tx, { act: "thread.offer", subject: id, person: me.id }, now);
  await remindOnce(tx, id, me, hours, now);
  return findThreadOfVisit(tx, visit.id);
}

/** A question about this visit that was neither asked recently nor exchanged. */
export async function chooseFor(
  tx: PersonTx,
  me: Person,
  visit: Visit,
  bank: Bank,
  now: Temporal.Instant,
  passedOver: readonly string[],
): Promise<string | undefined> {
  const session = await findSessionOfVisit(tx, visit.id);
  const asked = await listAsked(tx, now.subtract(NOT_AGAIN_FOR));
  const sessions = await listSessions(tx, [visit.pairId], 10);
  const opening = chooseOpening(bank, {
    when: "post_24h",
    focus: session ? await focusOf(tx, session.id) : [],
    sessionsInPair: sessions.length,
    askedBefore: asked.map((one) => ({ question: one.question, on: one.at.toZonedDateTimeISO(me.zone).toPlainDate() })),
    passedOver,
    today: now.toZonedDateTimeISO(me.zone).toPlainDate(),
    isFirst: asked.length === 0,
    merged: false,
    seed: visit.id,
  });
  return opening?.id;
}

async function focusOf(tx: PersonTx, sessionId: string): Promise<FocusCode[]> {
  const row = await tx.sql
    .selectFrom("delivery.session_focus")
    .select("focus_areas")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return (row?.focus_areas ?? []) as FocusCode[];
}

/** Plans one reminder after two school days, at the principal's hour; the first answer withdraws it. */
async function remindOnce(tx: PersonTx, id: ThreadId, me: Person, hours: Hours, now: Temporal.Instant) {
  const questionTime = withinHours((await getSetting(tx)).questionTime);
  const today = now.toZonedDateTimeISO(me.zone).toPlainDate();
  const remindedAt = at(openDaysLater(hours, today, NUDGED_AFTER_DAYS), questionTime, me.zone);
  await notify(
    tx,
    me.id,
    { kind: "reflection.nudge", thread: id },
    {
      at: remindedAt,
      until: at(openDaysLater(hours, today, EXPIRES_AFTER_DAYS), questionTime, me.zone),
      about: `thread:${id}`,
    },
  );
}

/** The last day on which an offered question can be answered. */
export function expiresOn(thread: Pick<Thread, "offeredAt">, hours: Hours): Temporal.PlainDate {
  return openDaysLater(hours, thread.offeredAt.toZonedDateTimeISO(hours.zone).toPlainDate(), EXPIRES_AFTER_DAYS);
}
