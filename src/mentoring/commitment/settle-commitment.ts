import type { PersonTx } from "#db/as.ts";
import type { CommitmentId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { redrawMessagesAboutCommitment } from "#mentoring/redraw-messages.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { findCommitment } from "./commitment.store.ts";
import type { SettledCommitmentStatus } from "./commitment.ts";
import { markCommitmentSettled } from "./commitment-outcome.store.ts";

export type SettleCommitmentOutcome =
  | { readonly kind: "settled"; readonly as: SettledCommitmentStatus }
  | { readonly kind: "over" };

/**
 * Records the outcome of a commitment as reported by its owner. An outcome that is already recorded is not replaced.
 */
export async function settleCommitment(
  tx: PersonTx,
  id: CommitmentId,
  as: SettledCommitmentStatus,
  now: Temporal.Instant,
): Promise<SettleCommitmentOutcome> {
  const pair = await markCommitmentSettled(tx, id, as, now);
  if (!pair) return { kind: "over" };
  await withdrawNotices(tx, `commitment:${id}`, "settled");
  const people = await getPair(tx, pair);
  planPairAgain(tx, people, now);
  const settled = await findCommitment(tx, id);
  if (settled) await redrawMessagesAboutCommitment(tx, settled, people, now);
  await audit(tx, { act: "commitment.settle", subject: id, pair }, now);
  return { kind: "settled", as };
}
