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
import { findSessionRecord } from "#mentoring/session/session.store.ts";
import { wasNoticeSentToMe } from "#outbox/mine.ts";

/**
 * Builds the content of two notices about a session record: to the principal that it was saved, or to the mentor that
 * the principal commented on it.
 */
export async function describeRecordNotice(
  { tx }: DescriptionContext,
  { kind, session: id }: NoticeOf<"session.shared" | "session.commented">,
): Promise<NoticeDescription> {
  const session = await findSessionRecord(tx, id);
  if (!session) return describeAsObsolete("the record is not open to its reader any more");
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
