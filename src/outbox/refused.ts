import { sql } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { WorkspaceId } from "#kernel/id.ts";

/** The notices of one workspace that wait because their last attempts failed, all for the same reason. */
export type RefusedNotices = {
  readonly workspaceId: WorkspaceId;
  readonly reason: string;
  readonly notices: number;
  /** The time of the first attempt, by the database's clock. */
  readonly since: Temporal.Instant;
};

/** What passes by itself is over after a few attempts. */
const MIN_ATTEMPTS = 5;

/** Lists the notices that were tried several times and wait for their next attempt, by workspace and reason. */
export async function listRefusedNotices(tx: MachineTx): Promise<RefusedNotices[]> {
  const { rows } = await sql<Omit<RefusedNotices, "notices"> & { notices: string }>`
    select workspace_id as "workspaceId", coalesce(reason, 'unknown') as reason, count(*) as notices, min(first_send_at) as since
    from machine.outbox
    where settled_at is null and state = 'ready' and attempts >= ${MIN_ATTEMPTS}
    group by 1, 2 order by 4`.execute(tx.sql);
  return rows.map(({ notices, ...row }) => ({ ...row, notices: Number(notices) }));
}
