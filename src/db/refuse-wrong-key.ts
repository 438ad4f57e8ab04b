import type { WorkspaceId } from "#kernel/id.ts";
import { type KeyRing, SealBrokenError, seal, unseal } from "#kernel/seal.ts";
import { type Client, openClient } from "./open-client.ts";
import { unwrapDataKey } from "./workspace-key.ts";

/** Thrown when FIELDBOOK_KEY does not contain the master key that encrypts the keys in this database. */
export class WrongKeyError extends Error {
  override readonly name = "WrongKeyError";
}

type WrappedKey = { readonly id: WorkspaceId; readonly data_key: string };

/**
 * The maximum wait for the table lock that {@link readUnforced} needs. While that lock is waited for, PostgreSQL makes
 * every other query on the table wait too.
 */
const LOCK_TIMEOUT_MS = 5_000;

/**
 * Checks, as the owner or as the app, that the master key decrypts the encryption key of every workspace. The check
 * precedes every write, because migrating with another master key would change the password of `fieldbook_app` and lock
 * out the processes that have the right key. Throws {@link WrongKeyError}.
 */
export async function assertMasterKeyDecrypts(url: string, masterKey: KeyRing): Promise<void> {
  await using client = await openClient(url, "fieldbook key");
  const check = await readKeyCheck(client);
  if (check !== undefined && !opensCheck(masterKey, check)) throw new WrongKeyError(describe(1, 1));
  const wrapped = await readWrappedKeys(client);
  const closed = wrapped.filter((one) => !opens(masterKey, one)).length;
  if (closed > 0) throw new WrongKeyError(describe(closed, wrapped.length));
}

/**
 * Records the master key in a new database, or in one of an earlier version, as a value that only it opens. Throws
 * {@link WrongKeyError} if a process with another key has been faster. Of several keys the oldest is recorded, so that
 * processes that do not have the newest yet still start.
 */
export async function recordMasterKey(client: Client, masterKey: KeyRing): Promise<void> {
  if ((await readKeyCheck(client)) === undefined) {
    const oldest = masterKey.at(-1) ?? masterKey[0];
    await client.query("insert into public.fieldbook_key (sealed) values ($1) on conflict do nothing", [
      seal([oldest], CHECK_PLACE, CHECK_TEXT),
    ]);
  }
  const recorded = await readKeyCheck(client);
  if (recorded === undefined || !opensCheck(masterKey, recorded)) throw new WrongKeyError(describe(1, 1));
}

const CHECK_PLACE = "public.fieldbook_key.sealed";
const CHECK_TEXT = "Fieldbook";

async function readKeyCheck(client: Client): Promise<string | undefined> {
  const { rows: known } = await client.query<{ readable: boolean | null }>(
    "select has_table_privilege(to_regclass('public.fieldbook_key'), 'select') as readable",
  );
  if (!known[0]?.readable) return undefined;
  return (await client.query<{ sealed: string }>("select sealed from public.fieldbook_key")).rows[0]?.sealed;
}

const opensCheck = (masterKey: KeyRing, sealed: string) => whetherOpens(() => unseal(masterKey, CHECK_PLACE, sealed));

/**
 * Whether this database contains data that only an existing master key can decrypt, or will: as soon as it is migrated.
 */
export async function needsItsMasterKey(url: string): Promise<boolean> {
  await using client = await openClient(url, "fieldbook key");
  return (await readKeyCheck(client)) !== undefined || (await readWrappedKeys(client)).length > 0;
}

async function readWrappedKeys(client: Client): Promise<readonly WrappedKey[]> {
  const { rows } = await client.query<{ known: boolean }>(
    "select to_regclass('machine.workspace') is not null as known",
  );
  if (!rows[0]?.known) return [];
  if (await isApp(client)) return readAsMachine(client);
  const shown = await select(client);
  return shown.length === 0 && (await isBound(client)) ? readUnforced(client) : shown;
}

/** Whether the database user on this connection is the app's, which is not the owner. */
async function isApp(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ app: boolean }>(
    `select pg_has_role(to_regrole('fieldbook_machine'), 'member')
       and not pg_has_role((select relowner from pg_class where oid = 'machine.workspace'::regclass), 'member') as app`,
  );
  return rows[0]?.app ?? false;
}

async function readAsMachine(client: Client): Promise<readonly WrappedKey[]> {
  await client.query("begin read only");
  try {
    await client.query("set local role fieldbook_machine");
    return await select(client);
  } finally {
    await client.query("rollback");
  }
}

const select = async (client: Client) =>
  (await client.query<WrappedKey>("select id, data_key from machine.workspace")).rows;

/**
 * Whether row-level security applies to the database user on this connection. If it does, a query that returns no row
 * does not prove that there is none.
 */
async function isBound(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ bound: boolean }>("select row_security_active('machine.workspace') as bound");
  return rows[0]?.bound ?? true;
}

/**
 * Loads the workspaces' encrypted keys in a database without migration 0030, where the row-level security policies also
 * apply to the owner of the table. It lifts this rule in a transaction that is rolled back, so that no other
 * transaction ever sees the change.
 */
async function readUnforced(client: Client): Promise<readonly WrappedKey[]> {
  await client.query("begin");
  try {
    await client.query(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await client.query("alter table machine.workspace no force row level security");
    return await select(client);
  } finally {
    await client.query("rollback");
  }
}

const opens = (masterKey: KeyRing, { id, data_key }: WrappedKey) =>
  whetherOpens(() => unwrapDataKey(masterKey, id, data_key));

function whetherOpens(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch (error) {
    if (error instanceof SealBrokenError) return false;
    throw error;
  }
}

function describe(closed: number, all: number): string {
  return closed === all
    ? "FIELDBOOK_KEY does not open this database: it was sealed with another key. Set the key it was made with, or list that key second."
    : `FIELDBOOK_KEY does not open ${closed} of the ${all} workspaces in this database: another key sealed them. List that key as well, after the first.`;
}
