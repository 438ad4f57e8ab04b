import { createRequire } from "node:module";
import { join } from "node:path";

/** They are compared with, never used: so they are installed beside this file, on demand, and by nobody else. */
const HOME = "bench/outbox/rivals";
const require = createRequire(join(import.meta.dirname, "rivals", "package.json"));

export const HOW_TO_INSTALL = `npm ci --prefix ${HOME}`;

/** What a rival's package exports; undefined when it is not installed. */
export function findRival<Package>(name: "pg-boss" | "graphile-worker"): Package | undefined {
  try {
    return require(name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
