import type { PersonTx } from "#db/as.ts";
import type { ReflectionId, ThreadId } from "#kernel/id.ts";
import { auditOwn } from "#mentoring/audit/audit.ts";
import { withdraw } from "#outbox/withdraw.ts";
import { saveReflection } from "./reflection.store.ts";
import { changeThread, lockThread } from "./thread.store.ts";
import { isThreadOpen, type Thread, takesAnswers } from "./thread.ts";

export type ThreadOutcome<Done> = Done | { readonly kind: "over" };

export type Answered = { readonly kind: "answered"; readonly reflection: ReflectionId; readonly thread: Thread };

/**
 * Keeps an answer, private; whatever else waited to be said about the question is taken back. One that comes after the
 * silent end is kept as well and opens nothing again. `place` 1 is the opening question.
 */
export async function answerThread(
  tx: PersonTx,
  id: ThreadId,
  answer: { place: 1 | 2; text: string; source: "form" | "chat"; followUp?: string },
  now: Temporal.Instant,
): Promise<ThreadOutcome<Answered>> {
  const thread = await lockThread(tx, id);
  if (!thread || !takesAnswers(thread)) return { kind: "over" };
  const question = answer.place === 1 ? thread.question : (thread.followUp ?? thread.question);
  const reflection = await saveReflection(
    tx,
    { threadId: id, question, place: answer.place, text: answer.text, source: answer.source },
    now,
  );
  await changeThread(tx, id, { started_at: now, ...(answer.followUp && { follow_up: answer.followUp }) });
  await withdraw(tx, `thread:${id}`, "answered");
  await auditOwn(tx, "reflection.answer", now);
  return { kind: "answered", reflection, thread };
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
