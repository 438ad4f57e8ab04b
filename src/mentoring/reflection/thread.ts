import type { CommitmentId, PairId, ThreadId, VisitId } from "#kernel/id.ts";

/** A reflection conversation: one question after a visit, at most two more. Times and codes only; answers are elsewhere. */
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
