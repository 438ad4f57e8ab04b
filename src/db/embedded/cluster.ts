import { execFile } from "node:child_process";
import { chown, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ENVIRONMENT } from "./binaries.ts";
import { OWNER } from "./database.ts";
import { EmbeddedUnavailable } from "./errors.ts";
import type { Place } from "./place.ts";

const run = promisify(execFile);
const UNFINISHED = "postgres.new-";

/** Whether there is a cluster; throws EmbeddedUnavailable for one this PostgreSQL cannot open. */
export async function hasCluster({ cluster, binaries }: Place): Promise<boolean> {
  if (!(await stat(cluster).catch(() => undefined))) return false;
  const major = await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  if (major === undefined) {
    throw new EmbeddedUnavailable(
      "not a cluster",
      `${cluster} is not a PostgreSQL database. Restore it from a backup, or move it away to start with an empty one.`,
    );
  }
  if (major.trim() !== binaries.major) {
    throw new EmbeddedUnavailable(
      "another version",
      `The database in ${cluster} was made by PostgreSQL ${major.trim()}; this Fieldbook brings ${binaries.major}. ` +
        "Start the Fieldbook that made it and copy the data to a server of your own with `pg_dump`, then set DATABASE_URL.",
    );
  }
  return true;
}

type ClusterOptions = { readonly password: string; readonly durable: boolean; readonly signal?: AbortSignal };

/** Makes it beside its place and moves it there when it is whole, so that what an interrupted start leaves never counts. */
export async function makeCluster(place: Place, { password, durable, signal }: ClusterOptions): Promise<void> {
  await removeUnfinished(place.directory);
  const workshop = await mkdtemp(join(place.directory, UNFINISHED));
  const passwordFile = join(workshop, "password");
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (place.account) await giveTo(place.account, workshop, passwordFile);
    await initdb(place, join(workshop, "cluster"), passwordFile, durable ? [] : ["--no-sync"], signal);
    await rename(join(workshop, "cluster"), place.cluster);
    await syncFolder(place.directory);
  } finally {
    await removeUnfinished(place.directory);
  }
}

/** Ours and what killed starts have left. As far as it goes: an initdb that lost its parent may still be at work there. */
async function removeUnfinished(directory: string): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.startsWith(UNFINISHED));
  const patiently = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };
  await Promise.allSettled(left.map((name) => rm(join(directory, name), patiently)));
}

async function giveTo({ uid, gid }: { uid: number; gid: number }, ...paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => chown(path, uid, gid)));
}

async function initdb(place: Place, into: string, passwordFile: string, extra: string[], signal?: AbortSignal) {
  const ways = [
    `--pgdata=${into}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // PostgreSQL's own C.UTF-8: the same order and the same letters on every machine, whatever locales it has.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...extra,
  ];
  try {
    await run(place.binaries.initdb, ways, { cwd: "/", env: ENVIRONMENT, ...place.account, ...(signal && { signal }) });
  } catch (cause) {
    signal?.throwIfAborted();
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
    const message = `The embedded database could not be made in ${place.directory}: ${said}`;
    throw new EmbeddedUnavailable("cannot be made", message, { cause });
  }
}

/** A power cut must not take back the rename once something was acknowledged. */
async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, "r");
  await folder.sync();
}
