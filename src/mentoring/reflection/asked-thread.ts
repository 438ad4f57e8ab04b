import type { PersonTx } from "#db/as.ts";
import type { ReflectionThreadId } from "#kernel/id.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import type { NoticeKind } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { listNoticesBeingSentToMe } from "#outbox/mine.ts";
import { listNearbyVisits } from "./nearby-visits.ts";
import { listMyPlannedReflectionThreads } from "./planned-thread.store.ts";
import {
  findMyOpenReflectionThread,
  hasUnfinishedReflectionThread,
  lockReflectionThread,
  markReflectionThreadSent,
} from "./thread.store.ts";
import type { ReflectionThread } from "./thread.ts";

/**
 * Locks the reflection thread to which a button press or an answer refers, until the transaction ends. If its question
 * is only planned, it was delivered although the outbox has not recorded that yet; it is marked as sent, unless another
 * question is open. This writes no audit line "thread.offer", because that would reveal when the principal acted. The
 * private action of the principal has an audit line of its own, without a time.
 */
export async function lockReflectionThreadBeingAsked(
  tx: PersonTx,
  id: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<ReflectionThread | undefined> {
  await markReflectionThreadSent(tx, id, now);
  return lockReflectionThread(tx, id);
}

/**
 * Finds the reflection thread whose question this person can answer now: an open thread, or else a planned one whose
 * question is being delivered. Open threads are queried last: if a delivery is recorded between the two queries, its
 * thread is open in the second.
 */
export async function findMyReflectionThreadToAnswer(tx: PersonTx, me: Person): Promise<ReflectionThread | undefined> {
  if (!(await hasUnfinishedReflectionThread(tx))) return undefined;
  const [beingAsked] = await listMyReflectionThreadsBeingAsked(tx, me);
  return (await findMyOpenReflectionThread(tx)) ?? beingAsked;
}

/**
 * Lists the planned threads of this person whose question may have been delivered although the outbox has not recorded
 * that yet: its notice is being sent, or it is uncertain whether it was sent. Threads are left out if the notice
 * contains no question but asks which of several visits to reflect on.
 */
export async function listMyReflectionThreadsBeingAsked(tx: PersonTx, me: Person): Promise<ReflectionThread[]> {
  const planned = await listMyPlannedReflectionThreads(tx);
  if (planned.length === 0) return [];
  const beingSent = await listNoticesBeingSentToMe(tx);
  const sentAs = (kind: NoticeKind, { visitId }: ReflectionThread) =>
    beingSent.some((notice) => notice.kind === kind && notice.about === `visit:${visitId}`);
  const asked: ReflectionThread[] = [];
  for (const thread of planned) {
    const isAsked =
      sentAs("reflection.chosen", thread) ||
      (sentAs("reflection.prompt", thread) && !(await isAskedWhichVisit(tx, me, thread)));
    if (isAsked) asked.push(thread);
  }
  return asked;
}

/** Whether the notice of this thread asks which of several visits within a few days to reflect on. */
async function isAskedWhichVisit(tx: PersonTx, me: Person, { visitId }: ReflectionThread): Promise<boolean> {
  const visit = visitId && (await findVisit(tx, visitId));
  return visit ? (await listNearbyVisits(tx, visit, await getWorkingHours(tx, me))).length > 1 : false;
}
