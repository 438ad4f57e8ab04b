import { chmod, mkdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "#kernel/log.ts";
import { findOsAccount, type OsAccount } from "./account.ts";
import { findPostgresBinaries, type PostgresBinaries } from "./binaries.ts";
import { assertReachable } from "./reachable.ts";

/**
 * The paths and the OS user of the embedded server. Symbolic links in the paths are resolved (realpath), because they
 * are compared with the command lines of running processes.
 */
export type EmbeddedPaths = {
  readonly directory: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly passwordFile: string;
  readonly account: OsAccount | undefined;
  readonly binaries: PostgresBinaries;
};

/**
 * Creates the folder of the embedded server if missing, and returns the paths in it. Throws EmbeddedUnavailableError if
 * no server could run there.
 */
export async function prepareEmbeddedPaths(wanted: string, log: Log): Promise<EmbeddedPaths> {
  const binaries = await findPostgresBinaries();
  await mkdir(wanted, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const directory = await realpath(wanted);
  const cluster = join(directory, "postgres");
  const account = await findOsAccount(cluster, log);
  if (account) {
    await letPassThrough(directory);
    await assertReachable(directory, account);
    await assertReachable(binaries.folder, account);
  }
  const [logFile, passwordFile] = [join(directory, "postgres.log"), join(directory, "postgres.password")];
  return { directory, cluster, logFile, passwordFile, account, binaries };
}

/**
 * Grants the server's OS user the search permission (x) on Fieldbook's own folder, through which it reaches its
 * cluster; the files in the folder keep their modes.
 */
async function letPassThrough(directory: string): Promise<void> {
  const { mode } = await stat(directory);
  if ((mode & 0o011) !== 0o011) await chmod(directory, (mode & 0o7777) | 0o011);
}
