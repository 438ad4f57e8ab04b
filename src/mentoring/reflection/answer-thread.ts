import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ThreadId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { RiskKind } from "#understanding/risk/possible-risk.ts";
import type { Understanding } from "#understanding/understanding.ts";
import { lockAskedThread } from "./asked-thread.ts";
import type { Question, QuestionBank } from "./bank/bank.ts";
import { chooseFollowUpQuestion } from "./choose/choose-follow-up.ts";
import { saveReflection } from "./reflection.store.ts";
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
  /** The follow-up question, which is already stored in the thread. */
  readonly followUp?: Question;
};

/**
 * An answer to a thread. `bank` is passed only where a follow-up may be asked: in the form, after the opening question.
 */
export type ThreadAnswer = {
  readonly place: 1 | 2;
  readonly said: Understanding;
  readonly source: "form" | "chat";
  readonly bank?: QuestionBank;
};

/**
 * Stores an answer privately and withdraws the planned notices about its question. An answer to an expired thread is
 * stored too and does not reopen the thread. An answer given while another question is open completes its thread at
 * once, without a follow-up question, because a principal has at most one open question. `place` 1 is the opening
 * question, 2 the follow-up question.
 */
export async function answerThread(
  tx: PersonTx,
  id: ThreadId,
  { place, said, source, bank }: ThreadAnswer,
  now: Temporal.Instant,
): Promise<ThreadActOutcome<AnsweredThread>> {
  const thread = await lockAskedThread(tx, id, now);
  if (!thread || !canThreadBeAnswered(thread)) return { kind: "over" };
  const question = place === 1 ? thread.question : (thread.followUp ?? thread.question);
  const { text, risk, progression } = said;
  const isAnotherOpen = thread.status === "planned";
  const opening = bank?.get(thread.question);
  const mayFollow = bank && opening && !risk && !isAnotherOpen;
  const followUp = mayFollow ? chooseFollowUpQuestion(bank, opening, progression.move, id) : undefined;
  const reflection = await saveReflection(tx, { threadId: id, question, place, text, source }, now);
  await updateThread(tx, id, {
    started_at: now,
    ...(isAnotherOpen && { offered_at: now, completed_at: now }),
    ...(followUp && { follow_up: followUp.id }),
  });
  await withdrawNotices(tx, `thread:${id}`, "answered");
  await auditPrivateAct(tx, "reflection.answer", now);
  return { kind: "answered", reflection, thread, ...(risk && { risk }), ...(followUp && { followUp }) };
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
