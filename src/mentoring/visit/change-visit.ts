import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findMyPair } from "./plan-visit.ts";
import { findVisit, lockVisit } from "./visit.store.ts";
import { isOpen, type Visit } from "./visit.ts";

/** Why this person cannot change a visit now. `settled` carries its current state. */
export type VisitNotOpen =
  | { readonly kind: "settled"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "not_yours" };

export type OpenVisitOutcome = { readonly kind: "open"; readonly visit: Visit; readonly pair: Pair } | VisitNotOpen;

/** Locks a visit for a change by a person of its pair, or returns why it cannot be changed. */
export async function lockOpenVisit(tx: PersonTx, id: VisitId): Promise<OpenVisitOutcome> {
  return changeable(tx, await lockVisit(tx, id));
}

/** The same without the lock. */
export async function findOpenVisit(tx: PersonTx, id: VisitId): Promise<OpenVisitOutcome> {
  return changeable(tx, await findVisit(tx, id));
}

async function changeable(tx: PersonTx, visit: Visit | undefined): Promise<OpenVisitOutcome> {
  const pair = visit && (await findMyPair(tx, visit.pairId));
  if (!visit || !pair) return { kind: "not_yours" };
  return isOpen(visit) ? { kind: "open", visit, pair } : { kind: "settled", visit, pair };
}
