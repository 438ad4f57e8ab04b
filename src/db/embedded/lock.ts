import { readlink, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedInUseError } from "./errors.ts";
import { identifyProcess, isProcessAlive, type ProcessIdentity } from "./process-mark.ts";

/**
 * Locks the folder of the embedded server for this process until the result is disposed. Throws
 * {@link EmbeddedInUseError} while the process that holds the lock is alive. If that process is dead, the lock is
 * stale, and exactly one of the processes that try takes it over. The lock is a symbolic link whose target names the
 * process that holds it (`ls -l` shows it). Creating a symbolic link is atomic like O_EXCL, and nobody can read it
 * half-written.
 */
export async function lockFolder(directory: string): Promise<AsyncDisposable> {
  const path = pathIn(directory);
  await claim(path, directory);
  return { [Symbol.asyncDispose]: () => unlink(path) };
}

/** Returns the pid of the living process that holds the lock of this folder, if one does. */
export async function findLockHolder(directory: string): Promise<number | undefined> {
  const found = await textOf(pathIn(directory));
  const holder = found === undefined ? undefined : toMark(found);
  return holder && isProcessAlive(holder) ? holder.pid : undefined;
}

const pathIn = (directory: string) => join(directory, "postgres.lock");

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
 * Removes a stale lock. Two processes may find the same stale lock, and the slower must not remove the lock that the
 * faster has taken meanwhile. A process therefore first takes a second lock, and then reads the first lock again: it
 * removes it only if it still names the dead process. If a process dies while it holds the second lock, that lock is
 * stale and is removed in the same way.
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
