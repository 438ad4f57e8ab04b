import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Log } from "#kernel/log.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const PAGE = join(import.meta.dirname, "page");
/** The sources of the built page: a change in any of them triggers a new build. */
const INGREDIENTS = ["src/rehearsal/page", "src/rehearsal/build-page.ts", "src/words", "package-lock.json"];

const MAKING = "making-";

export type PageBuild = {
  /** A development build names its components and warns; a production build is small. */
  readonly production: boolean;
  readonly cacheDirectory: string;
  readonly log: Log;
};

/** Returns the directory of the built page, building it only if no build of these exact sources exists. */
export async function buildPage({ production, cacheDirectory, log }: PageBuild): Promise<string> {
  const builds = join(cacheDirectory, production ? "page" : "page-development");
  const built = join(builds, await fingerprint());
  if (await exists(built)) return built;

  await mkdir(builds, { recursive: true });
  const making = await mkdtemp(join(builds, MAKING));
  try {
    await runVite(making, production);
    await moveInto(built, making);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  await forgetOlder(builds, built);
  log.info({ event: "rehearsal.page_built" }, "Rehearsal page built.");
  return built;
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const found = await Promise.all(INGREDIENTS.map((name) => filesBelow(join(ROOT, name))));
  for (const file of found.flat().sort()) {
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function runVite(into: string, production: boolean): Promise<void> {
  // Imported on demand: a start that finds a fresh build does not load the bundler.
  const { build } = await import("vite");
  await build({
    root: PAGE,
    base: "/rehearsal/",
    configFile: false,
    logLevel: "warn",
    // Set explicitly; Vite would otherwise take it from NODE_ENV.
    oxc: { jsx: { runtime: "automatic", development: !production } },
    define: { "process.env.NODE_ENV": JSON.stringify(production ? "production" : "development") },
    build: { outDir: into, emptyOutDir: true, minify: production, sourcemap: !production, assetsInlineLimit: 0 },
  });
}

/** If two processes build at once, the first rename wins; both builds are the same. */
async function moveInto(built: string, making: string): Promise<void> {
  try {
    await rename(making, built);
  } catch (cause) {
    if (!(await exists(built))) throw new Error("could not put the built page in its place", { cause });
  }
}

/** Removes finished builds of other sources, but not a build that another process is making. */
async function forgetOlder(builds: string, built: string): Promise<void> {
  const finished = (await readdir(builds)).filter((name) => !name.startsWith(MAKING));
  const older = finished.map((name) => join(builds, name)).filter((path) => path !== built);
  await Promise.all(older.map((path) => rm(path, { recursive: true, force: true })));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
