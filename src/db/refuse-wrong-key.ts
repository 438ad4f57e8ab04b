import pg from "pg";
import type { WorkspaceId } from "#kernel/id.ts";
import { type KeyRing, SealBroken } from "#kernel/seal.ts";
import { unwrapDataKey } from "./workspace-key.ts";

/** FIELDBOOK_KEY does not contain the key that encrypts this database's data keys. */
export class WrongKey extends Error {
  override readonly name = "WrongKey";
}

/**
 * Checks that the master key decrypts a workspace's data key, before anything is written: migrating with another key
 * would change the app's password and lock out the instances that have the right key. Throws {@link WrongKey}.
 */
export async function refuseWrongKey(ownerUrl: string, masterKey: KeyRing): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "fieldbook key" });
  // Without a listener, the error event of a lost connection would crash the process; with one, the next query fails
  // and is reported.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ known: boolean }>(
      "select to_regclass('machine.workspace') is not null as known",
    );
    if (!rows[0]?.known) return;
    const sealed = await client.query<{ id: WorkspaceId; data_key: string }>(
      "select id, data_key from machine.workspace limit 1",
    );
    for (const { id, data_key } of sealed.rows) unwrapDataKey(masterKey, id, data_key);
  } catch (cause) {
    if (!(cause instanceof SealBroken)) throw cause;
    throw new WrongKey(
      "FIELDBOOK_KEY does not open this database: it was sealed with another key. Set the key it was made with, or list that key second.",
      { cause },
    );
  } finally {
    await client.end();
  }
}
