import type { MachineTx } from "#db/as.ts";
import type { WorkspaceKeys } from "#db/workspace-key.ts";
import { newId, type WorkspaceId } from "#kernel/id.ts";
import type { ChatAccount } from "#mentoring/people/address.ts";
import { insertWorkspace } from "#mentoring/people/workspace.store.ts";
import { findInstallation, insertInstallation } from "./installation.store.ts";
import type { Installation, InstallationId } from "./installation.ts";

/**
 * Returns the installation of Fieldbook in this account of the chat platform. If there is none, it creates one with a
 * new workspace and a new data encryption key. Idempotent, also when two processes run it concurrently.
 */
export async function ensureInstallation(
  tx: MachineTx,
  keys: WorkspaceKeys,
  { surface, account, name, now }: ChatAccount & { readonly name: string; readonly now: Temporal.Instant },
): Promise<Installation> {
  const known = await findInstallation(tx, { surface, account });
  if (known) return known;
  const workspaceId = newId<WorkspaceId>();
  const added = { id: newId<InstallationId>(), workspaceId, surface, account, name, installedAt: now };
  if (await insertInstallation(tx, added)) {
    await insertWorkspace(tx, { id: workspaceId, name }, keys.wrapNew(workspaceId), now);
    return added;
  }
  const first = await findInstallation(tx, { surface, account });
  if (!first) throw new Error("an installation was neither found nor made");
  return first;
}
