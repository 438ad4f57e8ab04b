import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ThreadId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { RiskKind } from "#understanding/risk/detect-possible-risk.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findMyAnswer, insertAnswer, updateAnswer } from "./answer.store.ts";
import { lockAskedThread } from "./asked-thread.ts";
import type { Question, QuestionBank } from "./bank/bank.ts";
import { chooseFollowUpQuestion } from "./choose/choose-follow-up.ts";
import { insertMessage, isAfterAnswer } from "./reflection.ts";
import { updateThread } from "./thread.store.ts";
import { canThreadBeAnswered, canThreadBeDeclined, isThreadOpen, type ReflectionThread } from "./thread.ts";

export type ThreadActOutcome<Done> = Done | { readonly kind: "over" };

export type AnsweredThread = {
  readonly kind: "answered";
  readonly reflection: ReflectionId;
  readonly thread: ReflectionThread;
  /**
   * Set if the answer contains signs that somebody is at risk. The reply then asks no follow-up question and does not
   * offer to share the answer.
   */
  readonly risk?: RiskKind;
  /** The follow-up question to ask next; it is already stored in the reflection thread. */
  readonly followUp?: Question;
};

/**
 * An answer to a question of a reflection thread. `place` 1 is the opening question, 2 the follow-up question. `bank`
 * is passed only where a follow-up question may be asked: in the form, after the opening question.
 */
export type ThreadAnswer =
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
 * completed at once, without a follow-up question, because a principal has at most one open question.
 */
export async function answerThread(
  tx: PersonTx,
  id: ThreadId,
  answer: ThreadAnswer,
  now: Temporal.Instant,
): Promise<ThreadActOutcome<AnsweredThread>> {
  const thread = await lockAskedThread(tx, id, now);
  if (!thread || !canThreadBeAnswered(thread)) return { kind: "over" };
  const { risk } = answer.said;
  const isAnotherOpen = thread.status === "planned";
  const followUp = risk || isAnotherOpen ? undefined : chooseFollowUp(thread, answer);
  const reflection = await saveAnswer(tx, thread, answer, now);
  await updateThread(tx, id, {
    started_at: now,
    ...(isAnotherOpen && { offered_at: now, completed_at: now }),
    ...(followUp && { follow_up: followUp.id }),
  });
  await withdrawNotices(tx, `thread:${id}`, "answered");
  await auditPrivateAct(tx, "reflection.answer", now);
  return { kind: "answered", reflection, thread, ...(risk && { risk }), ...(followUp && { followUp }) };
}

function chooseFollowUp({ id, question }: ReflectionThread, answer: ThreadAnswer): Question | undefined {
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
  answer: ThreadAnswer,
  now: Temporal.Instant,
): Promise<ReflectionId> {
  const { source, said } = answer;
  const place = source === "form" ? answer.place : await findPlace(tx, thread, answer.writtenAt);
  const known = await findMyAnswer(tx, thread.id, place);
  const written = { text: said.text, writtenAt: source === "form" ? now : answer.writtenAt };
  if (!known) {
    const question = place === 1 ? thread.question : (thread.followUp ?? thread.question);
    return insertAnswer(tx, { threadId: thread.id, question, place, messages: [written], source });
  }
  const edited = { ...written, writtenAt: known.messages.at(0)?.writtenAt ?? now };
  const messages = source === "form" ? [edited] : insertMessage(known.messages, written);
  await updateAnswer(tx, known.id, { messages, source }, now);
  return known.id;
}

async function findPlace(
  tx: PersonTx,
  { id, followUp }: ReflectionThread,
  writtenAt: Temporal.Instant,
): Promise<1 | 2> {
  const opening = followUp && (await findMyAnswer(tx, id, 1));
  return opening && isAfterAnswer(opening.messages, writtenAt) ? 2 : 1;
}

/** Declines the question of a reflection thread (button "Skip"). */
export async function declineThread(
  tx: PersonTx,
  id: ThreadId,
  now: Temporal.Instant,
): Promise<ThreadActOutcome<{ readonly kind: "declined" }>> {
  const thread = await lockAskedThread(tx, id, now);
  if (!thread || !canThreadBeDeclined(thread)) return { kind: "over" };
  await updateThread(tx, id, { declined_at: now, ...(thread.status === "planned" && { offered_at: now }) });
  await withdrawNotices(tx, `thread:${id}`, "declined");
  await auditPrivateAct(tx, "reflection.decline", now);
  return { kind: "declined" };
}

/** Completes a reflection thread after the principal has decided to keep the answers private or to share them. */
export async function completeThread(tx: PersonTx, id: ThreadId, now: Temporal.Instant): Promise<void> {
  const thread = await lockAskedThread(tx, id, now);
  if (!thread || !isThreadOpen(thread)) return;
  await updateThread(tx, id, { completed_at: now });
  await auditPrivateAct(tx, "reflection.complete", now);
}
