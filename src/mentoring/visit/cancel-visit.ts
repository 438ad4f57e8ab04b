import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { otherHalf, type Pair } from "#mentoring/pair/pair.ts";
import { withdraw } from "#outbox/withdraw.ts";
import { lockOpenVisit, type Unchangeable } from "./change-visit.ts";
import { markCancelled } from "./visit.store.ts";
import type { Visit } from "./visit.ts";
import type { NotHeldReason } from "./visit-codes.ts";

export type CancelOutcome = { readonly kind: "cancelled"; readonly visit: Visit; readonly pair: Pair } | Unchangeable;

/** Calls a visit off with a reason; the other half gets one line. Called off twice, it is called off once. */
export async function cancelVisit(
  tx: PersonTx,
  id: VisitId,
  reason: NotHeldReason,
  now: Temporal.Instant,
): Promise<CancelOutcome> {
  const found = await lockOpenVisit(tx, id);
  if (found.kind !== "open") return found;
  await markCancelled(tx, id, { actor: tx.personId, now, reason });
  await withdraw(tx, `visit:${id}`, "the visit was called off");
  await notify(tx, otherHalf(found.pair, tx.personId).id, { kind: "visit.cancelled", visit: id }, now);
  return { ...found, kind: "cancelled" };
}
