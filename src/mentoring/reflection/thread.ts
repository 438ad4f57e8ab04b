import type { CommitmentId, PairId, ReflectionThreadId, VisitId } from "#kernel/id.ts";

/**
 * A reflection thread: one opening question after a visit and at most one follow-up question. It holds times and
 * question ids; the answers are stored separately.
 */
export type ReflectionThread = {
  readonly id: ReflectionThreadId;
  readonly pairId: PairId;
  readonly visitId?: VisitId;
  readonly commitmentId?: CommitmentId;
  /** The id of the opening question in the question bank. */
  readonly question: string;
  readonly followUp?: string;
  readonly passedOver: readonly string[];
  /** The time at which the question was sent; absent while it is only planned. */
  readonly offeredAt?: Temporal.Instant;
  readonly status: "planned" | "offered" | "started" | "completed" | "declined" | "expired";
};

/** The number of school days from sending the question until its reflection thread expires. */
export const REFLECTION_THREAD_EXPIRES_AFTER_DAYS = 5;
/** The number of school days from sending the question until its one reminder is sent. */
export const QUESTION_REMINDER_AFTER_DAYS = 2;

export function isReflectionThreadOpen(thread: ReflectionThread): boolean {
  return thread.status === "offered" || thread.status === "started";
}

/**
 * Whether an answer to this reflection thread is accepted. A planned thread accepts one, because its question may have
 * been delivered before the outbox has recorded that. An expired thread accepts one too, because it expires silently
 * and its reader does not know.
 */
export function canReflectionThreadBeAnswered(thread: ReflectionThread): boolean {
  return canReflectionThreadBeDeclined(thread) || thread.status === "expired";
}

/**
 * Whether the question of this reflection thread can be declined. This is also possible in a planned thread, because
 * its question may have been delivered before the outbox has recorded that.
 */
export function canReflectionThreadBeDeclined(thread: ReflectionThread): boolean {
  return isReflectionThreadOpen(thread) || thread.status === "planned";
}

/** Whether the question of this reflection thread was answered or skipped, so that its message asks for nothing more. */
export function isReflectionThreadSettled({ status }: ReflectionThread): boolean {
  return status === "started" || status === "completed" || status === "declined";
}
