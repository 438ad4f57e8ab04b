import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";

/** Notices of a workspace that nobody has claimed long after they were due. */
export type Overdue = {
  readonly workspaceId: WorkspaceId;
  readonly notices: number;
  /** When the first of them was due. */
  readonly since: Temporal.Instant;
};

/** A busy sender is seconds late; after this long nobody serves the workspace. */
const OVERDUE_AFTER = "15 minutes";

/** Workspaces whose notices nobody sends, by the clock of people and by the database's. */
export async function listOverdue(tx: MachineTx, now: Temporal.Instant): Promise<Overdue[]> {
  const { rows } = await sql<Omit<Overdue, "notices"> & { notices: string }>`
    select workspace_id as "workspaceId", count(*) as notices, min(not_before) as since
    from machine.outbox
    where settled_at is null and state = 'ready' and not_before < ${now}::timestamptz - ${OVERDUE_AFTER}::interval
      and run_at < now() - ${OVERDUE_AFTER}::interval and (not_after is null or not_after > ${now})
    group by workspace_id order by since`.execute(tx.sql);
  return rows.map(({ notices, ...row }) => ({ ...row, notices: Number(notices) }));
}
