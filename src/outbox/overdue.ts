import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";

/** The notices of one workspace that no process has claimed long after they were due. */
export type OverdueNotices = {
  readonly workspaceId: WorkspaceId;
  readonly notices: number;
  /** The time at which the workspace's oldest overdue notice was due. */
  readonly since: Temporal.Instant;
};

/**
 * A busy process is only seconds late, so a notice that is 15 minutes late means that no process serves its workspace.
 */
export const OVERDUE_AFTER = { minutes: 15 };

/**
 * Lists the workspaces with overdue notices. A notice is overdue only if it is late by the application's clock and its
 * retry delay is over by the database's clock.
 */
export async function listOverdueNotices(tx: MachineTx, now: Temporal.Instant): Promise<OverdueNotices[]> {
  const { rows } = await sql<Omit<OverdueNotices, "notices"> & { notices: string }>`
    select workspace_id as "workspaceId", count(*) as notices, min(not_before) as since
    from machine.outbox
    where settled_at is null and state = 'ready' and not_before < ${now.subtract(OVERDUE_AFTER)}
      and run_at < now() - make_interval(mins => ${OVERDUE_AFTER.minutes}) and (not_after is null or not_after > ${now})
    group by workspace_id order by since`.execute(tx.sql);
  return rows.map(({ notices, ...row }) => ({ ...row, notices: Number(notices) }));
}
