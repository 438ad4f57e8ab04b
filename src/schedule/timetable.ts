import type { MachineTx, Tx } from "#db/as.ts";
import { deleteOldDeduplicationKeys, eraseOldMessageTexts } from "#inbox/delete-old-messages.ts";
import { eraseUnplaced } from "#mentoring/conversation/unplaced.store.ts";
import { eraseDeletedNotes } from "#mentoring/notebook/notebook.store.ts";
import { endDuePairs } from "#mentoring/pair/end-pair.ts";
import { expireReflectionThreads } from "#mentoring/planning/expire-threads.ts";
import { planEverything } from "#mentoring/planning/plan-what-changed.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { releaseSessionRecords } from "#mentoring/session/release-session.ts";

/**
 * A recurring job of one workspace: it reads facts, decides which notices people should get, and plans them. Jobs are
 * idempotent, because every notice has a unique key: running a job twice, late, or in two processes has the same
 * effect. Returns how many things it changed.
 */
export type RecurringJob = {
  readonly name: string;
  readonly runOnce: (tx: Tx, now: Temporal.Instant, bank: QuestionBank) => Promise<number>;
};

/** The recurring jobs that run for each workspace at every tick. */
export const RECURRING_JOBS: readonly RecurringJob[] = [
  // First of all, because nothing more is planned about a pair that is over.
  { name: "pairs whose last day is over", runOnce: endDuePairs },
  // Before the visits, because the notices of a visit depend on its session record.
  { name: "records that nobody can take back any more", runOnce: releaseSessionRecords },
  { name: "what is planned to be said", runOnce: planEverything },
  { name: "questions that go unanswered", runOnce: expireReflectionThreads },
];

/** A recurring job that erases old data in the whole database, whether or not a process serves its workspaces. */
export type RetentionJob = { readonly name: string; readonly runOnce: (tx: MachineTx) => Promise<number> };

export const RETENTION_JOBS: readonly RetentionJob[] = [
  { name: "words that nobody acted on in a day", runOnce: eraseOldMessageTexts },
  { name: "arrivals that no surface delivers again", runOnce: deleteOldDeduplicationKeys },
  { name: "notes that were deleted", runOnce: eraseDeletedNotes },
  { name: "what nobody placed in seven days", runOnce: eraseUnplaced },
];
