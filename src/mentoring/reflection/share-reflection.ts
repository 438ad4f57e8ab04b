import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ThreadId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { withdraw } from "#outbox/withdraw.ts";
import { completeThread } from "./answer-thread.ts";
import { deleteReflection, deleteShared, insertShared, listMyReflections } from "./reflection.store.ts";
import { findThread } from "./thread.store.ts";

export type ShareOutcome = { readonly kind: "shared"; readonly mentor: string } | { readonly kind: "gone" };

/** The answers of a thread go to the mentor of its pair, who is told once; the principal can take each back. */
export async function shareThread(tx: PersonTx, id: ThreadId, now: Temporal.Instant): Promise<ShareOutcome> {
  const thread = await findThread(tx, id);
  const reflections = await listMyReflections(tx, 3, id);
  const first = reflections.at(-1);
  if (!thread || !first) return { kind: "gone" };
  const pair = await getPair(tx, thread.pairId);
  for (const reflection of reflections) await insertShared(tx, reflection, pair.id, now);
  await notify(
    tx,
    pair.mentor.id,
    { kind: "reflection.shared", reflection: first.id },
    { at: now, about: `reflection:${first.id}` },
  );
  await completeThread(tx, id, now);
  return { kind: "shared", mentor: pair.mentor.name };
}

/** The mentor can no longer open it; what was read cannot be unread. */
export async function takeBack(tx: PersonTx, id: ReflectionId): Promise<void> {
  await deleteShared(tx, id);
  await withdraw(tx, `reflection:${id}`, "taken back");
}

/** Gone for good, with the shared copy. */
export async function eraseReflection(tx: PersonTx, id: ReflectionId): Promise<void> {
  await takeBack(tx, id);
  await deleteReflection(tx, id);
}
