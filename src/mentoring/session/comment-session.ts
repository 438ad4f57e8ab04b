import type { PersonTx } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionCommentId, SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { openSessionRecord } from "./review-session.ts";
import { type EarlierComment, MAX_SESSION_COMMENT_LENGTH, type SessionComment } from "./session.ts";
import {
  findSessionComment,
  hideSessionComment,
  insertSessionComment,
  listMyEarlierComments,
  updateSessionComment,
} from "./session-comment.store.ts";

type Refused =
  /** The pair has ended, so nobody but the principal would read it. */
  { readonly kind: "pair_ended"; readonly pair: Pair } | { readonly kind: "not_yours" };
type TooLong = { readonly kind: "too_long"; readonly length: number };

export type AddSessionCommentOutcome = { readonly kind: "commented" } | TooLong | Refused;

/** Adds a comment of the principal or the mentor to a record. The notice to the other does not contain the comment. */
export async function addSessionComment(
  tx: PersonTx,
  id: SessionRecordId,
  text: ShareableText,
  now: Temporal.Instant,
): Promise<AddSessionCommentOutcome> {
  if (text.length > MAX_SESSION_COMMENT_LENGTH) return { kind: "too_long", length: text.length };
  const read = await openSessionRecord(tx, id, now);
  if (read.kind !== "read" || read.notes.session.voidedAt || !read.notes.session.releasedAt)
    return { kind: "not_yours" };
  if (read.pair.endedAt) return { kind: "pair_ended", pair: read.pair };
  const comment = await insertSessionComment(tx, read.notes.session, text, now);
  await notify(
    tx,
    getOtherPerson(read.pair, tx.personId).id,
    { kind: "session.commented", session: id, comment },
    { at: now, about: aboutComment(comment) },
  );
  await audit(tx, { act: "session.comment", subject: id, pair: read.pair.id }, now);
  return { kind: "commented" };
}

export type FindMySessionCommentOutcome =
  | { readonly kind: "found"; readonly comment: SessionComment; readonly pair: Pair }
  /** It was taken back. */
  | { readonly kind: "gone" }
  | Refused;

/** Finds a comment that its author may edit or take back. */
export async function findMySessionComment(
  tx: PersonTx,
  id: SessionCommentId,
  now: Temporal.Instant,
): Promise<FindMySessionCommentOutcome> {
  const comment = await findSessionComment(tx, id);
  if (!comment) return { kind: "gone" };
  const read = await openSessionRecord(tx, comment.sessionId, now);
  if (comment.authorId !== tx.personId || read.kind !== "read") return { kind: "not_yours" };
  return read.pair.endedAt ? { kind: "pair_ended", pair: read.pair } : { kind: "found", comment, pair: read.pair };
}

export type EditSessionCommentOutcome =
  | { readonly kind: "edited"; readonly session: SessionRecordId }
  /** It was edited elsewhere, or taken back. */
  | { readonly kind: "gone" }
  | TooLong
  | Refused;

/** Replaces the text of a comment. Its author keeps what stood in it; the other reads the text that stands now. */
export async function editSessionComment(
  tx: PersonTx,
  id: SessionCommentId,
  text: ShareableText,
  now: Temporal.Instant,
): Promise<EditSessionCommentOutcome> {
  if (text.length > MAX_SESSION_COMMENT_LENGTH) return { kind: "too_long", length: text.length };
  const found = await findMySessionComment(tx, id, now);
  if (found.kind !== "found") return found;
  const { comment, pair } = found;
  if (comment.text !== text) {
    if (!(await updateSessionComment(tx, comment, text, now))) return { kind: "gone" };
    await audit(tx, { act: "session.comment_edit", subject: comment.sessionId, pair: pair.id }, now);
  }
  return { kind: "edited", session: comment.sessionId };
}

export type TakeBackSessionCommentOutcome =
  | { readonly kind: "taken_back"; readonly session: SessionRecordId }
  | { readonly kind: "gone" }
  | Refused;

/** Takes a comment back: only its author can read it from then on, and the other is told of it no more. */
export async function takeBackSessionComment(
  tx: PersonTx,
  id: SessionCommentId,
  now: Temporal.Instant,
): Promise<TakeBackSessionCommentOutcome> {
  const found = await findMySessionComment(tx, id, now);
  if (found.kind !== "found") return found;
  const { comment, pair } = found;
  if (!(await hideSessionComment(tx, id, now))) return { kind: "gone" };
  await withdrawNotices(tx, aboutComment(id), "the comment was taken back");
  await audit(tx, { act: "session.comment_take_back", subject: comment.sessionId, pair: pair.id }, now);
  return { kind: "taken_back", session: comment.sessionId };
}

export type OpenEarlierCommentsOutcome =
  | { readonly kind: "read"; readonly earlier: readonly EarlierComment[] }
  | { readonly kind: "not_yours" };

/** Loads the reader's own comments on a record that they have edited or taken back. */
export async function openEarlierComments(
  tx: PersonTx,
  id: SessionRecordId,
  now: Temporal.Instant,
): Promise<OpenEarlierCommentsOutcome> {
  const read = await openSessionRecord(tx, id, now);
  return read.kind === "read" ? { kind: "read", earlier: await listMyEarlierComments(tx, id) } : read;
}

const aboutComment = (id: SessionCommentId) => `comment:${id}`;
