import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Log } from "#kernel/log.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import { RECURRING_JOBS, RETENTION_JOBS } from "./timetable.ts";

export type RecurringJobsOptions = {
  readonly db: Db;
  /** The question bank from which the planned reflective questions are chosen. */
  readonly bank: QuestionBank;
  readonly clock: Clock;
  /** Returns the workspaces that this process serves. */
  readonly workspaces: () => readonly WorkspaceId[];
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
};

/**
 * Runs every recurring job once for every workspace that this process serves, each in its own transaction. A failing
 * job does not stop the others.
 */
export async function runRecurringJobs({
  db,
  bank,
  clock,
  workspaces,
  log,
  failpoint,
}: RecurringJobsOptions): Promise<void> {
  const now = clock.now();
  for (const workspaceId of workspaces())
    for (const job of RECURRING_JOBS)
      await runJob(log, job.name, () =>
        asMachineIn(db, workspaceId, async (tx) => {
          const done = await job.runOnce(tx, now, bank);
          if (done > 0) failpoint?.("before_commit");
          return done;
        }),
      );
}

/**
 * Erases the data whose retention period is over, in every workspace of the database, including those that no process
 * serves.
 */
export async function runRetentionJobs({ db, log }: Pick<RecurringJobsOptions, "db" | "log">): Promise<void> {
  for (const job of RETENTION_JOBS) await runJob(log, job.name, () => asMachine(db, job.runOnce));
}

async function runJob(log: Log, job: string, run: () => Promise<number>): Promise<void> {
  try {
    const did = await run();
    if (did > 0) log.debug({ event: "job.done", job, did }, "Scheduled job changed something.");
  } catch (error) {
    log.error({ event: "job.failed", err: error, job }, "Scheduled job failed; the next tick retries it.");
  }
}
