import type { PersonTx } from "#db/as.ts";
import type { ReflectionId } from "#kernel/id.ts";
import { audit, auditPrivateAct } from "#mentoring/audit/audit.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { type ExaminedWords, trimExaminedText } from "#mentoring/safeguarding/words.ts";
import { findMyReflectionAnswer, updateReflectionAnswer } from "./answer.store.ts";
import { insertEarlierAnswer } from "./earlier.store.ts";
import { findMyReflection } from "./reflection.store.ts";
import { joinAnswerMessages } from "./reflection.ts";
import { unshareReflection } from "./share-reflection.ts";
import { updateSharedReflection } from "./shared.store.ts";
import { lockReflectionThread } from "./thread.store.ts";

export type EditReflectionOutcome = "edited" | "empty" | "gone";

/**
 * Replaces the text of an answer. What stood before stays with its author. The mentors with whom it is shared read the
 * new text and that it was edited; if nothing of it may be read by anybody else, or a pair has ended, it is shared there
 * no longer.
 */
export async function editReflection(
  tx: PersonTx,
  id: ReflectionId,
  { own, shareable }: Pick<ExaminedWords, "own" | "shareable">,
  now: Temporal.Instant,
): Promise<EditReflectionOutcome> {
  const text = trimExaminedText(own);
  if (text === "") return "empty";
  const before = await findMyReflection(tx, id);
  if (!before) return "gone";
  await lockReflectionThread(tx, before.threadId);
  const answer = await findMyReflectionAnswer(tx, before.threadId, before.place);
  if (!answer) return "gone";
  if (before.text === text) return "edited";
  await insertEarlierAnswer(tx, id, joinAnswerMessages(answer.messages), now);
  await updateReflectionAnswer(tx, answer, { messages: [{ text, writtenAt: before.writtenAt }], source: "form" }, now);
  await auditPrivateAct(tx, "reflection.edit", now);
  const live = new Set((await listMyPairs(tx)).map((pair) => pair.id));
  const stays = shareable === "" ? [] : before.sharedWith.filter((pair) => live.has(pair));
  for (const pair of before.sharedWith) if (!stays.includes(pair)) await unshareReflection(tx, id, now, pair);
  await updateSharedReflection(tx, id, shareable, stays, now);
  for (const pair of stays) await audit(tx, { act: "reflection.edit_shared", subject: pair, pair }, now);
  return "edited";
}
