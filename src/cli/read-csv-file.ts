import { readFile } from "node:fs/promises";
import type { CsvFile } from "#mentoring/roster/decode-text.ts";

/** Thrown when the CSV file given on the command line cannot be read. */
class FileUnreadable extends Error {
  override readonly name = "FileUnreadable";
}

/** Reads a CSV file. Throws {@link FileUnreadable} with the path and the reason in its message. */
export async function readCsvFile(path: string): Promise<CsvFile> {
  try {
    return { name: path, bytes: await readFile(path) };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new FileUnreadable(`${path}: ${REASONS[code] ?? `cannot be read (${code})`}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder, not a file",
  EACCES: "this file may not be read",
};
