import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findMyPair } from "./plan-visit.ts";
import { lockVisit } from "./visit.store.ts";
import { isOpen, type Visit } from "./visit.ts";

/** Why a visit cannot be changed by this person now. `settled` says what it is instead. */
export type Unchangeable =
  | { readonly kind: "settled"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/** The visit, held for a change by one half of its pair; or why not. */
export async function lockOpenVisit(
  tx: PersonTx,
  id: VisitId,
): Promise<{ readonly kind: "open"; readonly visit: Visit; readonly pair: Pair } | Unchangeable> {
  const visit = await lockVisit(tx, id);
  const pair = visit && (await findMyPair(tx, visit.pairId));
  if (!visit || !pair) return { kind: "not_yours" };
  return isOpen(visit) ? { kind: "open", visit, pair } : { kind: "settled", visit, pair };
}
