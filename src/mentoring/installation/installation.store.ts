import type { Selectable } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { MachineInstallation } from "#db/schema.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { Account, Surface } from "#mentoring/people/address.ts";
import type { Installation, InstallationId } from "./installation.ts";

/** All of them, those that were removed included, the oldest first. */
export async function listInstallations(tx: MachineTx): Promise<Installation[]> {
  return (await installations(tx).orderBy("installed_at").orderBy("id").execute()).map(toInstallation);
}

export async function findInstallation(
  tx: MachineTx,
  { surface, account }: Account,
): Promise<Installation | undefined> {
  const row = await installations(tx).where("surface", "=", surface).where("account", "=", account).executeTakeFirst();
  return row && toInstallation(row);
}

/** False when the account is known already. */
export async function insertInstallation(
  tx: MachineTx,
  { id, workspaceId, surface, account, name }: Installation,
  now: Temporal.Instant,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto("machine.installation")
    .values({ id, workspace_id: workspaceId, surface, account, name, installed_at: now })
    .onConflict((conflict) => conflict.columns(["surface", "account"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

function installations(tx: MachineTx) {
  return tx.sql.selectFrom("machine.installation").selectAll();
}

function toInstallation(row: Selectable<MachineInstallation>): Installation {
  return {
    id: row.id as InstallationId,
    workspaceId: row.workspace_id as WorkspaceId,
    surface: row.surface as Surface,
    account: row.account,
    name: row.name,
    ...(row.token && { token: row.token }),
    ...(row.removed_at && { removedAt: row.removed_at }),
  };
}
