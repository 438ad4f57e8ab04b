import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileExists, hashPageSources, PAGE_BUILDS_FOLDER } from "./built-page.ts";

const PAGE = join(import.meta.dirname, "page");
const STAGING_PREFIX = "making-";

/**
 * Builds the rehearsal's page, unless a build of exactly these sources exists. Needs `vite`, a development dependency.
 */
export async function buildPage(builds = PAGE_BUILDS_FOLDER): Promise<void> {
  const built = join(builds, await hashPageSources());
  if (await fileExists(built)) return;
  await mkdir(builds, { recursive: true });
  const staging = await mkdtemp(join(builds, STAGING_PREFIX));
  try {
    await runVite(staging);
    await moveInto(built, staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  await removeOlder(builds, built);
}

async function runVite(into: string): Promise<void> {
  const { build } = await import("vite");
  await build({
    root: PAGE,
    base: "/rehearsal/",
    configFile: false,
    logLevel: "warn",
    // The mode of JSX is set explicitly, because the bundler otherwise takes it from the environment of the process
    // that builds.
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: { outDir: into, emptyOutDir: true, minify: true, assetsInlineLimit: 0 },
  });
}

/**
 * Moves the finished build of the page into its folder. If two processes build at once, the first one to finish keeps
 * its build; both builds are the same.
 */
async function moveInto(built: string, staging: string): Promise<void> {
  try {
    await rename(staging, built);
  } catch (cause) {
    if (!(await fileExists(built))) throw new Error("could not put the built page in its place", { cause });
  }
}

/**
 * Removes the finished builds of other versions of the sources. A staging folder is kept, because another process may
 * be building in it.
 */
async function removeOlder(builds: string, built: string): Promise<void> {
  const finished = (await readdir(builds)).filter((name) => !name.startsWith(STAGING_PREFIX));
  const older = finished.map((name) => join(builds, name)).filter((path) => path !== built);
  await Promise.all(older.map((path) => rm(path, { recursive: true, force: true })));
}
