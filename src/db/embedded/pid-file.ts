import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** The fields of postmaster.pid that are used here. */
type PidFile = { readonly pid: number; readonly port: number; readonly status: string };

/**
 * Reads the pid, the port and the status of the server from lines 1, 4 and 8 of postmaster.pid, whose format
 * `miscadmin.h` defines (LOCK_FILE_LINE_*). A partly written file gives NaN and "".
 */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(pathIn(cluster), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  return { pid: Number.parseInt(lines[0] ?? "", 10), port: Number(lines[3]), status: lines[7]?.trim() ?? "" };
}

export async function removePidFile(cluster: string): Promise<void> {
  await rm(pathIn(cluster), { force: true });
}

function pathIn(cluster: string): string {
  return join(cluster, "postmaster.pid");
}
