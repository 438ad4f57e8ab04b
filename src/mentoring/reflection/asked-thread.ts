import type { PersonTx } from "#db/as.ts";
import type { ThreadId } from "#kernel/id.ts";
import { listBeingSaidToMe } from "#outbox/mine.ts";
import { findMyOpenThread, listMyPlannedThreads, lockThread, markOffered } from "./thread.store.ts";
import type { Thread } from "./thread.ts";

/**
 * The thread that a press or an answer names, held until the transaction ends. Naming a planned one proves that its
 * question was said, whatever the queue knows: it counts as offered from now on. No line says so: it would say the hour
 * of what is the principal's own, which has a line of its own.
 */
export async function lockAskedThread(tx: PersonTx, id: ThreadId, now: Temporal.Instant): Promise<Thread | undefined> {
  await markOffered(tx, id, now);
  return lockThread(tx, id);
}

/** The question that is before the person of this transaction: an open one, or one that may just have been said. */
export async function findMyThreadToAnswer(tx: PersonTx): Promise<Thread | undefined> {
  const open = await findMyOpenThread(tx);
  if (open) return open;
  const planned = await listMyPlannedThreads(tx);
  if (planned.length === 0) return undefined;
  const beingSaid = (await listBeingSaidToMe(tx)).filter(({ kind }) => ASKING.includes(kind));
  return planned.find(({ visitId }) => beingSaid.some(({ about }) => about === `visit:${visitId}`));
}

const ASKING: readonly string[] = ["reflection.prompt", "reflection.chosen"];
