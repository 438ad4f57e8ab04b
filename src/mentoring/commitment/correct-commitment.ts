import type { PersonTx } from "#db/as.ts";
import type { CommitmentId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { redrawMessagesAboutCommitment } from "#mentoring/redraw-messages.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { type CommitmentWording, findCommitment, updateCommitment } from "./commitment.store.ts";
import {
  type ChangeCommitmentOutcome,
  getCommitmentSide,
  isOwnCommitment,
  mayCorrectCommitment,
} from "./commitment.ts";
import { markCommitmentOpen } from "./commitment-outcome.store.ts";
import { insertEarlierCommitment } from "./earlier-commitment.store.ts";
import { aboutOutcomeOf } from "./tell-of-outcome.ts";

/**
 * Replaces what an open commitment says: its words, when or where, its kind, and its day. What stood before is kept, with who
 * replaced it and when. With another day its owner is asked on that day, also if they were asked before.
 */
export async function correctCommitment(
  tx: PersonTx,
  id: CommitmentId,
  to: CommitmentWording,
  now: Temporal.Instant,
): Promise<ChangeCommitmentOutcome> {
  const before = await findCommitment(tx, id);
  const pair = before && (await findMyPairWithEnded(tx, before.pairId));
  if (!before || !pair || !mayCorrectCommitment(before, pair, tx.personId)) return "not_yours";
  const kind = to.kind === undefined ? before.kind : (to.kind ?? undefined);
  const isSame =
    before.text === to.text &&
    before.cue === to.cue &&
    before.kind === kind &&
    before.dueOn?.toString() === to.dueOn?.toString();
  if (isSame) return "unchanged";
  const changedBy = getCommitmentSide(pair, tx.personId);
  await insertEarlierCommitment(tx, before, changedBy, now);
  if (!(await updateCommitment(tx, before, { ...to, kind, changedBy }))) return "not_yours";
  planPairAgain(tx, pair, now);
  await redrawMessagesAboutCommitment(tx, before, pair, now);
  await audit(tx, { act: "commitment.correct", subject: id, pair: pair.id }, now);
  return "changed";
}

/**
 * Takes back the outcome of a commitment, which whoever may settle it can do. The history keeps the outcome. What was
 * planned about it is planned again; its owner is not asked a second time on the same day.
 */
export async function reopenCommitment(
  tx: PersonTx,
  id: CommitmentId,
  now: Temporal.Instant,
): Promise<ChangeCommitmentOutcome> {
  const before = await findCommitment(tx, id);
  const pair = before && (await findMyPairWithEnded(tx, before.pairId));
  if (!before || !pair || !isOwnCommitment(before, pair, tx.personId)) return "not_yours";
  if (before.status === "open") return "unchanged";
  await insertEarlierCommitment(tx, before, getCommitmentSide(pair, tx.personId), now);
  if (!(await markCommitmentOpen(tx, id))) return "not_yours";
  await withdrawNotices(tx, aboutOutcomeOf(id), "opened again");
  planPairAgain(tx, pair, now);
  await redrawMessagesAboutCommitment(tx, before, pair, now);
  await audit(tx, { act: "commitment.reopen", subject: id, pair: pair.id }, now);
  return "changed";
}
