import type { Kysely } from "kysely";
import type { WorkspaceId } from "#kernel/id.ts";
import { createSealKey, type KeyRing, type SealKey, seal, toSealKey, unseal } from "#kernel/seal.ts";
import type { DB } from "./schema.ts";
import { inTransaction } from "./transaction.ts";

/**
 * The encryption keys of the workspaces' texts. Each is stored encrypted with the master key, decrypted on first use
 * and then cached.
 */
export type WorkspaceKeys = {
  of(workspaceId: WorkspaceId): Promise<KeyRing>;
  /**
   * Creates the encryption key of a new workspace's texts and returns it encrypted with the master key, ready to store.
   */
  wrapNew(workspaceId: WorkspaceId): string;
};

export function createWorkspaceKeys(kysely: Kysely<DB>, masterKey: KeyRing): WorkspaceKeys {
  const known = new Map<WorkspaceId, Promise<KeyRing>>();
  return {
    of(workspaceId) {
      const ring = known.get(workspaceId) ?? unwrap(kysely, masterKey, workspaceId);
      known.set(workspaceId, ring);
      // A failed read of a key is not cached, so the next use reads the key again.
      ring.catch(() => known.delete(workspaceId));
      return ring;
    },
    wrapNew: (workspaceId) => seal(masterKey, placeOf(workspaceId), createSealKey().bytes.toString("base64")),
  };
}

async function unwrap(kysely: Kysely<DB>, masterKey: KeyRing, workspaceId: WorkspaceId): Promise<KeyRing> {
  const wrapped = await inTransaction(kysely, { role: "fieldbook_machine" }, (transaction) =>
    transaction
      .selectFrom("machine.workspace")
      .select("data_key")
      .where("id", "=", workspaceId)
      .executeTakeFirstOrThrow(),
  );
  return [unwrapDataKey(masterKey, workspaceId, wrapped.data_key)];
}

/** Decrypts a workspace's encryption key. Throws `SealBrokenError` if none of the given master keys encrypted it. */
export function unwrapDataKey(masterKey: KeyRing, workspaceId: WorkspaceId, wrapped: string): SealKey {
  return toSealKey(Buffer.from(unseal(masterKey, placeOf(workspaceId), wrapped), "base64"));
}

const placeOf = (workspaceId: WorkspaceId) => `machine.workspace.data_key ${workspaceId}`;
