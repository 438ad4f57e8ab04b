import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getOtherPeople, type Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { signInPair } from "#mentoring/pair/sign-in-pair.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { lockOpenVisit, type OpenVisit, type VisitNotOpen } from "./change-visit.ts";
import { getVisitNewsTiming } from "./news-timing.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import { insertVisit, markVisitMoved, unmarkVisitMoved } from "./visit.store.ts";
import { findVisitPlanProblem, type Visit, type VisitPlan, type VisitPlanProblem } from "./visit.ts";

export type MoveVisitOutcome =
  | { readonly kind: "moved"; readonly visit: Visit; readonly pair: Pair }
  | { readonly kind: "clash"; readonly pair: Pair }
  | { readonly kind: "refused"; readonly problem: VisitPlanProblem }
  | VisitNotOpen;

export type VisitMove = Pick<VisitPlan, "startsAt" | "minutes" | "modality">;

/**
 * Moves a visit: inserts a new row with the new time, duration or mode (in person, by phone …), keeps the old row
 * marked as moved, and notifies the other person of the pair.
 */
export async function moveVisit(
  tx: PersonTx,
  id: VisitId,
  to: VisitMove,
  now: Temporal.Instant,
): Promise<MoveVisitOutcome> {
  const found = await lockOpenVisit(tx, id);
  return found.kind === "open" ? moveOpenVisit(tx, found, to, now) : found;
}

/** Moves a visit like {@link moveVisit} that was found to be open to the person as whom the transaction runs. */
export async function moveOpenVisit(
  tx: PersonTx,
  { visit, pair }: OpenVisit,
  to: VisitMove,
  now: Temporal.Instant,
): Promise<MoveVisitOutcome> {
  const problem = findVisitPlanProblem(to, now, pair);
  if (problem) return { kind: "refused", problem };
  const programme = await getProgramme(tx);
  // The old row is marked as moved before the new one is inserted. Otherwise a move that keeps the time and changes
  // only the duration would violate the unique index, which allows one open visit of a pair per time.
  await markVisitMoved(tx, visit.id, tx.personId, now);
  const plan = { pairId: visit.pairId, purpose: visit.purpose, ...to };
  const moved = await insertVisit(tx, plan, {
    actor: tx.personId,
    now,
    programmeId: programme.id,
    movedFrom: visit.id,
  });
  if (!moved) {
    await unmarkVisitMoved(tx, visit.id);
    return { kind: "clash", pair };
  }
  await withdrawNotices(tx, `visit:${visit.id}`, "the visit was moved");
  await redrawVisitMessages(tx, visit, pair, now);
  const notice = { kind: "visit.moved" as const, visit: moved.id };
  for (const { id } of getOtherPeople(pair, tx.personId))
    await notify(tx, id, notice, { ...getVisitNewsTiming(moved, now), about: `visit:${moved.id}` });
  planPairAgain(tx, pair, now);
  await signInPair(tx, pair, (signer) => audit(signer, { act: "visit.move", subject: visit.id, pair: pair.id }, now));
  return { kind: "moved", visit: moved, pair };
}
