import type { Selectable } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { MachineWorkspace } from "#db/schema.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Workspace } from "./workspace.ts";

/** Lists all workspaces, sorted by creation time. */
export async function listWorkspaces(tx: MachineTx): Promise<Workspace[]> {
  const rows = await tx.sql.selectFrom("machine.workspace").selectAll().orderBy("created_at").orderBy("id").execute();
  return rows.map(toWorkspace);
}

/** Inserts a workspace; `dataKey` is its data encryption key, itself encrypted (wrapped). */
export async function insertWorkspace(
  tx: MachineTx,
  { id, name }: Workspace,
  dataKey: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql.insertInto("machine.workspace").values({ id, name, data_key: dataKey, created_at: now }).execute();
}

/**
 * Locks the workspace's row until the transaction ends, so that changes to a whole workspace, such as imports, run one
 * after another.
 */
export async function lockWorkspace(tx: MachineTx, id: WorkspaceId): Promise<void> {
  await tx.sql.selectFrom("machine.workspace").select("id").where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
}

function toWorkspace(row: Selectable<MachineWorkspace>): Workspace {
  return { id: row.id as WorkspaceId, name: row.name };
}
