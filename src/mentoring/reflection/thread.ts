import type { CommitmentId, PairId, ThreadId, VisitId } from "#kernel/id.ts";

/**
 * One question after a visit, and at most one follow-up, in the form only. A thread holds times
 * and codes; the answers are in reflections.
 */
export type Thread = {
  readonly id: ThreadId;
  readonly pairId: PairId;
  readonly visitId?: VisitId;
  readonly commitmentId?: CommitmentId;
  /** Id of the opening question in the bank. */
  readonly question: string;
  readonly followUp?: string;
  readonly passedOver: readonly string[];
  readonly offeredAt: Temporal.Instant;
  readonly status: "offered" | "started" | "completed" | "declined" | "expired";
};

/** School days after the offer until the thread expires, and until the one reminder. */
export const EXPIRES_AFTER_DAYS = 5;
export const NUDGED_AFTER_DAYS = 2;

export function isThreadOpen(thread: Thread): boolean {
  return thread.status === "offered" || thread.status === "started";
}

/** Expired threads still accept a late answer. */
export function takesAnswers(thread: Thread): boolean {
  return isThreadOpen(thread) || thread.status === "expired";
}
