import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Failpoint } from "#kernel/failpoint.ts";
import type { Log } from "#kernel/log.ts";
import { listWorkspaces } from "#mentoring/people/workspace.store.ts";
import { TIMETABLE } from "./timetable.ts";

export type TimetableOptions = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly failpoint?: Failpoint | undefined;
};

/** One tick: every job for every workspace, each in its own transaction. A job that fails holds up no other. */
export async function runTimetable({ db, clock, log, failpoint }: TimetableOptions): Promise<void> {
  const now = clock.now();
  const workspaces = await asMachine(db, listWorkspaces);
  for (const workspace of workspaces) {
    for (const job of TIMETABLE) {
      try {
        const did = await asMachineIn(db, workspace.id, async (tx) => {
          const done = await job.runOnce(tx, now);
          if (done > 0) failpoint?.("before_commit");
          return done;
        });
        if (did > 0) log.debug({ event: "job.done", job: job.name, did }, "Scheduled job changed something.");
      } catch (error) {
        log.error(
          { event: "job.failed", err: error, job: job.name },
          "Scheduled job failed; the next tick retries it.",
        );
      }
    }
  }
}
