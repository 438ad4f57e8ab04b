import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { redrawClosedDay } from "#mentoring/redraw-messages.ts";
import { lockOpenVisit, type VisitNotOpen } from "./change-visit.ts";
import type { Visit } from "./visit.ts";
import { saveVisitKept } from "./visit-kept.store.ts";

export type KeepVisitOutcome = { readonly kind: "kept"; readonly visit: Visit; readonly pair: Pair } | VisitNotOpen;

/**
 * Says that a visit takes place although its day has become one without school (button "It will take place"), and tells
 * the other person of the pair. Whoever changes their mind moves the visit or calls it off.
 */
export async function keepVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<KeepVisitOutcome> {
  const found = await lockOpenVisit(tx, id);
  if (found.kind !== "open") return found;
  const { visit, pair } = found;
  await saveVisitKept(tx, visit, now);
  await redrawClosedDay(tx, id, now);
  const other = getOtherPerson(pair, tx.personId).id;
  await notify(
    tx,
    other,
    { kind: "visit.kept", visit: id, by: tx.personId },
    { at: now, until: visit.startsAt, about: `visit:${id}` },
  );
  planPairAgain(tx, pair, now);
  await audit(tx, { act: "visit.keep", subject: id, pair: pair.id }, now);
  return { kind: "kept", visit, pair };
}
