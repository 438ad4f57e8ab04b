import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ThreadId } from "#kernel/id.ts";
import { auditOwn } from "#mentoring/audit/audit.ts";
import { withdraw } from "#outbox/withdraw.ts";
import type { Risk } from "#understanding/risk/possible-risk.ts";
import type { Understanding } from "#understanding/understanding.ts";
import type { Bank, Question } from "./bank/bank.ts";
import { chooseFollowUp } from "./choose/choose-follow-up.ts";
import { saveReflection } from "./reflection.store.ts";
import { changeThread, lockThread } from "./thread.store.ts";
import { isThreadOpen, type Thread, takesAnswers } from "./thread.ts";

export type ThreadOutcome<Done> = Done | { readonly kind: "over" };

export type Answered = {
  readonly kind: "answered";
  readonly reflection: ReflectionId;
  readonly thread: Thread;
  /** Somebody may be at risk: no further question, and no choice to share. Every surface has to answer to it. */
  readonly risk?: Risk;
  /** The one question that may follow; already kept as the thread's. */
  readonly followUp?: Question;
};

/** The bank is given where one more question may follow: in the form, after the opening question. */
export type Answer = {
  readonly place: 1 | 2;
  readonly said: Understanding;
  readonly source: "form" | "chat";
  readonly bank?: Bank;
};

/**
 * Keeps an answer, private; whatever else was planned to be said about the question is withdrawn. One that comes after
 * the silent end is kept as well and opens nothing again. `place` 1 is the opening question.
 */
export async function answerThread(
  tx: PersonTx,
  id: ThreadId,
  { place, said, source, bank }: Answer,
  now: Temporal.Instant,
): Promise<ThreadOutcome<Answered>> {
  const thread = await lockThread(tx, id);
  if (!thread || !takesAnswers(thread)) return { kind: "over" };
  const question = place === 1 ? thread.question : (thread.followUp ?? thread.question);
  const { text, risk, progression } = said;
  const opening = bank?.get(thread.question);
  const followUp = bank && opening && !risk ? chooseFollowUp(bank, opening, progression.move, id) : undefined;
  const reflection = await saveReflection(tx, { threadId: id, question, place, text, source }, now);
  await changeThread(tx, id, { started_at: now, ...(followUp && { follow_up: followUp.id }) });
  await withdraw(tx, `thread:${id}`, "answered");
  await auditOwn(tx, "reflection.answer", now);
  return { kind: "answered", reflection, thread, ...(risk && { risk }), ...(followUp && { followUp }) };
}

/** "Skip": no, and nothing more about it. */
export async function declineThread(
  tx: PersonTx,
  id: ThreadId,
  now: Temporal.Instant,
): Promise<ThreadOutcome<{ readonly kind: "declined" }>> {
  const thread = await lockThread(tx, id);
  if (!thread || !isThreadOpen(thread)) return { kind: "over" };
  await changeThread(tx, id, { declined_at: now });
  await withdraw(tx, `thread:${id}`, "declined");
  await auditOwn(tx, "reflection.decline", now);
  return { kind: "declined" };
}

/** The principal has said what becomes of the answers: the thread is closed. */
export async function completeThread(tx: PersonTx, id: ThreadId, now: Temporal.Instant): Promise<void> {
  const thread = await lockThread(tx, id);
  if (!thread || !isThreadOpen(thread)) return;
  await changeThread(tx, id, { completed_at: now });
  await auditOwn(tx, "reflection.complete", now);
}
