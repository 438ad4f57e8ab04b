import type { PersonTx } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import {
  isReviewOfThisVersion,
  type SessionRecord,
  type SessionRecordWithTexts,
  type SessionReview,
} from "./session.ts";
import { findSessionRecordWithTexts } from "./session-notes.store.ts";
import { markSessionRecordSeen, updateSessionReview } from "./session-review.store.ts";

export type OpenSessionRecordOutcome =
  | { readonly kind: "read"; readonly notes: SessionRecordWithTexts; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/**
 * Loads a session record as one of the two people of the pair, and marks it as seen the first time the principal opens
 * it. After the pair has ended only the principal can load it, and it is not marked, because the mentor cannot see the
 * mark.
 */
export async function openSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  now: Temporal.Instant,
): Promise<OpenSessionRecordOutcome> {
  const notes = await findSessionRecordWithTexts(tx, id);
  const pair = notes && (await findMyPairWithEnded(tx, notes.session.pairId));
  if (!notes || !pair) return { kind: "not_yours" };
  if (pair.principal.id === tx.personId && !pair.endedAt) await see(tx, notes.session, now);
  return { kind: "read", notes, pair };
}

async function see(tx: PersonTx, session: SessionRecord, now: Temporal.Instant) {
  if (!(await markSessionRecordSeen(tx, session, now))) return;
  await audit(tx, { act: "session.see", subject: session.id, pair: session.pairId }, now);
}

export type ReviewSessionRecordOutcome =
  | { readonly kind: "reviewed" }
  /** The pair has ended, so nobody but the principal would read it. */
  | { readonly kind: "pair_ended"; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/**
 * Stores what a principal says of a record, or takes it back if `says` is undefined. The mentor reads it in the record,
 * and is told only if it is not as the principal remembers it; the notice and the audit line do not say which it is.
 */
export async function reviewSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  says: SessionReview["says"] | undefined,
  now: Temporal.Instant,
): Promise<ReviewSessionRecordOutcome> {
  const read = await openSessionRecord(tx, id, now);
  if (read.kind !== "read" || read.pair.principal.id !== tx.personId) return { kind: "not_yours" };
  const { notes, pair } = read;
  if (pair.endedAt) return { kind: "pair_ended", pair };
  if (notes.review?.says === says && (says === undefined || isReviewOfThisVersion(notes))) return { kind: "reviewed" };
  await updateSessionReview(tx, id, says, now);
  const about = `review:${id}`;
  await withdrawNotices(tx, about, "the principal says otherwise");
  if (says === "disputed") {
    const notice = { kind: "session.reviewed" as const, session: id, at: now.toString() };
    await notify(tx, pair.mentor.id, notice, { at: now, about });
  }
  await audit(tx, { act: "session.review", subject: id, pair: pair.id }, now);
  return { kind: "reviewed" };
}
