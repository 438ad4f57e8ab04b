import type { Tx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";
import { planVisitOfPair } from "#mentoring/visit/plan-visit.ts";
import { lockVisit, markVisitCancelled, markVisitHeld } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen, toVisitCancelReason, type Visit } from "#mentoring/visit/visit.ts";
import { withdrawNoticesAbout } from "#outbox/withdraw.ts";
import type { SessionRecord } from "./session.ts";
import { findVisitNotHeldReason } from "./session-notes.store.ts";

/**
 * Sets the outcome of the planned visit from its session record, and plans the next visit if the record names one. It
 * runs under the machine role, on behalf of the mentor who logged the session.
 */
export async function updateVisitFromSession(
  tx: Tx,
  session: SessionRecord,
  pair: Pair,
  now: Temporal.Instant,
): Promise<void> {
  const visit = session.visitId && (await lockVisit(tx, session.visitId));
  if (visit && isVisitOpen(visit)) {
    await markOutcome(tx, visit, session);
    // The question "How did it go?" and the reminder of missing notes are withdrawn, so that the Home tab no longer
    // lists them.
    await withdrawNoticesAbout(tx, [`visit:${visit.id}`], "the visit was logged");
    const act = session.outcome === "not_held" ? "visit.cancel" : "visit.hold";
    await audit(tx, { act, subject: visit.id, pair: visit.pairId }, now);
  }
  if (session.nextVisitAt && !pair.endedAt) {
    const plan = {
      pairId: session.pairId,
      startsAt: session.nextVisitAt,
      minutes: session.minutes ?? 60,
      modality: session.modality,
      purpose: NO_WORDS,
    };
    await planVisitOfPair(tx, plan, { pair, planner: session.loggedBy }, now);
  }
}

/**
 * Marks the visit as held or cancelled at the time at which the session was logged. RLS hides the reasons "declined" and
 * "unknown" from the machine role; both are stored with the visit as "unknown".
 */
async function markOutcome(tx: Tx, visit: Visit, { id, outcome, loggedBy, loggedAt }: SessionRecord): Promise<void> {
  if (outcome !== "not_held") return markVisitHeld(tx, visit.id, loggedBy, loggedAt);
  const reason = toVisitCancelReason((await findVisitNotHeldReason(tx, id)) ?? "unknown");
  return markVisitCancelled(tx, visit.id, { actor: loggedBy, now: loggedAt, reason });
}
