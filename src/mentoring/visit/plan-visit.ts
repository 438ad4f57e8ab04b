import type { PersonTx, Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { getVisitNewsTiming } from "./news-timing.ts";
import { insertVisit } from "./visit.store.ts";
import { findVisitPlanProblem, type Visit, type VisitPlan, type VisitPlanProblem } from "./visit.ts";

export type PlanVisitOutcome =
  | { readonly kind: "planned"; readonly visit: Visit; readonly pair: Pair }
  /** `clash`: the pair already has an open visit at that time. */
  | { readonly kind: "clash"; readonly pair: Pair }
  | { readonly kind: "refused"; readonly problem: VisitPlanProblem }
  | { readonly kind: "not_yours" };

/** Plans a visit of a pair on behalf of one of its two people and notifies the other one. Idempotent. */
export async function planVisit(tx: PersonTx, plan: VisitPlan, now: Temporal.Instant): Promise<PlanVisitOutcome> {
  const pair = await findMyPair(tx, plan.pairId);
  return pair ? planVisitOfPair(tx, plan, { pair, planner: tx.personId }, now) : { kind: "not_yours" };
}

/** Plans a visit like {@link planVisit}, on behalf of `planner`, who is one of the two people of the pair. */
export async function planVisitOfPair(
  tx: Tx,
  plan: VisitPlan,
  { pair, planner }: { readonly pair: Pair; readonly planner: PersonId },
  now: Temporal.Instant,
): Promise<PlanVisitOutcome> {
  const problem = findVisitPlanProblem(plan, now, pair);
  if (problem) return { kind: "refused", problem };
  const programme = await getProgramme(tx);
  const visit = await insertVisit(tx, plan, { actor: planner, now, programmeId: programme.id });
  if (!visit) return { kind: "clash", pair };
  const notice = { kind: "visit.planned" as const, visit: visit.id };
  await notify(tx, getOtherPerson(pair, planner).id, notice, {
    ...getVisitNewsTiming(visit, now),
    about: `visit:${visit.id}`,
  });
  planPairAgain(tx, pair, now);
  await audit(tx, { act: "visit.plan", subject: visit.id, pair: pair.id }, now);
  return { kind: "planned", visit, pair };
}

/** Finds an active pair that includes the person as whom this transaction runs. */
export async function findMyPair(tx: PersonTx, pairId: PairId): Promise<Pair | undefined> {
  const pairs = await listMyPairs(tx);
  return pairs.find((pair) => pair.id === pairId);
}
