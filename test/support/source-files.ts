import { globSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The project's folder. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** A file of the project: its path from the root, with forward slashes, and what stands in it. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every file of the working tree that matches one of the patterns, in the order of their paths. */
export function sourceFiles(...patterns: readonly string[]): readonly SourceFile[] {
  const paths = globSync([...patterns], { cwd: ROOT, exclude: ["**/node_modules/**"] });
  return paths
    .map((path) => path.split(sep).join("/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** The paths of all files of the working tree, but for dependencies and what Fieldbook makes at run time. */
export function filePaths(): readonly string[] {
  const exclude = ["**/node_modules/**", ".git/**", ".fieldbook/**", "build/**"];
  return globSync(["**/*", ".*", ".*/**"], { cwd: ROOT, exclude, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
