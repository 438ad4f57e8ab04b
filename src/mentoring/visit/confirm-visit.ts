import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPerson, type Pair } from "#mentoring/pair/pair.ts";
import { lockOpenVisit, type VisitNotOpen } from "./change-visit.ts";
import { getVisitNewsTiming } from "./news-timing.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import { markVisitConfirmed } from "./visit.store.ts";
import type { Visit } from "./visit.ts";

export type ConfirmVisitOutcome =
  | { readonly kind: "confirmed"; readonly visit: Visit; readonly pair: Pair }
  | VisitNotOpen;

/**
 * Confirms a visit on behalf of the person who did not plan it (button "That works"), and notifies the person who
 * planned it. A second confirmation sends no second notice.
 */
export async function confirmVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<ConfirmVisitOutcome> {
  const found = await lockOpenVisit(tx, id);
  if (found.kind !== "open") return found;
  const { visit, pair } = found;
  if (visit.status === "planned") {
    await markVisitConfirmed(tx, id, tx.personId, now);
    await notify(
      tx,
      getOtherPerson(pair, tx.personId).id,
      { kind: "visit.confirmed", visit: id },
      getVisitNewsTiming(visit, now),
    );
    await redrawVisitMessages(tx, visit, pair, now);
    await audit(tx, { act: "visit.confirm", subject: id, pair: pair.id }, now);
  }
  return { kind: "confirmed", visit: { ...visit, status: "confirmed" }, pair };
}
