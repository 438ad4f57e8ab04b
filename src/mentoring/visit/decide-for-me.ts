import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { isVisitReplaced } from "./closed-visits.store.ts";
import { findMyPair } from "./plan-visit.ts";
import { isVisitLogged, lockVisit } from "./visit.store.ts";
import type { Visit } from "./visit.ts";
import { decideVisitAct, type VisitAct, type VisitActDecision, type VisitActRefusal } from "./visit-act.ts";

/** What came of something that one of its two people wants to do with a visit. */
export type VisitActOutcome =
  /** `visit` is the visit as it was before. */
  | { readonly kind: "said" | "unchanged"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "refused"; readonly why: VisitActRefusal; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/** Locks the visit and decides whether the person as whom the transaction runs can do this with it now. */
export async function decideVisitActForMe(
  tx: PersonTx,
  act: VisitAct,
  id: VisitId,
  now: Temporal.Instant,
): Promise<VisitActOutcome> {
  const visit = await lockVisit(tx, id);
  const pair = visit && (await findMyPair(tx, visit.pairId));
  if (!visit || !pair) return { kind: "not_yours" };
  const facts = {
    ...visit,
    isLogged: await isVisitLogged(tx, id),
    isReplaced: await isVisitReplaced(tx, visit),
    plannedByMe: visit.plannedBy === tx.personId,
  };
  const by = pair.mentor.id === tx.personId ? "mentor" : "principal";
  return { ...toOutcome(decideVisitAct(act, facts, by, now)), visit, pair };
}

function toOutcome(decision: VisitActDecision) {
  if (decision.kind === "refused") return decision;
  return { kind: decision.kind === "allowed" ? ("said" as const) : decision.kind };
}
