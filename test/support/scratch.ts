import { mkdtemp, readdir, realpath, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
/** A container may have only 64 MB there. */
const MIN_FREE_BYTES = 2 ** 30;
const PREFIX = "fieldbook-scratch-";

/** A new folder, in memory where the machine has the room: a database is 300 files, and a run makes hundreds of them. */
export async function makeScratch(): Promise<string> {
  return realpath(await mkdtemp(join((await hasRoom()) ? MEMORY : tmpdir(), `${PREFIX}${process.pid}-`)));
}

/** What a killed run has left in memory; a PostgreSQL that still runs on it ends once its files are gone. */
export async function removeAbandoned(): Promise<void> {
  const names = await readdir(MEMORY).catch((): string[] => []);
  const abandoned = names.filter((name) => name.startsWith(PREFIX) && !isAlive(Number(name.split("-").at(2))));
  await Promise.all(abandoned.map((name) => rm(join(MEMORY, name), { recursive: true, force: true, maxRetries: 3 })));
}

async function hasRoom(): Promise<boolean> {
  const memory = await statfs(MEMORY).catch(() => undefined);
  return memory !== undefined && memory.bavail * memory.bsize >= MIN_FREE_BYTES;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
