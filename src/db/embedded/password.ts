import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { EmbeddedUnavailableError } from "./errors.ts";

/** The owner password of an existing cluster. */
export async function readOwnerPassword(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (cause) {
    throw new EmbeddedUnavailableError(
      "no password",
      `The embedded database is there, but its password file ${path} cannot be read. Restore it from the backup the database is in.`,
      { cause },
    );
  }
}

/** Creates the owner password, flushed to disk before the cluster that needs it is created. */
export async function createOwnerPassword(path: string): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return password;
}
