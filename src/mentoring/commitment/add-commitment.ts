import type { PersonTx } from "#db/as.ts";
import type { CommitmentId, PairId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { type CommitmentWording, insertCommitment } from "./commitment.store.ts";
import { getCommitmentSide } from "./commitment.ts";

/** Adds a commitment of the person as whom the transaction runs, without a session. Undefined if the pair is not theirs. */
export async function addCommitment(
  tx: PersonTx,
  pairId: PairId,
  wording: CommitmentWording,
  now: Temporal.Instant,
): Promise<CommitmentId | undefined> {
  const pair = await findMyPairWithEnded(tx, pairId);
  if (!pair || pair.endedAt) return undefined;
  const owner = getCommitmentSide(pair, tx.personId);
  const id = await insertCommitment(tx, { pairId }, { ...wording, owner }, now);
  planPairAgain(tx, pair, now);
  await audit(tx, { act: "commitment.add", subject: id, pair: pairId }, now);
  return id;
}
