import { readlink, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedInUse } from "./errors.ts";
import { isAlive, markOf, type ProcessMark } from "./process-mark.ts";

/**
 * Makes this process the only one on the folder until disposed. Throws {@link EmbeddedInUse} while another lives;
 * the lock of a dead one is taken over, by exactly one of those who try.
 *
 * The lock is a symbolic link whose target is its text (`ls -l` shows it): made in one step like a file opened with
 * O_EXCL, and never seen half-written.
 */
export async function takeLock(directory: string): Promise<AsyncDisposable> {
  const path = join(directory, "postgres.lock");
  await claim(path, directory);
  return { [Symbol.asyncDispose]: () => unlink(path) };
}

async function claim(path: string, directory: string): Promise<void> {
  while (!(await place(path))) {
    const found = await textOf(path);
    if (found === undefined) continue;
    const holder = toMark(found);
    if (isAlive(holder)) throw new EmbeddedInUse(holder.pid, directory);
    await clear(path, found, directory);
  }
}

/**
 * Two starters may find the same dead lock, and the slower one must not remove the lock the faster one has put in
 * its place. So only who holds a second lock may remove, and looks again first: while the dead text still stands,
 * nobody else can have claimed. Whoever dies holding the second one leaves a dead lock like any other.
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
  const own = markOf(process.pid);
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

function toMark(text: string): ProcessMark {
  const space = text.indexOf(" ");
  return { pid: Number(text.slice(0, space)), birth: text.slice(space + 1) };
}
