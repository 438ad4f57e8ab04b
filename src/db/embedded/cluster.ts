import { execFile } from "node:child_process";
import { chown, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { BINARIES_ENVIRONMENT } from "./binaries.ts";
import { OWNER_ROLE } from "./database.ts";
import { EmbeddedUnavailableError } from "./errors.ts";
import type { EmbeddedPaths } from "./place.ts";

const run = promisify(execFile);
const STAGING_PREFIX = "postgres.new-";

/**
 * Whether the database cluster exists. Throws EmbeddedUnavailableError if it exists but this version of PostgreSQL
 * cannot open it.
 */
export async function hasCluster({ cluster, binaries }: EmbeddedPaths): Promise<boolean> {
  if (!(await stat(cluster).catch(() => undefined))) return false;
  const major = await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  if (major === undefined) {
    throw new EmbeddedUnavailableError(
      "not a cluster",
      `${cluster} is not a PostgreSQL database. Restore it from a backup, or move it away to start with an empty one.`,
    );
  }
  if (major.trim() !== binaries.major) {
    throw new EmbeddedUnavailableError(
      "another version",
      `The database in ${cluster} was made by PostgreSQL ${major.trim()}; this Fieldbook brings ${binaries.major}. ` +
        "Start the Fieldbook that made it and copy the data to a server of your own with `pg_dump`, then set DATABASE_URL.",
    );
  }
  return true;
}

type ClusterOptions = { readonly password: string; readonly durable: boolean; readonly signal?: AbortSignal };

/**
 * Creates the database cluster in a staging folder, which is renamed once the cluster is complete. A start that is
 * interrupted before that leaves no incomplete cluster.
 */
export async function createCluster(
  place: EmbeddedPaths,
  { password, durable, signal }: ClusterOptions,
): Promise<void> {
  await removeStaging(place.directory);
  const staging = await mkdtemp(join(place.directory, STAGING_PREFIX));
  const passwordFile = join(staging, "password");
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (place.account) await chownTo(place.account, staging, passwordFile);
    await initdb(place, join(staging, "cluster"), passwordFile, durable ? [] : ["--no-sync"], signal);
    await rename(join(staging, "cluster"), place.cluster);
    await syncFolder(place.directory);
  } finally {
    await removeStaging(place.directory);
  }
}

/**
 * Removes the staging folders of this start and of earlier starts that were killed. A folder that cannot be removed is
 * left, because an orphaned initdb may still be writing in it.
 */
async function removeStaging(directory: string): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.startsWith(STAGING_PREFIX));
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };
  await Promise.allSettled(left.map((name) => rm(join(directory, name), options)));
}

async function chownTo({ uid, gid }: { uid: number; gid: number }, ...paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => chown(path, uid, gid)));
}

async function initdb(place: EmbeddedPaths, into: string, passwordFile: string, extra: string[], signal?: AbortSignal) {
  const args = [
    `--pgdata=${into}`,
    `--username=${OWNER_ROLE}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // PostgreSQL's built-in locale C.UTF-8 sorts identically on every machine, whatever OS locales are installed.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...extra,
  ];
  try {
    await run(place.binaries.initdb, args, {
      cwd: "/",
      env: BINARIES_ENVIRONMENT,
      ...place.account,
      ...(signal && { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
    const message = `The embedded database could not be made in ${place.directory}: ${said}`;
    throw new EmbeddedUnavailableError("cannot be made", message, { cause });
  }
}

/**
 * Calls fsync on the folder that contains the renamed cluster, so that the rename is on disk before any commit is
 * acknowledged.
 */
async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, "r");
  await folder.sync();
}
