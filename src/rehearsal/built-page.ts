import { createHash } from "node:crypto";
import { access, readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

export const PROJECT_ROOT = join(import.meta.dirname, "..", "..");
/** The folder of all builds of the page; each has its own folder, named after a hash of its sources. */
export const PAGE_BUILDS_FOLDER = join(PROJECT_ROOT, "build", "page");
const SOURCES = ["src/rehearsal/page", "src/rehearsal/build-page.ts", "src/words", "package-lock.json"];

/** Thrown when the rehearsal cannot start because its page is not built; the message says how to build it. */
export class PageNotBuiltError extends Error {
  override readonly name = "PageNotBuiltError";
}

/** Returns the folder of the page built from exactly the current sources. Throws {@link PageNotBuiltError}. */
export async function findBuiltPage(builds = PAGE_BUILDS_FOLDER): Promise<string> {
  const built = join(builds, await hashPageSources());
  if (await fileExists(built)) return built;
  throw new PageNotBuiltError(
    "The rehearsal's page is not built for this version. Run `npm ci`, which installs what builds it and builds it; without development packages Fieldbook runs on a real workspace only.",
  );
}

/** Returns a hash of all sources of the page, which names the folder of its build. */
export async function hashPageSources(): Promise<string> {
  const hash = createHash("sha256");
  const found = await Promise.all(SOURCES.map((name) => filesBelow(join(PROJECT_ROOT, name))));
  for (const file of found.flat().sort()) {
    hash
      .update(`${relative(PROJECT_ROOT, file)}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

export function fileExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
