import type { PersonTx } from "#db/as.ts";
import type { ThreadId } from "#kernel/id.ts";
import { listNoticesBeingSentToMe } from "#outbox/mine.ts";
import { findMyOpenThread, listMyPlannedThreads, lockThread, markOffered } from "./thread.store.ts";
import type { Thread } from "./thread.ts";

/**
 * Locks the reflection thread to which a button press or an answer refers until the transaction ends. If its question
 * is only planned, the press proves that it was delivered although the outbox has not recorded that yet, so the thread
 * counts as sent from now on. No audit line "thread.offer" is written here: it would reveal the time of a private
 * action of the principal, which has an audit line of its own without a time.
 */
export async function lockAskedThread(tx: PersonTx, id: ThreadId, now: Temporal.Instant): Promise<Thread | undefined> {
  await markOffered(tx, id, now);
  return lockThread(tx, id);
}

/**
 * Finds the reflection thread whose question this transaction's person can answer now: an open one, or a planned one
 * whose question is just being delivered.
 */
export async function findMyThreadToAnswer(tx: PersonTx): Promise<Thread | undefined> {
  const open = await findMyOpenThread(tx);
  if (open) return open;
  const planned = await listMyPlannedThreads(tx);
  if (planned.length === 0) return undefined;
  const beingSaid = (await listNoticesBeingSentToMe(tx)).filter(({ kind }) => ASKING.includes(kind));
  return planned.find(({ visitId }) => beingSaid.some(({ about }) => about === `visit:${visitId}`));
}

const ASKING: readonly string[] = ["reflection.prompt", "reflection.chosen"];
