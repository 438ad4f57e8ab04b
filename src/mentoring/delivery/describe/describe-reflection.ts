import { type Described, type Describing, type NoticeOf, obsolete, say } from "#mentoring/delivery/described.ts";
import { getHoursOf } from "#mentoring/leave/hours-of.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { expiresOn } from "#mentoring/reflection/offer-thread.ts";
import { countChatReflections, findMyReflection, findShared } from "#mentoring/reflection/reflection.store.ts";
import { findThread } from "#mentoring/reflection/thread.store.ts";

/**
 * Confirms an answer written in the chat and offers the choice to keep or share it. With a sign of risk there is neither
 * a follow-up nor a choice to share.
 */
export async function describeHeard({ tx }: Describing, notice: NoticeOf<"reflection.heard">): Promise<Described> {
  const reflection = await findMyReflection(tx, notice.reflection);
  const thread = reflection && (await findThread(tx, reflection.threadId));
  if (!reflection || !thread) return obsolete("it was deleted");
  if (notice.tone === "careful") return say({ kind: "reflection.careful" });
  const first = (await countChatReflections(tx)) === 1;
  return say({ kind: "reflection.heard", thread, pair: await getPair(tx, thread.pairId), first });
}

/** Confirms that a question was declined or deferred in the chat. */
export async function describePutAside(
  { tx, me, now }: Describing,
  { thread: id, how }: NoticeOf<"reflection.put_aside">,
): Promise<Described> {
  const thread = await findThread(tx, id);
  if (!thread) return obsolete("there is no such question");
  if (how === "skipped") return say({ kind: "reflection.skipped" });
  return say({ kind: "reflection.later", lastDay: expiresOn(thread, await getHoursOf(tx, me), now) });
}

/** Tells the mentor that a reflection was shared. */
export async function describeShared({ tx }: Describing, notice: NoticeOf<"reflection.shared">): Promise<Described> {
  const reflection = await findShared(tx, notice.reflection);
  if (!reflection) return obsolete("it was taken back");
  return say({ kind: "reflection.shared", reflection, pair: await getPair(tx, reflection.pairId) });
}
