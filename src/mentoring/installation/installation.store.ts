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
    // A new token is stored only once the chat platform has accepted it.
    .set({ name, removed_at: null, ...(token !== undefined && { token, ...NOT_HELD }) })
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
    .set({ removed_at: now, token: null, ...NOT_HELD })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .$if(unchanged !== undefined, (query) => query.where("token", "is not distinct from", unchanged?.token ?? null))
    .returning("id")
    .executeTakeFirst();
  return removed !== undefined;
}

const NOT_HELD = { held_since: null, held_reason: null };

/** Marks the installation as held; if it is held already, only the reason is replaced. */
export async function markInstallationHeld(
  tx: MachineTx,
  { surface, account }: ChatAccount,
  reason: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("machine.installation")
    .set(({ fn, val }) => ({ held_since: fn.coalesce("held_since", val(now)), held_reason: reason }))
    .where("surface", "=", surface)
    .where("account", "=", account)
    .where("removed_at", "is", null)
    .execute();
}

export async function markInstallationReleased(tx: MachineTx, { surface, account }: ChatAccount): Promise<void> {
  await tx.sql
    .updateTable("machine.installation")
    .set(NOT_HELD)
    .where("surface", "=", surface)
    .where("account", "=", account)
    .execute();
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
    ...(row.held_since && row.held_reason && { held: { since: row.held_since, reason: row.held_reason } }),
  };
}
