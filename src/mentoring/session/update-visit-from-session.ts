import type { Tx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getProgramme } from "#mentoring/programme/programme.store.ts";
import { NO_WORDS } from "#mentoring/safeguarding/words.ts";
import { planVisitOfPair } from "#mentoring/visit/plan-visit.ts";
import { redrawVisitMessages } from "#mentoring/visit/redraw-visit-messages.ts";
import { lockVisit } from "#mentoring/visit/visit.store.ts";
import { toVisitCancelReason, type Visit } from "#mentoring/visit/visit.ts";
import { insertUnplannedVisit, markVisitCancelled, markVisitHeld } from "#mentoring/visit/visit-outcome.store.ts";
import { withdrawNoticesOfKinds } from "#outbox/withdraw.ts";
import { findVisitNotHeldReason } from "./not-held.store.ts";
import type { SessionRecord } from "./session.ts";

/** Why the notices about a visit are withdrawn that ask for what its record says. */
export const WITHDRAWN_WITH_LOG = "the visit was logged";

/**
 * Sets the outcome of the planned visit from its session record, which confirms or corrects what was said of the visit
 * before. A contact that nobody had planned becomes a visit that was held, so that its principal is asked about it like
 * about any other; a chance contact does not. Returns the visit, if there is one. It runs under the machine role, on behalf of the mentor who logged
 * the session.
 */
export async function settleVisitOfSession(
  tx: Tx,
  session: SessionRecord,
  now: Temporal.Instant,
): Promise<VisitId | undefined> {
  if (!session.visitId) return isVisit(session) ? recordContact(tx, session, now) : undefined;
  await settleVisit(tx, session.visitId, session, now);
  return session.visitId;
}

const isVisit = ({ outcome, type }: SessionRecord) => outcome !== "not_held" && type !== "informal_contact";

/** Plans the next visit if the record names one. */
export async function planVisitOfSession(
  tx: Tx,
  session: SessionRecord,
  pair: Pair,
  now: Temporal.Instant,
): Promise<void> {
  if (!session.nextVisitAt || pair.endedAt) return;
  const plan = {
    pairId: session.pairId,
    startsAt: session.nextVisitAt,
    minutes: session.minutes ?? 60,
    modality: session.modality ?? USUAL_MODALITY,
    purpose: NO_WORDS,
  };
  await planVisitOfPair(tx, plan, { pair, planner: session.loggedBy }, now);
}

async function settleVisit(tx: Tx, id: VisitId, session: SessionRecord, now: Temporal.Instant): Promise<void> {
  const visit = await lockVisit(tx, id);
  if (!visit) return;
  await markOutcomeOfSession(tx, visit, session, now);
  // What asked for news of the visit is withdrawn, so that the Home tab no longer lists it.
  await withdrawNoticesOfKinds(tx, `visit:${id}`, ASK_FOR_NEWS, WITHDRAWN_WITH_LOG);
  await redrawVisitMessages(tx, visit, await getPair(tx, visit.pairId), now);
}

/** The mode of a visit that is made from a record of which it was not said. */
const USUAL_MODALITY = "in_person";

const ASK_FOR_NEWS: readonly NoticeKind[] = ["visit.ahead", "visit.ended", "log.late"];

const canBeSettled = ({ status }: Visit) => status !== "rescheduled" && status !== "voided";

/**
 * Marks the visit as held or not held at the time at which the session was logged, as which it is recognised if the record
 * is gone later; returns undefined if that was said of it before, and then who said so, and when, stays. RLS hides the
 * reasons "declined" and "unknown" from the machine role; both are stored with the visit as "unknown".
 */
export async function markOutcomeOfSession(
  tx: Tx,
  visit: Visit,
  session: SessionRecord,
  now: Temporal.Instant,
): Promise<"visit.hold" | "visit.cancel" | undefined> {
  if (!canBeSettled(visit)) return undefined;
  const act = await markOutcome(tx, visit, session);
  if (act) await audit(tx, { act, subject: visit.id, pair: visit.pairId }, now);
  return act;
}

async function markOutcome(tx: Tx, visit: Visit, { id, outcome, loggedBy, loggedAt }: SessionRecord) {
  const by = { actor: loggedBy, now: loggedAt };
  if (outcome !== "not_held") {
    if (visit.status === "held") return undefined;
    await markVisitHeld(tx, visit, by);
    return "visit.hold";
  }
  const reason = toVisitCancelReason((await findVisitNotHeldReason(tx, id)) ?? "unknown");
  // That one of the two was not there says more than the reason, and stays.
  if (visit.cancelledAt && visit.cancelReason === reason) return undefined;
  await markVisitCancelled(tx, visit, { ...by, reason });
  return "visit.cancel";
}

/** Keeps a contact that nobody had planned as a visit that was held. */
async function recordContact(tx: Tx, session: SessionRecord, now: Temporal.Instant): Promise<VisitId> {
  const { pairId, startedAt, modality = USUAL_MODALITY, loggedBy, loggedAt } = session;
  const contact = { pairId, startsAt: startedAt, modality, minutes: session.minutes ?? 60 };
  const { id: programmeId } = await getProgramme(tx);
  const visit = await insertUnplannedVisit(tx, contact, { actor: loggedBy, now: loggedAt, programmeId });
  await audit(tx, { act: "visit.hold", subject: visit, pair: pairId }, now);
  return visit;
}
