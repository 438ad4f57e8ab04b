import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

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
