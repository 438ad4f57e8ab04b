import type { CommitmentId } from "#kernel/id.ts";
import { findCommitment } from "#mentoring/commitment/commitment.store.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { dueMessage } from "#slack/render/commitment/due.message.ts";
import { readerOf } from "#slack/render/reader.ts";
import type { Composed, Desk } from "#slack/send/composed.ts";

/** On its day, to whose it is, while it is open. */
export async function composeCommitment(
  { tx, me }: Desk,
  notice: Extract<Notice, { kind: "commitment.due" }>,
): Promise<Composed> {
  const commitment = await findCommitment(tx, notice.commitment as CommitmentId);
  if (commitment?.status !== "open") return { obsolete: "it is settled, or not open to its reader any more" };
  return { message: dueMessage(commitment, await getPair(tx, commitment.pairId), me.id, readerOf(me)) };
}
