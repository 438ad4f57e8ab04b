import type { DescriptionContext, NoticeOf } from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getWorkingHours } from "#mentoring/leave/get-working-hours.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { listNearbyVisits } from "#mentoring/reflection/nearby-visits.ts";
import { getReflectionThreadExpiryDay } from "#mentoring/reflection/open-thread.ts";
import { findMyReflection } from "#mentoring/reflection/reflection.store.ts";
import { gatherShareChoice } from "#mentoring/reflection/share-reflection.ts";
import { findReflectionThread, findReflectionThreadOfVisit } from "#mentoring/reflection/thread.store.ts";
import { isReflectionThreadSettled, type ReflectionThread } from "#mentoring/reflection/thread.ts";
import { getQuestionWording } from "#mentoring/reflection/wording.ts";
import { gatherQuestionGate } from "#mentoring/safeguarding/question-gate.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";

/**
 * Builds again the question after a visit. If several visits were near each other, its message asked which one to reflect
 * on, and says since the choice which one it is.
 */
export async function describePromptAgain(
  describing: DescriptionContext,
  notice: NoticeOf<"reflection.prompt">,
): Promise<UtteranceOf<"reflection.question"> | undefined> {
  const { tx, me } = describing;
  const visit = await findVisit(tx, notice.visit);
  const isOneOfSeveral = visit && (await listNearbyVisits(tx, visit, await getWorkingHours(tx, me))).length > 1;
  return isOneOfSeveral ? undefined : describeQuestionAgain(describing, notice);
}

/** Builds again the question about a visit, after it was answered or skipped. */
export async function describeQuestionAgain(
  describing: DescriptionContext,
  notice: Pick<NoticeOf<"reflection.prompt" | "reflection.chosen">, "visit">,
): Promise<UtteranceOf<"reflection.question"> | undefined> {
  const thread = await findReflectionThreadOfVisit(describing.tx, notice.visit);
  return thread && isReflectionThreadSettled(thread) ? describeQuestionOfThread(describing, thread) : undefined;
}

/** Builds the question of a thread as it stands. */
export async function describeQuestionOfThread(
  { tx, me, bank, now }: DescriptionContext,
  thread: ReflectionThread,
): Promise<UtteranceOf<"reflection.question"> | undefined> {
  const visit = thread.visitId && (await findVisit(tx, thread.visitId));
  if (!visit) return undefined;
  const pair = await getPair(tx, thread.pairId);
  const question = getQuestionWording(bank, thread.question, { visit, pair }, me.language);
  const { emergency } = (await gatherQuestionGate(tx, now))(me);
  return { kind: "reflection.question", thread, question, visit, pair, ...(emergency && { emergency }) };
}

export async function describeQuestionReminderAgain(
  { tx, me, now }: DescriptionContext,
  notice: NoticeOf<"reflection.nudge">,
): Promise<UtteranceOf<"reflection.nudge"> | undefined> {
  const thread = await findReflectionThread(tx, notice.thread);
  const visit = thread?.visitId && (await findVisit(tx, thread.visitId));
  if (!thread || !visit || !isReflectionThreadSettled(thread)) return undefined;
  const lastDay = getReflectionThreadExpiryDay(thread, await getWorkingHours(tx, me), now);
  return { kind: "reflection.nudge", thread, visit, pair: await getPair(tx, thread.pairId), lastDay };
}

/** Builds again the reply to an answer that was written in the chat, after it was kept or shared. */
export async function describeHeardAnswerAgain(
  { tx }: DescriptionContext,
  notice: NoticeOf<"reflection.heard">,
): Promise<UtteranceOf<"reflection.heard"> | undefined> {
  const reflection = await findMyReflection(tx, notice.reflection);
  const thread = reflection && (await findReflectionThread(tx, reflection.threadId));
  if (notice.tone === "careful" || thread?.status !== "completed") return undefined;
  const { answers, mentors } = await gatherShareChoice(tx, thread.id);
  const reader = mentors.find(({ id }) => answers.some(({ sharedWith }) => sharedWith.includes(id)));
  const chosen = reader ? { sharedWith: reader.mentor.name } : "kept";
  const pair = await getPair(tx, thread.pairId);
  return { kind: "reflection.heard", thread, pair, first: false, replacements: [], hasChoice: false, chosen };
}
