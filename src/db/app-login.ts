import { randomUUID } from "node:crypto";
import pg from "pg";
import { deriveSecret, type KeyRing } from "#kernel/seal.ts";
import { MigrationError, reasonOf } from "./migration-error.ts";
import { type Client, openClient } from "./open-client.ts";

/** The role that holds the rights of the app, and the user as which the app signs in if the operator names none. */
export const APP_ROLE = "fieldbook_app";

/** The user as which the app signs in. */
export type AppLogin =
  /**
   * `fieldbook_app` itself, beside the owner in DATABASE_URL. Its passwords are derived from the keys of FIELDBOOK_KEY:
   * the first is to be in force, the others may still be.
   */
  | { readonly kind: "derived"; readonly passwords: readonly string[] }
  /** The user in DATABASE_URL, beside DATABASE_OWNER_URL: a member of `fieldbook_app`. */
  | { readonly kind: "own"; readonly url: string };

/** Returns the login whose password is derived from the master key. */
export function deriveAppLogin(masterKey: KeyRing): AppLogin {
  return { kind: "derived", passwords: masterKey.map((key) => deriveSecret(key, "password of fieldbook_app")) };
}

/** Returns the URL with which the app signs in. */
export function getAppUrl(login: AppLogin, ownerUrl = ""): string {
  return login.kind === "own" ? login.url : asApp(ownerUrl, login.passwords[0] ?? "");
}

/**
 * Settings of the app's user. They belong to the user and not to each connection, because a pooler refuses connections
 * that bring settings with them.
 */
const TIMEOUTS = { statement_timeout: "30s", idle_in_transaction_session_timeout: "60s" };

/**
 * Lets the app sign in: creates its user or sets its password, and sets its timeouts. What is in order already is not
 * touched, so that an owner without the right to create roles can migrate where a superuser has made them.
 */
export async function ensureAppLogin(client: Client, ownerUrl: string, login: AppLogin): Promise<void> {
  if (login.kind === "derived") await ensurePassword(client, ownerUrl, login.passwords);
  else await ensureUser(client, login.url);
  await ensureTimeouts(client, login.kind === "own" ? userOf(login.url) : APP_ROLE);
}

/**
 * Sets the password of `fieldbook_app` only if signing in with it fails, and only one of the processes that start
 * together sets it: a pooler would not let in who signed in with the same password as it was stored before. Each setting
 * leaves another comment on the role, by which the others see it without a second connection, which a pooler might not
 * have for them.
 */
async function ensurePassword(client: Client, ownerUrl: string, [password = "", ...earlier]: readonly string[]) {
  const before = await readComment(client);
  if (await signsIn(asApp(ownerUrl, password))) return;
  if (!(await isAnyInForce(ownerUrl, earlier))) await refuseToLockOut(client);
  await may(client, "The password of fieldbook_app could not be set", async () => {
    if ((await readComment(client)) !== before) return;
    await client.query(`alter role ${APP_ROLE} login password ${client.escapeLiteral(password)}`);
    await client.query(`comment on role ${APP_ROLE} is 'Fieldbook has set the password: ${randomUUID()}'`);
  });
}

async function readComment(client: Client): Promise<string | null | undefined> {
  const { rows } = await client.query<{ comment: string | null }>(
    `select shobj_description(to_regrole('${APP_ROLE}'), 'pg_authid') as comment`,
  );
  return rows[0]?.comment;
}

async function isAnyInForce(ownerUrl: string, passwords: readonly string[]): Promise<boolean> {
  for (const password of passwords) if (await signsIn(asApp(ownerUrl, password))) return true;
  return false;
}

/**
 * Throws {@link MigrationError}, with nothing changed, if {@link ensureAppLogin} would lock out another Fieldbook.
 */
export async function assertLocksNobodyOut(client: Client, ownerUrl: string, login: AppLogin): Promise<void> {
  if (login.kind === "own" || (await listOthers(client)).length === 0) return;
  if (!(await isAnyInForce(ownerUrl, login.passwords))) await refuseToLockOut(client);
}

