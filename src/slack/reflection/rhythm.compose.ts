import type { ThreadId } from "#kernel/id.ts";
import type { Notice } from "#mentoring/notice.ts";
import { getSetting } from "#mentoring/people/setting.store.ts";
import { findThread } from "#mentoring/reflection/thread.store.ts";
import { readerOf } from "#slack/render/reader.ts";
import { rhythmMessage } from "#slack/render/reflection/rhythm.message.ts";
import type { Composed, Desk } from "#slack/send/composed.ts";

/** To someone who let several questions pass; not to who has changed their settings meanwhile. */
export async function composeRhythm(
  { tx, me }: Desk,
  notice: Extract<Notice, { kind: "reflection.rhythm" }>,
): Promise<Composed> {
  const thread = await findThread(tx, notice.thread as ThreadId);
  const { rhythmChosenAt } = await getSetting(tx);
  if (!thread || (rhythmChosenAt && Temporal.Instant.compare(rhythmChosenAt, thread.offeredAt) > 0))
    return { obsolete: "they have chosen meanwhile" };
  return { message: rhythmMessage(readerOf(me)) };
}
