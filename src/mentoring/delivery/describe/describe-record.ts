import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import { type Described, type Describing, type NoticeOf, obsolete, say } from "#mentoring/delivery/described.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { findSession } from "#mentoring/session/session.store.ts";

/** Tells the principal that there is a record, or the mentor that there is a comment. */
export async function describeSession(
  { tx }: Describing,
  { kind, session: id }: NoticeOf<"session.shared" | "session.commented">,
): Promise<Described> {
  const session = await findSession(tx, id);
  if (!session) return obsolete("the record is not open to its reader any more");
  return say({ kind, session, pair: await getPair(tx, session.pairId) });
}

/** Asks the owner about a commitment that is due and still open. */
export async function describeCommitment(
  { tx, me }: Describing,
  notice: NoticeOf<"commitment.due">,
): Promise<Described> {
  const commitment = await findCommitment(tx, notice.commitment);
  if (commitment?.status !== "open") return obsolete("it is settled, or not open to its reader any more");
  return say({ kind: "commitment.due", commitment, pair: await getPair(tx, commitment.pairId), me: me.id });
}
