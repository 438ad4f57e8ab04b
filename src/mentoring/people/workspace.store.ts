import type { Selectable } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { MachineWorkspace } from "#db/schema.ts";
import type { WorkspaceKeys } from "#db/workspace-key.ts";
import { newId, type WorkspaceId } from "#kernel/id.ts";
import type { Workspace } from "./workspace.ts";

export async function findWorkspaceBySlackTeam(tx: MachineTx, slackTeamId: string): Promise<Workspace | undefined> {
  const row = await tx.sql
    .selectFrom("machine.workspace")
    .selectAll()
    .where("slack_team_id", "=", slackTeamId)
    .executeTakeFirst();
  return row && toWorkspace(row);
}

/** All of them, the oldest first. */
export async function listWorkspaces(tx: MachineTx): Promise<Workspace[]> {
  const rows = await tx.sql.selectFrom("machine.workspace").selectAll().orderBy("created_at").orderBy("id").execute();
  return rows.map(toWorkspace);
}

/** A new workspace with a data key of its own, or the one that this Slack team has already. */
export async function insertWorkspace(
  tx: MachineTx,
  keys: WorkspaceKeys,
  { slackTeamId, name, now }: { slackTeamId: string; name: string; now: Temporal.Instant },
): Promise<Workspace> {
  const id = newId<WorkspaceId>();
  await tx.sql
    .insertInto("machine.workspace")
    .values({ id, slack_team_id: slackTeamId, name, data_key: keys.wrapNew(id), created_at: now })
    .onConflict((conflict) => conflict.column("slack_team_id").doNothing())
    .execute();
  const row = await tx.sql
    .selectFrom("machine.workspace")
    .selectAll()
    .where("slack_team_id", "=", slackTeamId)
    .executeTakeFirstOrThrow();
  return toWorkspace(row);
}

/** Whoever changes a whole workspace at once does so alone, until the transaction ends. */
export async function lockWorkspace(tx: MachineTx, id: WorkspaceId): Promise<void> {
  await tx.sql.selectFrom("machine.workspace").select("id").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

function toWorkspace(row: Selectable<MachineWorkspace>): Workspace {
  return {
    id: row.id as WorkspaceId,
    name: row.name,
    ...(row.slack_team_id && { slackTeamId: row.slack_team_id }),
  };
}
