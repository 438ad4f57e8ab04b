import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { findMyOpenThread } from "./thread.store.ts";

export type ChooseOutcome =
  | { readonly kind: "chosen"; readonly visit: Visit; readonly pair: Pair }
  /** The visit no longer exists, or a question about another visit is open. */
  | { readonly kind: "over" };

/** Plans the question about the visit that the principal chose among several close together. */
export async function chooseVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<ChooseOutcome> {
  const visit = await findVisit(tx, id);
  const open = await findMyOpenThread(tx);
  if (!visit || (open && open.visitId !== id)) return { kind: "over" };
  await notify(tx, tx.personId, { kind: "reflection.chosen", visit: id }, { at: now, about: `visit:${id}` });
  return { kind: "chosen", visit, pair: await getPair(tx, visit.pairId) };
}
