import type { Selectable } from "kysely";
import type { MachineTx } from "#db/as.ts";
import type { MachineInstallation } from "#db/schema.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import type { ChatAccount, ChatPlatform } from "#mentoring/people/address.ts";
import type { Installation, InstallationId } from "./installation.ts";

/** Lists all installations, including removed ones, oldest first. */
export async function listInstallations(tx: MachineTx): Promise<Installation[]> {
  return (await installations(tx).orderBy("installed_at").orderBy("id").execute()).map(toInstallation);
}

export async function findInstallation(
  tx: MachineTx,
  { surface, account }: ChatAccount,
): Promise<Installation | undefined> {
  const row = await installations(tx).where("surface", "=", surface).where("account", "=", account).executeTakeFirst();
  return row && toInstallation(row);
}

/** Inserts an installation. Returns false, and inserts nothing, if its account on the chat platform already has one. */
export async function insertInstallation(
  tx: MachineTx,
  { id, workspaceId, surface, account, name, installedAt }: Installation,
): Promise<boolean> {
  const inserted = await tx.sql
    .insertInto("machine.installation")
    .values({ id, workspace_id: workspaceId, surface, account, name, installed_at: installedAt })
    .onConflict((conflict) => conflict.columns(["surface", "account"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Marks the installation as active and sets its name. Without a given access token the stored one is kept. */
export async function markInstallationActive(
  tx: MachineTx,
  id: InstallationId,
  { name, token }: { readonly name: string; readonly token?: string },
): Promise<void> {
  await tx.sql
    .updateTable("machine.installation")
    .set({ name, removed_at: null, ...(token !== undefined && { token }) })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/**
 * Marks the installation as removed and deletes its access token. Returns false if it was already removed. If
 * `unchanged` is given, also returns false, and changes nothing, if the stored token is no longer the one in
 * `unchanged`.
 */
export async function markInstallationRemoved(
  tx: MachineTx,
  id: InstallationId,
  now: Temporal.Instant,
  unchanged?: Pick<Installation, "token">,
): Promise<boolean> {
  const removed = await tx.sql
    .updateTable("machine.installation")
    .set({ removed_at: now, token: null })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .$if(unchanged !== undefined, (query) => query.where("token", "is not distinct from", unchanged?.token ?? null))
    .returning("id")
    .executeTakeFirst();
  return removed !== undefined;
}

function installations(tx: MachineTx) {
  return tx.sql.selectFrom("machine.installation").selectAll();
}

function toInstallation(row: Selectable<MachineInstallation>): Installation {
  return {
    id: row.id as InstallationId,
    workspaceId: row.workspace_id as WorkspaceId,
    surface: row.surface as ChatPlatform,
    account: row.account,
    name: row.name,
    installedAt: row.installed_at,
    ...(row.token && { token: row.token }),
    ...(row.removed_at && { removedAt: row.removed_at }),
  };
}
