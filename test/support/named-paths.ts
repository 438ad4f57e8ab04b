import { dirname, posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

const EXTENSIONS = ["ts", "tsx", "md", "sql", "json", "css", "csv", "yaml", "grit"];
const PATH = /^(?!\.\/|\.\w+(?:\.\w+)?$)[\w.-]+(?:\/[\w.-]+)*\/?$/;

/** Paths that documents name although the repository does not contain them. */
const ELSEWHERE = [
  /^\.fieldbook(?:-rehearsal)?\//,
  /^\.env$/,
  /^node_modules\//,
  /^postgres\.(?:log|password|lock)$/,
  /^index\.ts$/,
];

/** The paths that a document names, in code spans and as targets of links, without those that exist only at run time. */
export function namedPaths({ path, text }: SourceFile): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, span = ""]) => (isPath(span) ? [span] : []));
  const links = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !target.includes(":"))
    .map((target) => posix.join(dirname(path), target));
  return [...new Set([...spans, ...links])].filter((named) => !ELSEWHERE.some((pattern) => pattern.test(named)));
}

function isPath(span: string): boolean {
  if (!PATH.test(span)) return false;
  return span.includes("/") || EXTENSIONS.some((extension) => span.endsWith(`.${extension}`));
}

/** Whether a path is a file, a folder, or the end of one: documents may leave the leading folders out. */
export function exists(named: string, files: readonly string[]): boolean {
  const path = named.replace(/^\.\//, "");
  if (path.endsWith("/")) return files.some((file) => `/${file}`.includes(`/${path}`));
  return files.some((file) => `/${file}`.endsWith(`/${path}`) || `/${file}`.includes(`/${path}/`));
}
