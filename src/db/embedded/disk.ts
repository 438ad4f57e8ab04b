import { statfs } from "node:fs/promises";
import { EmbeddedUnavailableError } from "./errors.ts";

/**
 * Below this a disk counts as full: PostgreSQL needs 16 MB for the next segment of its WAL. A server that does not start
 * for want of room has removed files by then and may fail at something else, so that neither a disk without any room nor
 * the server's last words are to be expected.
 */
const MIN_FREE_BYTES = 16 * 1024 * 1024;

/** Returns how much can still be written on the disk with this folder. */
export async function countFreeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

/** Whether the disk with this folder has no room for the embedded server, or for no further file. */
export async function isDiskFull(directory: string): Promise<boolean> {
  const { bavail, bsize, files, ffree } = await statfs(directory);
  // A file system that does not limit the number of files gives 0 for both.
  return bavail * bsize < MIN_FREE_BYTES || (files > 0 && ffree === 0);
}

/** Whether the operating system refused a write for want of room. */
export function isNoSpaceError(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}

export function createDiskFullError(directory: string, cause?: unknown): EmbeddedUnavailableError {
  return new EmbeddedUnavailableError(
    "disk full",
    `The disk with ${directory} is full, so the embedded database does not start. Make room on it; nothing that was stored is lost.`,
    { cause },
  );
}
