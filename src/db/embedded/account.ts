import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import type { Log } from "#kernel/log.ts";
import { EmbeddedUnavailableError } from "./errors.ts";

export type OsAccount = { readonly uid: number; readonly gid: number };

const run = promisify(execFile);
const NAME = "postgres";

/**
 * Returns the OS user that the embedded server runs as; `undefined` means the user of this process. PostgreSQL refuses
 * to run as root. If this process runs as root, the server therefore runs as the owner of its cluster or, for a new
 * cluster, as the user `postgres`, which is created if missing.
 */
export async function findOsAccount(cluster: string, log: Log): Promise<OsAccount | undefined> {
  const owner = await ownerOf(cluster);
  const self = process.getuid?.();
  if (self !== 0) {
    if (owner && owner.uid !== self)
      throw wrongOwner(cluster, `belongs to the OS user ${owner.uid}. Start Fieldbook as it`);
    return undefined;
  }
  if (owner?.uid === 0)
    throw wrongOwner(cluster, `belongs to root, as which PostgreSQL refuses to run. chown -R it to ${NAME}`);
  return owner ?? (await find()) ?? (await create(log));
}

async function ownerOf(path: string): Promise<OsAccount | undefined> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function wrongOwner(cluster: string, what: string): EmbeddedUnavailableError {
  return new EmbeddedUnavailableError("another owner", `The database in ${cluster} ${what}, or set DATABASE_URL.`);
}

async function find(): Promise<OsAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", NAME]), run("id", ["-g", NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function create(log: Log): Promise<OsAccount> {
  const failure = await addUser().then(
    () => undefined,
    (cause: unknown) => cause,
  );
  const account = await find();
  if (!account) {
    throw new EmbeddedUnavailableError(
      "no account",
      `PostgreSQL refuses to run as root, and the OS user ${NAME} could not be created. ` +
        "Create it, start Fieldbook as another user, or set DATABASE_URL.",
      { cause: failure },
    );
  }
  log.info({ event: "embedded.user_created", user: NAME, ...account }, "Created an OS user for the embedded database.");
  return account;
}

async function addUser(): Promise<void> {
  await run("groupadd", ["--system", NAME]);
  await run("useradd", ["--system", "--gid", NAME, "--no-create-home", "--shell", "/usr/sbin/nologin", NAME]);
}
