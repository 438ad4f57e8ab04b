import type { PersonTx } from "#db/as.ts";
import type { UnderstoodMessage } from "#mentoring/conversation/understood-message.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { onlySureValues } from "#mentoring/session/dialogue/merge-extracted-values.ts";
import { countTopicsTold } from "#mentoring/session/dialogue/merge-visit-description.ts";
import { readSavedCorrection } from "#mentoring/session/saved-correction.ts";
import { listSessionRecordsLoggedBy } from "#mentoring/session/session.store.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import { getSessionFields } from "#mentoring/session/session-fields.ts";
import { findSessionRecordWithTexts } from "#mentoring/session/session-notes.store.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

/** For how long after saving a correction is meant for that record. */
const JUST_SAVED = { minutes: 30 };
/** The oldest visit that can have been logged. */
const BACK = { hours: 24 * 181 };
/** How probable it must be that a message corrects something. */
const LEAST = 0.5;

/** Whether a message corrects when or how a visit was, or where a text belongs, and tells nothing else. A pure function. */
export function mayCorrectSaved({
  corrects,
  correction,
  account,
  takesBack,
  opensLog,
  utterance,
  ...said
}: MessageUnderstanding) {
  if (/[?¿]/u.test(said.text) || said.text.length > MAX_LENGTH) return false;
  if (corrects) return corrects.kind !== "remove_last" && (corrects.kind !== "move" || isSureMove(corrects));
  const { on, startsAt, minutes, modality } = correction;
  const isValue = [on, startsAt, minutes, modality].some((value) => value?.sure);
  const { kind, act, probability } = utterance;
  const isCorrection = takesBack || ((kind === "correction" || act === "amend") && probability >= LEAST);
  return (
    isValue &&
    isCorrection &&
    !(opensLog && account.who.kind !== "nobody") &&
    countTopicsTold(onlySureValues(account)) === 0
  );
}

const MAX_LENGTH = 160;

const isSureMove = ({ from, to, isWish }: Extract<NonNullable<MessageUnderstanding["corrects"]>, { kind: "move" }>) =>
  to !== undefined && (from !== undefined || isWish === true);

/**
 * Takes a message that corrects something as meant for the record that its author has just saved: what it says is put in,
 * and one button or a yes corrects the record. Where it needs more words, such as other ones in a text, the form is offered.
 * Returns false for any other message, and if nothing was just saved that it can mean.
 */
export async function correctJustSaved(
  tx: PersonTx,
  me: Person,
  { id: arrival, said, isAnswered }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<boolean> {
  if (isAnswered || !hasRole(me, "mentor") || !mayCorrectSaved(said)) return false;
  const session = await findJustSaved(tx, said, now);
  const notes = session && (await findSessionRecordWithTexts(tx, session.id));
  if (!session || !notes) return false;
  const { zone } = (await getPair(tx, session.pairId)).principal;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const put = readSavedCorrection(said, getSessionFields(notes), { zone, today });
  const act = said.corrects?.kind === "person" ? "withdraw" : put ? "correct" : "amend";
  await notify(tx, tx.personId, { kind: "act.offered", arrival, act, of: [session.id], ...put }, now);
  return true;
}

/** The record that was saved last, of the one whom the message names if it names one. */
async function findJustSaved(
  tx: PersonTx,
  { names, corrects }: MessageUnderstanding,
  now: Temporal.Instant,
): Promise<SessionRecord | undefined> {
  const since = now.subtract(JUST_SAVED);
  const saved = (await listSessionRecordsLoggedBy(tx, tx.personId, now.subtract(BACK))).filter(
    ({ loggedAt }) => Temporal.Instant.compare(loggedAt, since) >= 0,
  );
  const named = corrects?.kind === "person" ? [] : names.flatMap(({ ids, sure }) => (sure ? ids : []));
  const meant = saved.filter(({ pairId }) => named.length === 0 || named.includes(pairId));
  return meant.toSorted((one, other) => Temporal.Instant.compare(other.loggedAt, one.loggedAt))[0];
}
