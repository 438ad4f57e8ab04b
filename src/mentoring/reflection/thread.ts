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
  /** The question on the table, by its id in the bank. */
  readonly question: string;
  readonly followUp?: string;
  readonly passedOver: readonly string[];
  readonly offeredAt: Temporal.Instant;
  readonly status: "offered" | "started" | "completed" | "declined" | "expired";
};

/** Silent expiry comes so many school days after the offer, one reminder so many. */
export const EXPIRES_AFTER_DAYS = 5;
export const NUDGED_AFTER_DAYS = 2;

export function isThreadOpen(thread: Thread): boolean {
  return thread.status === "offered" || thread.status === "started";
}

/** Silence closes a question without a word, and so does not close it to who answers after all. */
export function takesAnswers(thread: Thread): boolean {
  return isThreadOpen(thread) || thread.status === "expired";
}
