import { asMachine, asMachineIn, type Db } from "#db/as.ts";
import { SealBrokenError, seal, unseal } from "#kernel/seal.ts";
import { audit } from "#mentoring/audit/audit.ts";
import type { ChatAccount, ChatPlatform } from "#mentoring/people/address.ts";
import { ensureInstallation } from "./ensure-installation.ts";
import {
  findInstallation,
  listInstallations,
  markInstallationActive,
  markInstallationRemoved,
} from "./installation.store.ts";
import type { Installation, InstallationId } from "./installation.ts";

/**
 * Installs Fieldbook in an organisation's account on the chat platform (such as a Slack team), or reinstalls it after
 * it was removed. A given access token is encrypted with the workspace's key and replaces the stored one. Without a
 * token (it then comes from the environment) the stored one is kept.
 */
export async function installInAccount(
  db: Db,
  { name, ...account }: ChatAccount & { readonly name: string },
  token: string | undefined,
  now: Temporal.Instant,
): Promise<Installation> {
  const known = await asMachine(db, (tx) => ensureInstallation(tx, db.keys, { ...account, name, now }));
  const { id, workspaceId, removedAt: _, ...same } = known;
  if (token === undefined && known.name === name && !known.removedAt) return known;
  const sealed = token === undefined ? {} : { token: seal(await db.keys.of(workspaceId), placeOf(id), token) };
  await asMachineIn(db, workspaceId, async (tx) => {
    await markInstallationActive(tx, id, { name, ...sealed });
    await audit(tx, { act: "installation.add", subject: id }, now);
  });
  return { ...same, id, workspaceId, name, ...sealed };
}

/**
 * Deactivates an installation and deletes its access token; the data of the workspace is kept. Returns false if there
 * was no active installation. If `refusedToken` (a token that the chat platform rejected) is given and another token is
 * stored by now, nothing is changed and false is returned.
 */
export async function uninstallFromAccount(
  db: Db,
  account: ChatAccount,
  now: Temporal.Instant,
  refusedToken?: string,
): Promise<boolean> {
  const known = await asMachine(db, (tx) => findInstallation(tx, account));
  if (!known) return false;
  if (refusedToken !== undefined && !(await hasNoOtherToken(db, known, refusedToken))) return false;
  return asMachineIn(db, known.workspaceId, async (tx) => {
    const isRemoved = await markInstallationRemoved(tx, known.id, now, refusedToken === undefined ? undefined : known);
    if (isRemoved) await audit(tx, { act: "installation.remove", subject: known.id }, now);
    return isRemoved;
  });
}

/**
 * Whether the installation still uses this access token. One without a stored token uses the token from the
 * environment, which is assumed to be this one.
 */
async function hasNoOtherToken(db: Db, installation: Installation, token: string): Promise<boolean> {
  return installation.token === undefined || (await withToken(db, installation)).token === token;
}

/** An active installation with its decrypted access token. `token` is absent if it comes from the environment. */
export type ActiveInstallation = {
  readonly installation: Installation;
  readonly token?: string;
  /** The error that occurred when the stored access token was decrypted; absent if there was none. */
  readonly broken?: SealBrokenError;
};

/**
 * Lists the active installations on a chat platform. If a token was encrypted with another key, only its own
 * installation is reported as broken.
 */
export async function listActiveInstallations(db: Db, surface: ChatPlatform): Promise<ActiveInstallation[]> {
  const all = await asMachine(db, listInstallations);
  return Promise.all(
    all.filter((one) => one.surface === surface && !one.removedAt).map((installation) => withToken(db, installation)),
  );
}

async function withToken(db: Db, installation: Installation): Promise<ActiveInstallation> {
  const { id, workspaceId, token } = installation;
  if (token === undefined) return { installation };
  try {
    return { installation, token: unseal(await db.keys.of(workspaceId), placeOf(id), token) };
  } catch (error) {
    if (error instanceof SealBrokenError) return { installation, broken: error };
    throw error;
  }
}

const placeOf = (id: InstallationId) => `machine.installation.token ${id}`;