/** Throws if {@link listOthers} finds any. */
async function refuseToLockOut(client: Client): Promise<void> {
  const others = await listOthers(client);
  if (others.length === 0) return;
  throw new MigrationError(
    `On this server fieldbook_app works for another Fieldbook (database ${others.join(", ")}), whose FIELDBOOK_KEY is another, and it would be locked out. Let this one sign in as a user of its own: DATABASE_OWNER_URL is what DATABASE_URL is now, and DATABASE_URL names a user that no database has yet, with a password. See docs/operate.md, "Two credentials".`,
  );
}

/**
 * Lists the other databases of this server that have given rights to `fieldbook_app`: roles belong to the whole server,
 * so another password would lock out the Fieldbook that works there.
 */
async function listOthers(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct d.datname as name from pg_shdepend s join pg_database d on d.oid = s.dbid
     where s.refclassid = 'pg_authid'::regclass and s.refobjid = to_regrole('${APP_ROLE}')
       and d.datname <> current_database() order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Creates the user of DATABASE_URL, or makes it a member of `fieldbook_app`. Its password is the operator's affair. */
async function ensureUser(client: Client, url: string): Promise<void> {
  const user = userOf(url);
  if ((await standingOf(client, user)) === "member") return;
  const name = client.escapeIdentifier(user);
  const secret = client.escapeLiteral(decodeURIComponent(new URL(url).password));
  await may(client, `The user ${user} of DATABASE_URL could not be made`, async () => {
    if ((await standingOf(client, user)) === "unknown")
      await client.query(`create role ${name} login password ${secret}`);
    await client.query(`grant ${APP_ROLE} to ${name}`);
  });
}

async function standingOf(client: Client, user: string): Promise<"member" | "stranger" | "unknown"> {
  const { rows } = await client.query<{ member: boolean }>(
    `select pg_has_role(oid, '${APP_ROLE}', 'usage') as member from pg_roles where rolname = $1`,
    [user],
  );
  return rows[0] ? (rows[0].member ? "member" : "stranger") : "unknown";
}

/** Without the right to change the user, the app works all the same, limited by the client's own timeouts. */
async function ensureTimeouts(client: Client, user: string): Promise<void> {
  const missing = await listMissingTimeouts(client, user);
  if (missing.length === 0) return;
  await may(client, `The timeouts of ${user} could not be set`, async () => {
    const name = client.escapeIdentifier(user);
    for (const [setting, value] of await listMissingTimeouts(client, user))
      await client.query(`alter role ${name} set ${setting} = '${value}'`);
  }).catch((error: unknown) => {
    if (!(error instanceof MigrationError)) throw error;
  });
}

async function listMissingTimeouts(client: Client, user: string) {
  const { rows } = await client.query<{ config: readonly string[] | null }>(
    "select rolconfig as config from pg_roles where rolname = $1",
    [user],
  );
  const config = rows[0]?.config ?? [];
  return Object.entries(TIMEOUTS).filter(([name]) => !config.some((set) => set.startsWith(`${name}=`)));
}

/** The id of the advisory lock for changes of roles, in each database; an arbitrary number. */
const ROLES_LOCK = 4_126_018;

/** Changes roles in a transaction, one process at a time. Throws {@link MigrationError} that begins with `failure`. */
async function may(client: Client, failure: string, change: () => Promise<void>): Promise<void> {
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [ROLES_LOCK]);
    await change();
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback").catch(() => undefined);
    if (!(cause instanceof pg.DatabaseError)) throw cause;
    throw new MigrationError(`${failure}: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * Whether the server lets a user in. Throws if it fails for another reason than the user or the password. A pooler
 * reports a wrong password as a violation of the protocol (08P01).
 */
async function signsIn(url: string): Promise<boolean> {
  try {
    await using _ = await openClient(url, "fieldbook password");
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.code?.startsWith("28") || (error.code === "08P01" && /auth|password|no such user/i.test(error.message)))
      return false;
    throw error;
  }
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username);

function asApp(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.toString();
}
