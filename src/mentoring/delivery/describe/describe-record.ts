import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { toIdempotencyKey } from "#mentoring/notice.ts";
import { findMyPairWithEnded, getPair, listMyPairs } from "#mentoring/pair/pair.store.ts";
import { namePrincipalAmong } from "#mentoring/pair/pair.ts";
import { countVoidings } from "#mentoring/session/amendment.store.ts";
import { findSessionRecord, hasOtherHeldSessionRecord } from "#mentoring/session/session.store.ts";
import { findSessionComment } from "#mentoring/session/session-comment.store.ts";
import { findSessionReview } from "#mentoring/session/session-review.store.ts";
import { wasNoticeSentToMe } from "#outbox/mine.ts";

/** Builds the content of the notice to the principal that a session record was saved. */
export async function describeRecordNotice(
  { tx }: DescriptionContext,
  { kind, session: id, again = 0 }: NoticeOf<"session.shared">,
): Promise<NoticeDescription> {
  const session = await findSessionRecord(tx, id);
  // One that was being sent when the record was voided: after it is restored the principal is told by another.
  if (again < (await countVoidings(tx, id))) return describeAsObsolete("the record was voided since");
  if (!session) return describeAsObsolete("the record is not open to its reader any more");
  const pair = await getPair(tx, session.pairId);
  const midnight = session.startedAt.toZonedDateTimeISO(pair.principal.zone).startOfDay();
  const nextMidnight = midnight.add({ days: 1 }).toInstant();
  const metTwice = await hasOtherHeldSessionRecord(tx, session, midnight.toInstant(), nextMidnight);
  return describeAsUtterance({ kind, session, pair, ...(metTwice && { metTwice }) });
}

/** Builds the content of the notice to one of a pair that the other commented on a record, without the comment. */
export async function describeComment(
  { tx }: DescriptionContext,
  { kind, session: id, comment: commentId }: NoticeOf<"session.commented">,
): Promise<NoticeDescription> {
  const session = await findSessionRecord(tx, id);
  if (!session || session.voidedAt) return describeAsObsolete("the record is not open to its reader any more");
  const comment = await findSessionComment(tx, commentId);
  if (!comment) return describeAsObsolete("the comment was taken back");
  const pair = await getPair(tx, session.pairId);
  const by = comment.authorId === pair.principal.id ? "principal" : "mentor";
  return describeAsUtterance({ kind, session, pair, by });
}

/** Builds the content of the notice to the mentor that the principal said something of a record, without what it is. */
export async function describeReview(
  { tx }: DescriptionContext,
  { kind, session: id }: NoticeOf<"session.reviewed">,
): Promise<NoticeDescription> {
  const session = await findSessionRecord(tx, id);
  if (!session || session.voidedAt) return describeAsObsolete("the record is not open to its reader any more");
  if ((await findSessionReview(tx, id))?.says !== "disputed") return describeAsObsolete("it was taken back");
  return describeAsUtterance({ kind, session, pair: await getPair(tx, session.pairId) });
}

/**
 * Builds the line to the principal that a record is gone which they knew of. They cannot read the record any more, so the
 * notice names its pair and its day.
 */
export async function describeVoidedRecord(
  { tx }: DescriptionContext,
  { session, pair: pairId, on, times, seen }: NoticeOf<"session.voided">,
): Promise<NoticeDescription> {
  if (await findSessionRecord(tx, session)) return describeAsObsolete("the record was restored");
  const again = times > 1 ? { again: times - 1 } : {};
  const shared = toIdempotencyKey({ kind: "session.shared", session, ...again });
  if (!seen && !(await wasNoticeSentToMe(tx, shared)))
    return describeAsObsolete("its reader knew nothing of the record");
  const pair = await findMyPairWithEnded(tx, pairId);
  if (!pair) return describeAsObsolete("the pair is not open to its reader");
  return describeAsUtterance({ kind: "session.voided", on: Temporal.PlainDate.from(on), pair });
}

/** Builds the reply to a mentor who wished to take a record back that the principal can read already. */
export async function describeNotTakenBack(
  { tx }: DescriptionContext,
  { session: id }: NoticeOf<"session.not_taken_back">,
): Promise<NoticeDescription> {
  const session = await findSessionRecord(tx, id);
  if (!session) return describeAsObsolete("the record is not open to its reader any more");
  const principal = namePrincipalAmong(await listMyPairs(tx), await getPair(tx, session.pairId));
  return describeAsUtterance({ kind: "session.not_taken_back", session, principal });
}

/**
 * Builds the content of the question about a commitment that is due and has no outcome yet. Its reader is the owner of
 * the commitment. After the pair has ended nobody is asked, though the principal can still report an outcome.
 */
export async function describeCommitmentCheck(
  { tx, me }: DescriptionContext,
  notice: NoticeOf<"commitment.due">,
): Promise<NoticeDescription> {
  const commitment = await findCommitment(tx, notice.commitment);
  if (commitment?.status !== "open") return describeAsObsolete("it is settled, or not open to its reader any more");
  const pair = await getPair(tx, commitment.pairId);
  if (pair.endedAt) return describeAsObsolete("its pair has ended");
  return describeAsUtterance({ kind: "commitment.due", commitment, pair, me: me.id });
}

/** Builds the content of the news that a commitment has an outcome, which its owner wanted the reader to hear. */
export async function describeCommitmentOutcome(
  { tx, me }: DescriptionContext,
  notice: NoticeOf<"commitment.settled">,
): Promise<NoticeDescription> {
  const commitment = await findCommitment(tx, notice.commitment);
  if (!commitment || commitment.status === "open") return describeAsObsolete("it is open again, or not to be read");
  const pair = await getPair(tx, commitment.pairId);
  if (pair.endedAt) return describeAsObsolete("its pair has ended");
  return describeAsUtterance({ kind: "commitment.settled", commitment, pair, me: me.id });
}
