import type { PersonTx } from "#db/as.ts";
import type { ReflectionThreadId } from "#kernel/id.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import { getReflectionThreadExpiryDay } from "#mentoring/reflection/open-thread.ts";
import { findReflectionThread } from "#mentoring/reflection/thread.store.ts";
import {
  canReflectionThreadBeAnswered,
  canReflectionThreadBeDeclined,
  type ReflectionThread,
} from "#mentoring/reflection/thread.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";

/** A reflection thread about a visit, with everything that the forms for answering it show. */
export type ReflectionFormFacts = {
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

export async function findReflectionFormFacts(
  tx: PersonTx,
  me: Person,
  id: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<ReflectionFormFacts | undefined> {
  const thread = await findReflectionThread(tx, id);
  const visit = thread?.visitId && (await findVisit(tx, thread.visitId));
  if (!thread || !visit) return undefined;
  return {
    thread,
    visit,
    pair: await getPair(tx, thread.pairId),
    isOpen: canReflectionThreadBeDeclined(thread),
    takesAnswers: canReflectionThreadBeAnswered(thread),
    lastDay: getReflectionThreadExpiryDay(thread, await getWorkingHours(tx, me), now),
  };
}
