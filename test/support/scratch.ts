import { mkdtemp, realpath, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
/** A container may have only 64 MB there. */
const MIN_FREE_BYTES = 2 ** 30;

/** A new folder, in memory where the machine has the room: a database is 300 files, and a run makes hundreds of them. */
export async function makeScratch(prefix: string): Promise<string> {
  return realpath(await mkdtemp(join((await hasRoom()) ? MEMORY : tmpdir(), prefix)));
}

async function hasRoom(): Promise<boolean> {
  const memory = await statfs(MEMORY).catch(() => undefined);
  return memory !== undefined && memory.bavail * memory.bsize >= MIN_FREE_BYTES;
}
