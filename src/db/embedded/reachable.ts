import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { OsAccount } from "./account.ts";
import { EmbeddedUnavailableError } from "./errors.ts";

/**
 * Throws unless the given OS user may traverse every folder down to `path`. The permission bits are read; opening a
 * file would prove nothing, because this process may be root, which can traverse any folder.
 */
export async function assertReachable(path: string, account: OsAccount): Promise<void> {
  for (const folder of foldersDownTo(path)) {
    if (mayPass(account, await stat(folder))) continue;
    throw new EmbeddedUnavailableError(
      "unreachable",
      `PostgreSQL does not run as root but as OS user ${account.uid}, which may not pass through ${folder} to ${path}. ` +
        `Move Fieldbook outside ${folder} (to /opt, say), allow passing with chmod o+x ${folder}, or set DATABASE_URL.`,
    );
  }
}

function foldersDownTo(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [...foldersDownTo(above), path];
}

function mayPass({ uid, gid }: OsAccount, folder: { uid: number; gid: number; mode: number }): boolean {
  if (folder.uid === uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
