import type { Tx } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { listSessionRecordsToRelease, lockSessionRecord, markSessionRecordReleased } from "./release.store.ts";
import { TAKE_BACK_WINDOW } from "./session.ts";
import { planVisitOfSession, settleVisitOfSession } from "./update-visit-from-session.ts";

/**
 * Releases a session record, under the machine role: from now on the principal can read it, the coordinator's counts
 * include it, and its author can no longer take it back. Everything that other people see of it is written here and not
 * when it is saved: the outcome of the planned visit, the next visit, and the notices to the principal. Returns false,
 * and writes nothing, if the record is released already or was taken back.
 */
export async function releaseSessionRecord(tx: Tx, id: SessionRecordId, now: Temporal.Instant): Promise<boolean> {
  const session = await lockSessionRecord(tx, id);
  if (!session) return false;
  const pair = await getPair(tx, session.pairId);
  // What was agreed in it has its days from now on.
  planPairAgain(tx, pair, now);
  await markSessionRecordReleased(tx, id, await settleVisitOfSession(tx, session, now), now);
  await planVisitOfSession(tx, session, pair, now);
  if (session.outcome !== "not_held")
    await notify(tx, pair.principal.id, { kind: "session.shared", session: id }, { at: now, about: `session:${id}` });
  await audit(tx, { act: "session.release", subject: id, pair: session.pairId }, now);
  return true;
}

/**
 * Releases every session record whose time for taking back is over, and returns their number. The notice
 * "session.released" does the same for one record within a second; this makes up for a notice that is late.
 */
export async function releaseSessionRecords(tx: Tx, now: Temporal.Instant): Promise<number> {
  const due = await listSessionRecordsToRelease(tx, now.subtract(TAKE_BACK_WINDOW));
  for (const id of due) await releaseSessionRecord(tx, id, now);
  return due.length;
}
