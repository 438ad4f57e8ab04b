import { randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { EmbeddedUnavailableError } from "./errors.ts";

/** Reads the password of the owner of an existing cluster from its file. */
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

/** Creates the password of a cluster's owner and flushes it to disk, before the cluster that needs it is created. */
export async function createOwnerPassword(path: string): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  return password;
}
