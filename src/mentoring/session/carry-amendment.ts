import type { PersonTx } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { isVisitReplaced } from "#mentoring/visit/closed-visits.store.ts";
import { moveVisit } from "#mentoring/visit/move-visit.ts";
import { redrawVisitMessages } from "#mentoring/visit/redraw-visit-messages.ts";
import { lockVisit } from "#mentoring/visit/visit.store.ts";
import { findVisitPlanProblem, isVisitOpen, type Visit, type VisitPlanProblem } from "#mentoring/visit/visit.ts";
import { carryContact, findOpenVisitAt, wasSettledAt } from "#mentoring/visit/visit-of-record.store.ts";
import { markVisitReopened, markVisitVoided } from "#mentoring/visit/visit-outcome.store.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { countVoidings } from "./amendment.store.ts";
import { closeQuestionAbout } from "./close-question.store.ts";
import type { SessionRecord } from "./session.ts";
import type { SessionField, SessionFields } from "./session-fields.ts";
import { markOutcomeOfSession, planVisitOfSession, WITHDRAWN_WITH_LOG } from "./update-visit-from-session.ts";

const WITHDRAWN_WITH_RECORD = "the visit has no record any more";

/** A record before and after an amendment, and what of it was changed. */
type Amended = {
  readonly before: SessionRecord;
  readonly after: SessionRecord;
  readonly fields: readonly SessionField[];
};

/** What a record says of its visit. */
const SAYS_OF_VISIT: readonly SessionField[] = ["outcome", "whyNot", "visit"];

/**
 * Lets the visits of a pair follow the amendment of a released record: the visit on which it hung is what it was before
 * the record, the one on which it hangs now has its outcome, and the next visit is moved, planned or cancelled. Notices
 * and an unanswered question about a visit that has no record any more go with it.
 */
export async function carryAmendmentToVisits(
  tx: PersonTx,
  { before, after, fields }: Amended,
  pair: Pair,
  now: Temporal.Instant,
): Promise<void> {
  const isHeld = ({ outcome }: SessionRecord) => outcome !== "not_held";
  if (before.visitId !== after.visitId || isHeld(before) !== isHeld(after)) await takeOutcomeFromVisit(tx, before, now);
  if (fields.some((field) => SAYS_OF_VISIT.includes(field))) await giveOutcomeToVisit(tx, after, now);
  else await carryContact(tx, after.id, now);
  // Of a visit that was not held the principal was told nothing.
  if (!isHeld(before) && isHeld(after)) await tellOfRecord(tx, after.id, pair, now);
  if (!isSameInstant(before.nextVisitAt, after.nextVisitAt)) await carryNextVisit(tx, before, after, pair, now);
  planPairAgain(tx, pair, now);
}

/** Tells the principal of a record that is there for them now, once after each time that it was voided. */
export async function tellOfRecord(tx: PersonTx, session: SessionRecordId, { principal }: Pair, now: Temporal.Instant) {
  const again = await countVoidings(tx, session);
  const notice = { kind: "session.shared" as const, session, ...(again > 0 && { again }) };
  await notify(tx, principal.id, notice, { at: now, about: `session:${session}` });
}

/**
 * Makes the visit what it was before the record, unless its outcome was reported apart from the record. A contact that
 * nobody had planned is a visit by its record alone, and is gone with it.
 */
export async function takeOutcomeFromVisit(tx: PersonTx, record: SessionRecord, now: Temporal.Instant): Promise<void> {
  const visit = record.visitId && (await lockVisit(tx, record.visitId));
  if (!visit) return;
  const by = { actor: tx.personId, now };
  if (visit.unplanned) await markVisitVoided(tx, visit, by);
  else if (await canReopen(tx, visit, record)) await markVisitReopened(tx, visit, by);
  else return;
  await withdrawNotices(tx, `visit:${visit.id}`, WITHDRAWN_WITH_RECORD);
  await closeQuestionAbout(tx, visit.id, now);
  await redrawVisitMessages(tx, visit, await getPair(tx, visit.pairId), now);
  const act = visit.unplanned ? "visit.void" : "visit.reopen";
  await audit(tx, { act, subject: visit.id, pair: visit.pairId }, now);
}

/** A visit is open again if its record alone said what became of it, and no other visit stands in its place. */
async function canReopen(tx: PersonTx, visit: Visit, { loggedAt }: SessionRecord): Promise<boolean> {
  if (isVisitOpen(visit) || !(await wasSettledAt(tx, visit.id, loggedAt))) return false;
  return !(await isVisitReplaced(tx, visit));
}

/**
 * Gives the visit the outcome of the record, as its release does: a record confirms or corrects what was said of its visit
 * before. A record of a contact that nobody had planned has a visit of its own.
 */
export async function giveOutcomeToVisit(tx: PersonTx, record: SessionRecord, now: Temporal.Instant): Promise<void> {
  const visit = record.visitId && (await lockVisit(tx, record.visitId));
  if (!visit || visit.unplanned) return carryContact(tx, record.id, now);
  const act = await markOutcomeOfSession(tx, visit, record, now);
  if (!act) return;
  await withdrawNotices(tx, `visit:${visit.id}`, WITHDRAWN_WITH_LOG);
  if (act === "visit.cancel") await closeQuestionAbout(tx, visit.id, now);
  await redrawVisitMessages(tx, visit, await getPair(tx, visit.pairId), now);
}

async function carryNextVisit(
  tx: PersonTx,
  before: SessionRecord,
  after: SessionRecord,
  pair: Pair,
  now: Temporal.Instant,
): Promise<void> {
  const planned = before.nextVisitAt && (await findOpenVisitAt(tx, pair.id, before.nextVisitAt));
  if (!planned) await planVisitOfSession(tx, after, pair, now);
  else if (!after.nextVisitAt) await cancelVisit(tx, planned.id, "unknown", now);
  else {
    const { minutes, modality } = planned;
    await moveVisit(tx, planned.id, { startsAt: after.nextVisitAt, minutes, modality }, now);
  }
}

export type CarryAmendmentProblem =
  | { readonly kind: "next_visit_refused"; readonly problem: VisitPlanProblem }
  /** The pair has another open visit at the time of the next visit. */
  | { readonly kind: "next_visit_clash" };

/** Returns why the next visit cannot be planned as the amended record says. */
export async function findNextVisitProblem(
  tx: PersonTx,
  { pairId, releasedAt }: SessionRecord,
  { before, after }: { readonly before: SessionFields; readonly after: SessionFields },
  now: Temporal.Instant,
): Promise<CarryAmendmentProblem | undefined> {
  const startsAt = after.next?.at;
  if (!startsAt || isSameInstant(before.next?.at, startsAt)) return undefined;
  const problem = findVisitPlanProblem({ startsAt, minutes: after.minutes ?? 60 }, now);
  if (problem) return { kind: "next_visit_refused", problem };
  return releasedAt && (await findOpenVisitAt(tx, pairId, startsAt)) ? { kind: "next_visit_clash" } : undefined;
}

const isSameInstant = (one: Temporal.Instant | undefined, other: Temporal.Instant | undefined) =>
  one && other ? one.equals(other) : one === other;
