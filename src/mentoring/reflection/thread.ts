import type { CommitmentId, PairId, ThreadId, VisitId } from "#kernel/id.ts";

/** A reflection conversation: one question after a visit, at most two more. Times and codes only; answers are elsewhere. */
export type Thread = {
  readonly id: ThreadId;
  readonly pairId: PairId;
  readonly visitId?: VisitId;
  readonly commitmentId?: CommitmentId;
  /** Id of the opening question in the bank. */
  readonly question: string;
  readonly followUp?: string;
  readonly passedOver: readonly string[];
  /** Absent while its question is only planned: nobody was asked anything yet. */
  readonly offeredAt?: Temporal.Instant;
  readonly status: "planned" | "offered" | "started" | "completed" | "declined" | "expired";
};

/** School days after the offer until the thread expires, and until the one reminder. */
export const EXPIRES_AFTER_DAYS = 5;
export const REMINDER_AFTER_DAYS = 2;

export function isThreadOpen(thread: Thread): boolean {
  return thread.status === "offered" || thread.status === "started";
}

/**
 * Whether a thread named by what was pressed can be answered. A planned one can: a press proves that its question was
 * said, though nothing knows yet. Silence closes a question without a word, and so not to who answers after all.
 */
export function canBeAnswered(thread: Thread): boolean {
  return isThreadOpen(thread) || thread.status === "planned" || thread.status === "expired";
}
