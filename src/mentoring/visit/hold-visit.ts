import type { PersonTx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { decideVisitActForMe, type VisitActOutcome } from "./decide-for-me.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import { toVisitCancelReason } from "./visit.ts";
import { markVisitCancelled, markVisitHeld } from "./visit-outcome.store.ts";

/**
 * Says that a visit took place. It counts from now on, whether or not a session record follows; what is planned because
 * of it is planned again before the transaction ends. Saying it twice changes nothing.
 */
export async function holdVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "hold", id, now);
  if (found.kind !== "said") return found;
  await markVisitHeld(tx, found.visit, { actor: tx.personId, now });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.hold", subject: id, pair: found.pair.id }, now);
  return found;
}

/**
 * Says that a visit whose time has come did not take place. The other person hears nothing, because they know. With
 * another reason than the one that was given, the reason changes.
 */
export async function sayVisitNotHeld(
  tx: PersonTx,
  id: VisitId,
  said: VisitNotHeldReason,
  now: Temporal.Instant,
): Promise<VisitActOutcome> {
  const found = await decideVisitActForMe(tx, "cancel", id, now);
  const reason = toVisitCancelReason(said);
  const isOtherReason = found.kind === "unchanged" && said !== "unknown" && found.visit.cancelReason !== reason;
  if (found.kind !== "said" && !isOtherReason) return found;
  await markVisitCancelled(tx, found.visit, { actor: tx.personId, now, reason });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.cancel", subject: id, pair: found.pair.id }, now);
  return { ...found, kind: "said" };
}
