import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { redrawMessagesOfThread } from "#mentoring/redraw-messages.ts";
import { findAlarm } from "#mentoring/safeguarding/find-alarm.ts";
import { toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findMyReflectionAnswer, insertReflectionAnswer, updateReflectionAnswer } from "./answer.store.ts";
import { lockReflectionThreadBeingAsked } from "./asked-thread.ts";
import type { QuestionBank, ReflectiveQuestion } from "./bank/bank.ts";
import { chooseFollowUpQuestion } from "./choose/choose-follow-up.ts";
import { insertEarlierAnswer } from "./earlier.store.ts";
import { insertAnswerMessage, isWrittenAfterAnswer, joinAnswerMessages } from "./reflection.ts";
import { updateReflectionThread } from "./thread.store.ts";
import {
  canReflectionThreadBeAnswered,
  canReflectionThreadBeDeclined,
  isReflectionThreadOpen,
  type ReflectionThread,
} from "./thread.ts";

export type ReflectionThreadOutcome<Done> = Done | { readonly kind: "over" };

export type AnsweredReflectionThread = {
  readonly kind: "answered";
  readonly reflection: ReflectionId;
  readonly thread: ReflectionThread;
  /**
   * Set if the answer tells of danger, which is answered elsewhere. The thread is then completed: no follow-up question
   * is asked, and nothing is offered for sharing.
   */
  readonly danger?: DangerKind;
  /** The follow-up question to ask next; it is already stored in the reflection thread. */
  readonly followUp?: ReflectiveQuestion;
};

/**
 * An answer to a question of a reflection thread. `place` 1 is the opening question, 2 the follow-up question. `bank`
 * holds the questions from which a follow-up can be chosen; it is passed only where one may be asked, which is when the
 * answer to the opening question is submitted in the answer form.
 */
export type ReflectionThreadAnswer =
  | {
      readonly source: "form";
      readonly place: 1 | 2;
      readonly said: MessageUnderstanding;
      readonly bank?: QuestionBank;
    }
  | { readonly source: "chat"; readonly said: MessageUnderstanding; readonly writtenAt: Temporal.Instant };

/**
 * Stores an answer privately and withdraws the planned notices about its question. An answer to an expired reflection
 * thread is stored too and does not reopen the thread. If another question is open, the thread of this answer is
 * completed at once, without a follow-up question, because a principal has at most one open question. An answer that
 * tells of danger completes its thread too.
 */
export async function answerReflectionThread(
  tx: PersonTx,
  id: ReflectionThreadId,
  answer: ReflectionThreadAnswer,
  now: Temporal.Instant,
): Promise<ReflectionThreadOutcome<AnsweredReflectionThread>> {
  const thread = await lockReflectionThreadBeingAsked(tx, id, now);
  if (!thread || !canReflectionThreadBeAnswered(thread)) return { kind: "over" };
  const danger = findAlarm([answer.said.examination]);
  const isAnotherOpen = thread.status === "planned";
  const followUp = danger || isAnotherOpen ? undefined : chooseFollowUp(thread, answer);
  const reflection = await saveAnswer(tx, thread, answer, now);
  await updateReflectionThread(tx, id, {
    started_at: now,
    ...(isAnotherOpen && { offered_at: now }),
    ...((isAnotherOpen || (danger && thread.status !== "expired")) && { completed_at: now }),
    ...(followUp && { follow_up: followUp.id }),
  });
  await withdrawNotices(tx, `thread:${id}`, "answered");
  await redrawMessagesOfThread(tx, thread, now);
  planAgain(tx, [tx.personId], now);
  await auditPrivateAct(tx, "reflection.answer", now);
  return { kind: "answered", reflection, thread, ...(danger && { danger }), ...(followUp && { followUp }) };
}

function chooseFollowUp(
  { id, question }: ReflectionThread,
  answer: ReflectionThreadAnswer,
): ReflectiveQuestion | undefined {
  const bank = answer.source === "form" ? answer.bank : undefined;
  const opening = bank?.get(question);
  return bank && opening && chooseFollowUpQuestion(bank, opening, answer.said.progression.move, id);
}

/**
 * Stores the text of an answer. A form replaces the earlier answer to the same question and keeps its time. A chat
 * message is added to the earlier answer, in the order in which the messages were written. It belongs to the follow-up
 * question if it was written after the answer to the opening question.
 */
async function saveAnswer(
  tx: PersonTx,
  thread: ReflectionThread,
  answer: ReflectionThreadAnswer,
  now: Temporal.Instant,
): Promise<ReflectionId> {
  const { source, said } = answer;
  const place = source === "form" ? answer.place : await findPlace(tx, thread, answer.writtenAt);
  const known = await findMyReflectionAnswer(tx, thread.id, place);
  const written = {
    text: toExaminedWords(said.examination).own,
    writtenAt: source === "form" ? now : answer.writtenAt,
  };
  if (!known) {
    const question = place === 1 ? thread.question : (thread.followUp ?? thread.question);
    return insertReflectionAnswer(tx, { threadId: thread.id, question, place, messages: [written], source });
  }
  const edited = { ...written, writtenAt: known.messages.at(0)?.writtenAt ?? now };
  const messages = source === "form" ? [edited] : insertAnswerMessage(known.messages, written);
  if (source === "form") await insertEarlierAnswer(tx, known.id, joinAnswerMessages(known.messages), now);
  await updateReflectionAnswer(tx, known, { messages, source }, now);
  return known.id;
}

async function findPlace(
  tx: PersonTx,
  { id, followUp }: ReflectionThread,
  writtenAt: Temporal.Instant,
): Promise<1 | 2> {
  const opening = followUp && (await findMyReflectionAnswer(tx, id, 1));
  return opening && isWrittenAfterAnswer(opening.messages, writtenAt) ? 2 : 1;
}

/** Declines the question of a reflection thread (button "Skip"). */
export async function declineReflectionThread(
  tx: PersonTx,
  id: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<ReflectionThreadOutcome<{ readonly kind: "declined" }>> {
  const thread = await lockReflectionThreadBeingAsked(tx, id, now);
  if (!thread || !canReflectionThreadBeDeclined(thread)) return { kind: "over" };
  await updateReflectionThread(tx, id, { declined_at: now, ...(thread.status === "planned" && { offered_at: now }) });
  await withdrawNotices(tx, `thread:${id}`, "declined");
  await redrawMessagesOfThread(tx, thread, now);
  planAgain(tx, [tx.personId], now);
  await auditPrivateAct(tx, "reflection.decline", now);
  return { kind: "declined" };
}

/** Completes a reflection thread after the principal has decided to keep the answers private or to share them. */
export async function completeReflectionThread(
  tx: PersonTx,
  id: ReflectionThreadId,
  now: Temporal.Instant,
): Promise<void> {
  const thread = await lockReflectionThreadBeingAsked(tx, id, now);
  if (!thread || !isReflectionThreadOpen(thread)) return;
  await updateReflectionThread(tx, id, { completed_at: now });
  await redrawMessagesOfThread(tx, thread, now);
  await auditPrivateAct(tx, "reflection.complete", now);
}
