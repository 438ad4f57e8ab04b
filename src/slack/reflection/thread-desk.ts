import type { PersonTx } from "#db/as.ts";
import type { ThreadId } from "#kernel/id.ts";
import { getHoursOf } from "#mentoring/leave/hours-of.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { Bank } from "#mentoring/reflection/bank/bank.ts";
import { expiresOn } from "#mentoring/reflection/offer-thread.ts";
import { findThread } from "#mentoring/reflection/thread.store.ts";
import { isThreadOpen, type Thread, takesAnswers } from "#mentoring/reflection/thread.ts";
import { wordingOf } from "#mentoring/reflection/wording.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { readerOf } from "#slack/render/reader.ts";
import { worded } from "#slack/render/reflection/wording.ts";

/** A thread with everything its forms show; the question as the private form words it. */
export type ThreadDesk = {
  readonly thread: Thread;
  readonly visit: Visit;
  readonly pair: Pair;
  readonly open: boolean;
  /** Also after its silent end. */
  readonly takesAnswers: boolean;
  readonly question: string;
  readonly lastDay: Temporal.PlainDate;
};

export async function findThreadDesk(
  tx: PersonTx,
  me: Person,
  id: ThreadId,
  bank: Bank,
  now: Temporal.Instant,
): Promise<ThreadDesk | undefined> {
  const thread = await findThread(tx, id);
  const visit = thread?.visitId && (await findVisit(tx, thread.visitId));
  if (!thread || !visit) return undefined;
  const pair = await getPair(tx, thread.pairId);
  const question = worded(wordingOf(bank, thread.question, { visit, pair }, me.language, "form"), readerOf(me));
  return {
    thread,
    visit,
    pair,
    question,
    open: isThreadOpen(thread) || thread.status === "planned",
    takesAnswers: takesAnswers(thread),
    lastDay: expiresOn(thread, await getHoursOf(tx, me), now),
  };
}
