import type { PersonTx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPeople, type Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { signInPair } from "#mentoring/pair/sign-in-pair.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { lockOpenVisit, type OpenVisit, type VisitNotOpen } from "./change-visit.ts";
import { getVisitNewsTiming } from "./news-timing.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import { insertVisit } from "./visit.store.ts";
import {
  findVisitPlanProblem,
  toVisitCancelReason,
  type Visit,
  type VisitPlan,
  type VisitPlanProblem,
} from "./visit.ts";
import { markVisitCancelled } from "./visit-outcome.store.ts";

/** The visit that is proposed in place of the cancelled one. */
export type ReplacementProposal = Pick<VisitPlan, "startsAt" | "modality">;

export type CancelVisitOutcome =
  | { readonly kind: "cancelled"; readonly visit: Visit; readonly pair: Pair }
  /** `clash`: the pair already has an open visit at the proposed time, so nothing was cancelled. */
  | { readonly kind: "clash"; readonly pair: Pair }
  | { readonly kind: "refused"; readonly problem: VisitPlanProblem }
  | VisitNotOpen;

/**
 * Cancels a visit for a reason and plans the proposed replacement, if any. The other person of the pair gets one notice
 * about both. Idempotent.
 */
export async function cancelVisit(
  tx: PersonTx,
  id: VisitId,
  reason: VisitNotHeldReason,
  now: Temporal.Instant,
  instead?: ReplacementProposal,
): Promise<CancelVisitOutcome> {
  const found = await lockOpenVisit(tx, id);
  return found.kind === "open" ? cancelOpenVisit(tx, found, reason, now, instead) : found;
}

/** Cancels a visit like {@link cancelVisit} that was found to be open to the person as whom the transaction runs. */
export async function cancelOpenVisit(
  tx: PersonTx,
  { visit, pair }: OpenVisit,
  reason: VisitNotHeldReason,
  now: Temporal.Instant,
  instead?: ReplacementProposal,
): Promise<CancelVisitOutcome> {
  const { id } = visit;
  const refused = instead && (await propose(tx, { visit, pair }, instead, now));
  if (refused) return refused === "clash" ? { kind: "clash", pair } : { kind: "refused", problem: refused };
  const by = { actor: tx.personId, now, reason: toVisitCancelReason(reason) };
  const change = await markVisitCancelled(tx, visit, by);
  const about = `visit:${id}`;
  await withdrawNotices(tx, about, "the visit was called off");
  await redrawVisitMessages(tx, visit, pair, now);
  // One that proposes another visit is said once, and its message is drawn again when that one is agreed or changes.
  const notice = { kind: "visit.cancelled" as const, visit: id, ...(!instead && { change }) };
  for (const other of getOtherPeople(pair, tx.personId))
    await notify(tx, other.id, notice, { ...getVisitNewsTiming(visit, now), about });
  planPairAgain(tx, pair, now);
  await signInPair(tx, pair, (signer) => audit(signer, { act: "visit.cancel", subject: id, pair: pair.id }, now));
  return { kind: "cancelled", visit, pair };
}

/** Plans the visit that is proposed in place of the cancelled one; returns the reason if that is not possible. */
async function propose(
  tx: PersonTx,
  { visit: { id, pairId, minutes, purpose }, pair }: { readonly visit: Visit; readonly pair: Pair },
  instead: ReplacementProposal,
  now: Temporal.Instant,
): Promise<VisitPlanProblem | "clash" | undefined> {
  const plan = { pairId, minutes, purpose, ...instead };
  const problem = findVisitPlanProblem(plan, now, pair);
  if (problem) return problem;
  const { id: programmeId } = await getProgramme(tx);
  const planned = await insertVisit(tx, plan, { actor: tx.personId, now, programmeId, movedFrom: id });
  if (!planned) return "clash";
  await audit(tx, { act: "visit.plan", subject: planned.id, pair: pairId }, now);
  return undefined;
}
