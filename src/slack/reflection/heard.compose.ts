import type { ReflectionId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { countChatReflections, findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { findThread } from "#mentoring/reflection/thread.store.ts";
import { firstName, readerOf } from "#slack/render/reader.ts";
import { shareBlocks } from "#slack/render/reflection/share.blocks.ts";
import { type Composed, type Desk, line } from "#slack/send/composed.ts";

/**
 * To a principal who answered in the chat: that it is kept, privately, and the choice. That the chat copy belongs to
 * the organisation is said the first time. What may be a danger to someone gets no question and no choice to share.
 */
export async function composeHeard(
  { tx, me }: Desk,
  notice: Extract<Notice, { kind: "reflection.heard" }>,
): Promise<Composed> {
  const reader = readerOf(me);
  const reflection = await findMyReflection(tx, notice.reflection as ReflectionId);
  const thread = reflection && (await findThread(tx, reflection.threadId));
  if (!reflection || !thread) return { obsolete: "it was deleted" };
  if (notice.tone === "careful") return line(reader.say("reflection.careful"));
  const first = (await countChatReflections(tx)) === 1;
  const text = reader.say(first ? "reflection.heard.honest" : "reflection.heard");
  const pair = await getPair(tx, thread.pairId);
  return { message: { text, blocks: shareBlocks(text, thread.id, firstName(pair.mentor), reader) } };
}
