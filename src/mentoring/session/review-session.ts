import type { PersonTx } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { MAX_SESSION_COMMENT_LENGTH, type SessionRecord, type SessionRecordWithTexts } from "./session.ts";
import { findSessionRecordWithTexts, insertSessionComment, markSessionRecordSeen } from "./session-notes.store.ts";

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

export type AddSessionCommentOutcome =
  | { readonly kind: "commented" }
  | { readonly kind: "too_long"; readonly length: number }
  /** The pair has ended, so nobody but the principal would read the comment. */
  | { readonly kind: "pair_ended"; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/** Adds a principal's comment to a session record. The notice to the mentor does not contain the comment. */
export async function addSessionComment(
  tx: PersonTx,
  id: SessionRecordId,
  text: ShareableText,
  now: Temporal.Instant,
): Promise<AddSessionCommentOutcome> {
  if (text.length > MAX_SESSION_COMMENT_LENGTH) return { kind: "too_long", length: text.length };
  const read = await openSessionRecord(tx, id, now);
  if (read.kind !== "read" || read.pair.principal.id !== tx.personId) return { kind: "not_yours" };
  if (read.pair.endedAt) return { kind: "pair_ended", pair: read.pair };
  const comment = await insertSessionComment(tx, read.notes.session, text, now);
  await notify(
    tx,
    getOtherPerson(read.pair, tx.personId).id,
    { kind: "session.commented", session: id, comment },
    { at: now, about: `session:${id}` },
  );
  await audit(tx, { act: "session.comment", subject: id, pair: read.pair.id }, now);
  return { kind: "commented" };
}
