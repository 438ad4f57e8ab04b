import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findMyPair } from "./plan-visit.ts";
import { findVisit, lockVisit } from "./visit.store.ts";
import { isVisitOpen, type Visit } from "./visit.ts";

/**
 * Why this person cannot change a visit. `settled`: the visit took place, or was moved or cancelled; `visit` is its
 * current state. `not_yours`: they are not in its pair.
 */
export type VisitNotOpen =
  | { readonly kind: "settled"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/** A visit that can be changed, and its pair. */
export type OpenVisit = { readonly visit: Visit; readonly pair: Pair };

export type OpenVisitOutcome = ({ readonly kind: "open" } & OpenVisit) | VisitNotOpen;

/** Locks a visit that the person as whom the transaction runs can change, or returns why they cannot change it. */
export async function lockOpenVisit(tx: PersonTx, id: VisitId): Promise<OpenVisitOutcome> {
  return changeable(tx, await lockVisit(tx, id));
}

/**
 * Finds a visit that the person as whom the transaction runs can change, or returns why they cannot; like {@link
 * lockOpenVisit}, but without locking it.
 */
export async function findOpenVisit(tx: PersonTx, id: VisitId): Promise<OpenVisitOutcome> {
  return changeable(tx, await findVisit(tx, id));
}

async function changeable(tx: PersonTx, visit: Visit | undefined): Promise<OpenVisitOutcome> {
  const pair = visit && (await findMyPair(tx, visit.pairId));
  if (!visit || !pair) return { kind: "not_yours" };
  return isVisitOpen(visit) ? { kind: "open", visit, pair } : { kind: "settled", visit, pair };
}
