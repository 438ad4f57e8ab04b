import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { getReflectionThreadExpiryDay } from "#mentoring/reflection/open-thread.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { gatherShareChoice, listReplacementsInSharedText } from "#mentoring/reflection/share-reflection.ts";
import { findSharedReflection } from "#mentoring/reflection/shared.store.ts";
import { listSharedTogether } from "#mentoring/reflection/shared-together.ts";
import { findReflectionThread } from "#mentoring/reflection/thread.store.ts";

/**
 * Builds the content of the reply to an answer that was written in the chat. The reply confirms the answer and offers
 * to keep it private or share it. If the answer suggests that somebody is at risk, the reply offers neither a follow-up
 * question nor sharing.
 */
export async function describeChatAnswer(
  { tx }: DescriptionContext,
  notice: NoticeOf<"reflection.heard">,
): Promise<NoticeDescription> {
  const reflection = await findMyReflection(tx, notice.reflection);
  const thread = reflection && (await findReflectionThread(tx, reflection.threadId));
  if (!reflection || !thread) return describeAsObsolete("it was deleted");
  if (notice.tone === "careful") return describeAsUtterance({ kind: "reflection.careful" });
  const first = notice.tone === "first";
  const pair = await getPair(tx, thread.pairId);
  const replacements = await listReplacementsInSharedText(tx, reflection.text);
  const { answers, mentors } = await gatherShareChoice(tx, thread.id);
  const hasChoice = answers.length > 1 || mentors.length > 1;
  return describeAsUtterance({ kind: "reflection.heard", thread, pair, first, replacements, hasChoice });
}

/** Builds the content of the reply to a principal who skipped or deferred a question in the chat. */
export async function describeSkippedOrDeferred(
  { tx, me, now }: DescriptionContext,
  { thread: id, how }: NoticeOf<"reflection.put_aside">,
): Promise<NoticeDescription> {
  const thread = await findReflectionThread(tx, id);
  if (!thread) return describeAsObsolete("there is no such question");
  if (how === "skipped") return describeAsUtterance({ kind: "reflection.skipped" });
  return describeAsUtterance({
    kind: "reflection.later",
    lastDay: getReflectionThreadExpiryDay(thread, await getWorkingHours(tx, me), now),
  });
}

/**
 * Builds the content of the notice to the mentor that reflections were shared at one sitting. The notice is obsolete if
 * the principal no longer shares it, or if the first of the sitting says it.
 */
export async function describeSharedReflection(
  describing: DescriptionContext,
  notice: NoticeOf<"reflection.shared">,
): Promise<NoticeDescription> {
  const said = await describeSharedReflectionAgain(describing, notice);
  if (!said) return describeAsObsolete("it was taken back");
  if (isOfAnEarlierShare(notice, said.answers)) return describeAsObsolete("shared anew");
  return said.answers[0]?.id === notice.reflection
    ? describeAsUtterance(said)
    : describeAsObsolete("told with another");
}

/**
 * Whether the answer was taken back and shared again since, which has a notice of its own. What is being sent while an
 * answer is taken back is not withdrawn, and may be put off until the next morning.
 */
function isOfAnEarlierShare(
  { reflection, at }: NoticeOf<"reflection.shared">,
  answers: UtteranceOf<"reflection.shared">["answers"],
): boolean {
  const own = answers.find(({ id }) => id === reflection);
  return at !== undefined && own !== undefined && isBefore(Temporal.Instant.from(at).add(ROUNDED), own.sharedAt);
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** The database keeps microseconds. */
const ROUNDED = { milliseconds: 1 };

/** Builds again the news of what was shared, which more may have joined since. */
export async function describeSharedReflectionAgain(
  { tx, me }: DescriptionContext,
  notice: NoticeOf<"reflection.shared">,
): Promise<UtteranceOf<"reflection.shared"> | undefined> {
  const reflection = await findSharedReflection(tx, notice.reflection);
  if (!reflection) return undefined;
  const answers = await listSharedTogether(tx, me, reflection);
  return { kind: "reflection.shared", answers, pair: await getPair(tx, reflection.pairId) };
}
