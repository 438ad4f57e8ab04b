import type { PersonTx } from "#db/as.ts";
import type { ThreadId } from "#kernel/id.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getThreadExpiryDay } from "#mentoring/reflection/offer-thread.ts";
import { findThread } from "#mentoring/reflection/thread.store.ts";
import { canThreadBeAnswered, canThreadBeDeclined, type ReflectionThread } from "#mentoring/reflection/thread.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** A reflection thread about a visit, with everything that the forms for answering it show. */
export type ThreadFormFacts = {
  readonly thread: ReflectionThread;
  readonly visit: Visit;
  readonly pair: Pair;
  readonly isOpen: boolean;
  /**
   * Whether an answer is still accepted: true for open threads, and also for expired ones, whose questions can be
   * answered late.
   */
  readonly takesAnswers: boolean;
  readonly lastDay: Temporal.PlainDate;
};

export async function findThreadFormFacts(
  tx: PersonTx,
  me: Person,
  id: ThreadId,
  now: Temporal.Instant,
): Promise<ThreadFormFacts | undefined> {
  const thread = await findThread(tx, id);
  const visit = thread?.visitId && (await findVisit(tx, thread.visitId));
  if (!thread || !visit) return undefined;
  return {
    thread,
    visit,
    pair: await getPair(tx, thread.pairId),
    isOpen: canThreadBeDeclined(thread),
    takesAnswers: canThreadBeAnswered(thread),
    lastDay: getThreadExpiryDay(thread, await getWorkingHours(tx, me), now),
  };
}
