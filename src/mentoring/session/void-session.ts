import type { PersonTx } from "#db/as.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import { notify } from "#mentoring/notice.ts";
import { findMyPairWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { cancelVisit } from "#mentoring/visit/cancel-visit.ts";
import { reopenVisit } from "#mentoring/visit/change-course.ts";
import { findOpenVisitAt, findVisitCancelledAt } from "#mentoring/visit/visit-of-record.store.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import { countVoidings, insertSessionRecordAmendment } from "./amendment.store.ts";
import { giveOutcomeToVisit, takeOutcomeFromVisit, tellOfRecord } from "./carry-amendment.ts";
import { lockSessionRecord } from "./release.store.ts";
import type { SessionRecord } from "./session.ts";
import { hasOtherRecord } from "./session-fields.store.ts";
import type { VoidReason } from "./session-fields.ts";
import { wasSessionRecordSeen } from "./session-review.store.ts";
import { markSessionRecordVoided, unmarkSessionRecordVoided } from "./void.store.ts";

const WITHDRAWN_WITH_VOID = "the record was voided";

export type VoidSessionRecordOutcome =
  | { readonly kind: "voided" }
  /** The record is not released yet, so it can be taken back instead. */
  | { readonly kind: "not_released" }
  /** Only the mentor who logged the record can void it, and once. */
  | { readonly kind: "not_yours" };

/**
 * Voids a released session record: from now on RLS hides it, with everything that hangs on it, from everybody but its
 * author, and nothing counts it. Its visit is what it was before the record. Whoever was told of the record gets one line
 * about it.
 */
export async function voidSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  why: { readonly reason: VoidReason; readonly remark?: ShareableText | undefined },
  now: Temporal.Instant,
): Promise<VoidSessionRecordOutcome> {
  const found = await findMine(tx, id);
  if (!found || found.session.voidedAt) return { kind: "not_yours" };
  const { session, pair } = found;
  if (!session.releasedAt) return { kind: "not_released" };
  const times = await countVoidings(tx, id);
  await tellOfVoiding(tx, session, pair, times + 1, now);
  await markSessionRecordVoided(tx, id, now);
  await insertSessionRecordAmendment(tx, session, { field: "voided", before: "", after: "voided" }, why, now);
  for (const about of await listSubjects(tx, id)) await withdrawNotices(tx, about, WITHDRAWN_WITH_VOID);
  await takeOutcomeFromVisit(tx, session, now);
  // Of two records of one contact, the other says the same about the next visit.
  if (why.reason !== "duplicate") await cancelNextVisit(tx, session, now);
  planPairAgain(tx, pair, now);
  await audit(tx, { act: "session.void", subject: id, pair: pair.id }, now);
  return { kind: "voided" };
}

export type RestoreSessionRecordOutcome =
  | { readonly kind: "restored" }
  /** The planned visit has got another record in the meantime. */
  | { readonly kind: "visit_taken" }
  | { readonly kind: "not_yours" };

/** Restores a voided session record for everybody who could read it, and tells the principal that it is there again. */
export async function restoreSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  now: Temporal.Instant,
): Promise<RestoreSessionRecordOutcome> {
  const found = await findMine(tx, id);
  if (!found?.session.voidedAt) return { kind: "not_yours" };
  const { session, pair } = found;
  if (session.visitId && (await hasOtherRecord(tx, session, session.visitId))) return { kind: "visit_taken" };
  await unmarkSessionRecordVoided(tx, id, now);
  await insertSessionRecordAmendment(
    tx,
    session,
    { field: "voided", before: "voided", after: "" },
    { reason: "restored" },
    now,
  );
  await giveOutcomeToVisit(tx, session, now);
  await reopenNextVisit(tx, session, now);
  if (session.outcome !== "not_held") await tellOfRecord(tx, id, pair, now);
  planPairAgain(tx, pair, now);
  await audit(tx, { act: "session.restore", subject: id, pair: pair.id }, now);
  return { kind: "restored" };
}

async function findMine(tx: PersonTx, id: SessionRecordId) {
  const session = await lockSessionRecord(tx, id);
  const pair = session && (await findMyPairWithEnded(tx, session.pairId));
  return pair && session.loggedBy === tx.personId ? { session, pair } : undefined;
}

/** The record and its commitments, as notices name them. */
async function listSubjects(tx: PersonTx, id: SessionRecordId): Promise<string[]> {
  const agreed = await listCommitments(tx, { sessionId: id });
  return [`session:${id}`, ...agreed.map((commitment) => `commitment:${commitment.id}`)];
}

/**
 * The principal cannot read the record any more when the notice is sent, so it names the pair and the day. Unless they
 * have opened the record, the notice is dropped if they were not told of it.
 */
async function tellOfVoiding(
  tx: PersonTx,
  session: SessionRecord,
  pair: Pair,
  times: number,
  now: Temporal.Instant,
): Promise<void> {
  if (session.outcome === "not_held" || pair.endedAt) return;
  const on = session.startedAt.toZonedDateTimeISO(pair.principal.zone).toPlainDate().toString();
  const seen = (await wasSessionRecordSeen(tx, session.id)) ? { seen: 1 as const } : {};
  const voided = { kind: "session.voided" as const, session: session.id, pair: pair.id, on, times, ...seen };
  await notify(tx, pair.principal.id, voided, now);
}

async function cancelNextVisit(tx: PersonTx, session: SessionRecord, now: Temporal.Instant): Promise<void> {
  const next = session.nextVisitAt && (await findOpenVisitAt(tx, session.pairId, session.nextVisitAt));
  if (next?.plannedBy === tx.personId && Temporal.Instant.compare(next.startsAt, now) > 0)
    await cancelVisit(tx, next.id, "unknown", now);
}

/** Only what the voiding called off stands again: what the two have agreed since stays as they agreed it. */
async function reopenNextVisit(tx: PersonTx, { pairId, nextVisitAt, voidedAt }: SessionRecord, now: Temporal.Instant) {
  const next = nextVisitAt && voidedAt && (await findVisitCancelledAt(tx, pairId, nextVisitAt, voidedAt));
  if (next) await reopenVisit(tx, next.id, now);
}
