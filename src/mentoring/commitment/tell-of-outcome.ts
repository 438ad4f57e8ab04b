import type { PersonTx } from "#db/as.ts";
import type { CommitmentId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { redrawMessagesAboutCommitment } from "#mentoring/redraw-messages.ts";
import { findCommitment } from "./commitment.store.ts";
import { type ChangeCommitmentOutcome, isOwnCommitment } from "./commitment.ts";
import { markCommitmentTold } from "./commitment-outcome.store.ts";

/**
 * Tells the other person of the pair, once, that a commitment has an outcome, because its owner wants them to hear of it.
 * Without this nobody is told; the other person finds the outcome among the settled commitments.
 */
export async function tellOfOutcome(
  tx: PersonTx,
  id: CommitmentId,
  now: Temporal.Instant,
): Promise<ChangeCommitmentOutcome> {
  const commitment = await findCommitment(tx, id);
  const pair = commitment && (await findMyPairWithEnded(tx, commitment.pairId));
  if (!pair || pair.endedAt || !isOwnCommitment(commitment, pair, tx.personId)) return "not_yours";
  if (!(await markCommitmentTold(tx, id, now))) return "unchanged";
  const told = { kind: "commitment.settled" as const, commitment: id, at: now.toString() };
  await notify(tx, getOtherPerson(pair, tx.personId).id, told, { at: now, about: aboutOutcomeOf(id) });
  await redrawMessagesAboutCommitment(tx, commitment, pair, now);
  await audit(tx, { act: "commitment.tell", subject: id, pair: pair.id }, now);
  return "changed";
}

/** What the news of an outcome is about. */
export const aboutOutcomeOf = (id: CommitmentId) => `outcome:${id}`;
