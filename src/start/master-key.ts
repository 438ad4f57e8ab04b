import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createSealKey, type KeyRing, type SealKey, toSealKey } from "#kernel/seal.ts";
import { type Config, ConfigError } from "#src/config.ts";

/**
 * Returns the master key: FIELDBOOK_KEY, or else the key file under `.fieldbook/`, which is created at the first start.
 * In production no key is created, because a key that exists only on this disk is lost with it, and with the key every
 * encrypted text.
 */
export async function openMasterKey(config: Config): Promise<KeyRing> {
  const path = fileIn(config);
  return (await findMasterKey(config)) ?? parse(await make(config.directory, path), path);
}

/** Returns the master key, or `undefined` if there is none yet and {@link openMasterKey} would create it. */
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
  // The flag `wx` makes the write fail if the file exists: if two processes start together, the second uses the key of
  // the first.
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
