import { readlink, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedInUseError } from "./errors.ts";
import { identifyProcess, isProcessAlive, type ProcessIdentity } from "./process-mark.ts";

/**
 * Takes an exclusive lock on the folder until disposed. Throws {@link EmbeddedInUseError} while the holder is alive; a stale
 * lock is taken over by exactly one of the processes that try.
 *
 * The lock is a symbolic link whose target names the holder (`ls -l` shows it): creating one is atomic like O_EXCL, and
 * nobody can read it half-written.
 */
export async function lockFolder(directory: string): Promise<AsyncDisposable> {
  const path = join(directory, "postgres.lock");
  await claim(path, directory);
  return { [Symbol.asyncDispose]: () => unlink(path) };
}

async function claim(path: string, directory: string): Promise<void> {
  while (!(await place(path))) {
    const found = await textOf(path);
    if (found === undefined) continue;
    const holder = toMark(found);
    if (isProcessAlive(holder)) throw new EmbeddedInUseError(holder.pid, directory);
    await clear(path, found, directory);
  }
}

/**
 * Removes a stale lock. Two processes may find the same one, and the slower must not remove the lock that the faster
 * has taken since. Removing therefore needs a second lock, and re-reads the first: while it still names the dead holder,
 * nobody has taken it. A process that dies holding the second lock leaves it stale, and it is cleared the same way.
 */
async function clear(path: string, dead: string, directory: string): Promise<void> {
  const second = `${path}.clearing`;
  await claim(second, directory);
  try {
    if ((await textOf(path)) === dead) await unlink(path);
  } finally {
    await unlink(second);
  }
}

async function place(path: string): Promise<boolean> {
  const own = identifyProcess(process.pid);
  if (!own) throw new Error("this process cannot see itself");
  return symlink(`${own.pid} ${own.birth}`, path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
}

async function textOf(path: string): Promise<string | undefined> {
  return readlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function toMark(text: string): ProcessIdentity {
  const space = text.indexOf(" ");
  return { pid: Number(text.slice(0, space)), birth: text.slice(space + 1) };
}
