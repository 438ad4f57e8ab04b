import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { needsItsMasterKey } from "#db/refuse-wrong-key.ts";
import { createSealKey, type KeyRing, type SealKey, toSealKey } from "#kernel/seal.ts";
import { type Config, ConfigError } from "#src/config.ts";

/**
 * Creates the key file under `.fieldbook/` at the first start, or reads the file if another process has created it in
 * the meantime. Throws {@link ConfigError} if the database already contains data encrypted with a key that is missing
 * now, because a new key could not decrypt it.
 */
export async function createMasterKey(config: Config, ownerUrl: string): Promise<KeyRing> {
  await assertKeyNotLost(config, ownerUrl);
  const path = fileIn(config);
  return parse(await make(config.directory, path), path);
}

/** Throws {@link ConfigError} if the database contains data encrypted with a master key and no master key is found. */
export async function assertKeyNotLost(config: Config, ownerUrl: string): Promise<void> {
  // The key file is looked for again here, because another process may have created both the key file and a workspace
  // after this process first looked for the key.
  if (!(await needsItsMasterKey(ownerUrl)) || (await findMasterKey(config))) return;
  throw new ConfigError(
    `The key that this database was sealed with is missing. Put it into ${fileIn(config)}, or set FIELDBOOK_KEY to it.`,
  );
}

/**
 * Returns the master key from FIELDBOOK_KEY or else from the key file under `.fieldbook/`; `undefined` if neither
 * exists yet. Throws {@link ConfigError} if the key is malformed, and in production if FIELDBOOK_KEY is not set: a key
 * that existed only on this disk would be lost with the disk, and then no encrypted text could be read any more.
 */
export async function findMasterKey(config: Config): Promise<KeyRing | undefined> {
  if (config.key) return parse(config.key, "FIELDBOOK_KEY");
  if (config.production) {
    throw new ConfigError(
      "FIELDBOOK_KEY is missing. Make one with `openssl rand -base64 32`, and keep a copy, but not beside the backups of the database.",
    );
  }
  const kept = await readFile(fileIn(config), "utf8").catch(ifAbsent);
  return kept === undefined ? undefined : parse(kept, fileIn(config));
}

const fileIn = ({ directory }: Config) => join(directory, "key");

async function make(directory: string, path: string): Promise<string> {
  const made = createSealKey().bytes.toString("base64");
  await mkdir(directory, { recursive: true });
  // The flag `wx` makes the write fail if the file exists. If two processes start together, the second one therefore
  // uses the key that the first one wrote.
  const won = await writeFile(path, `${made}\n`, { mode: 0o600, flag: "wx" }).then(
    () => true,
    () => false,
  );
  return won ? made : readFile(path, "utf8");
}

function parse(text: string, where: string): KeyRing {
  const [first, ...others] = text.split(",").map((part) => toKey(part.trim(), where));
  if (!first) throw new ConfigError(`${where} is empty.`);
  return [first, ...others];
}

function toKey(part: string, where: string): SealKey {
  const bytes = Buffer.from(part, "base64");
  if (bytes.length !== 32)
    throw new ConfigError(`${where} must be 32 bytes in base64 (44 characters), not ${bytes.length} bytes.`);
  return toSealKey(bytes);
}

function ifAbsent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
