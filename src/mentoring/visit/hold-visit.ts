import type { PersonTx } from "#db/as.ts";
import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { findMyPair } from "./plan-visit.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import { isVisitLogged, lockVisit } from "./visit.store.ts";
import { toVisitCancelReason, type Visit } from "./visit.ts";
import { decideVisitAct, type VisitAct, type VisitActDecision, type VisitActRefusal } from "./visit-act.ts";
import { markVisitCancelled, markVisitHeld, markVisitReopened } from "./visit-outcome.store.ts";

export type VisitOutcomeSaid =
  /** `visit` is the visit as it was before. */
  | { readonly kind: "said" | "unchanged"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "refused"; readonly why: VisitActRefusal; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "not_yours" };

/**
 * Says that a visit took place. It counts from now on, whether or not a session record follows; what is planned because
 * of it is planned again before the transaction ends. Saying it twice changes nothing.
 */
export async function holdVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<VisitOutcomeSaid> {
  const found = await decide(tx, "hold", id, now);
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
): Promise<VisitOutcomeSaid> {
  const found = await decide(tx, "cancel", id, now);
  const reason = toVisitCancelReason(said);
  const isOtherReason = found.kind === "unchanged" && said !== "unknown" && found.visit.cancelReason !== reason;
  if (found.kind !== "said" && !isOtherReason) return found;
  await markVisitCancelled(tx, found.visit, { actor: tx.personId, now, reason });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.cancel", subject: id, pair: found.pair.id }, now);
  return { ...found, kind: "said" };
}

/**
 * Takes back that a visit was held, was not held, or was called off: it is open again. A question about it that was not
 * asked yet is withdrawn.
 */
export async function reopenVisit(tx: PersonTx, id: VisitId, now: Temporal.Instant): Promise<VisitOutcomeSaid> {
  const found = await decide(tx, "reopen", id, now);
  if (found.kind !== "said") return found;
  await markVisitReopened(tx, found.visit, { actor: tx.personId, now });
  await redrawVisitMessages(tx, found.visit, found.pair, now);
  planPairAgain(tx, found.pair, now);
  await audit(tx, { act: "visit.reopen", subject: id, pair: found.pair.id }, now);
  return found;
}

/** Locks the visit and decides whether the person as whom the transaction runs can do this with it now. */
async function decide(tx: PersonTx, act: VisitAct, id: VisitId, now: Temporal.Instant): Promise<VisitOutcomeSaid> {
  const visit = await lockVisit(tx, id);
  const pair = visit && (await findMyPair(tx, visit.pairId));
  if (!visit || !pair) return { kind: "not_yours" };
  const by = pair.mentor.id === tx.personId ? "mentor" : "principal";
  const facts = { ...visit, isLogged: await isVisitLogged(tx, id) };
  return { ...toOutcome(decideVisitAct(act, facts, by, now)), visit, pair };
}

function toOutcome(decision: VisitActDecision) {
  if (decision.kind === "refused") return decision;
  return { kind: decision.kind === "allowed" ? ("said" as const) : decision.kind };
}
