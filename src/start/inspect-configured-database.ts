import { stat } from "node:fs/promises";
import { join } from "node:path";
import { findRunningServer } from "#db/embedded/attach.ts";
import { countFreeBytes } from "#db/embedded/disk.ts";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { openDatabase } from "#db/open.ts";
import type { Log } from "#kernel/log.ts";
import { type Config, ConfigError } from "#src/config.ts";
import { assertMigrated, type DatabaseAccess, findDatabaseAccess, usersOf } from "./database-access.ts";
import { assertKeyNotLost, findMasterKey } from "./master-key.ts";
import type { ConfiguredDatabase } from "./open-configured-database.ts";

export type InspectedDatabase = AsyncDisposable &
  Pick<ConfiguredDatabase, "db"> & {
    /** How the embedded server was found, if there is something to say about it. */
    readonly condition?: string;
    /** What is left on the disk of the embedded server. */
    readonly freeBytes?: number;
    /** The users as which the database at DATABASE_URL is reached. */
    readonly access?: DatabaseAccess;
  };

type Found = Omit<InspectedDatabase, "db" | keyof AsyncDisposable> & { readonly access: DatabaseAccess };

/**
 * Opens the database of this configuration without changing anything: no key, database or folder is created, and no
 * migration is applied. If the configuration uses the embedded server, the one that runs is looked into, or it is
 * started with the data that it has. Throws {@link ConfigError} if something is still to be created.
 */
export async function inspectConfiguredDatabase(config: Config, log: Log): Promise<InspectedDatabase> {
  await using opened = new AsyncDisposableStack();
  const { access, ...found } = await find(config, log, opened);
  await assertMigrated(access);
  const masterKey = await findMasterKey(config);
  if (!masterKey) await assertKeyNotLost(config, access.url);
  if (!masterKey) throw new ConfigError(`There is no key in ${config.directory} yet. \`npm start\` creates it.`);
  const db = opened.use(await openDatabase({ ...usersOf(access), masterKey, log, migrates: false }));
  const kept = opened.move();
  const atUrl = config.databaseUrl !== undefined && { access };
  return { db, ...found, ...atUrl, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function find(config: Config, log: Log, opened: AsyncDisposableStack): Promise<Found> {
  if (config.databaseUrl !== undefined) return { access: await findDatabaseAccess(config.databaseUrl, config) };
  const { directory } = config;
  if (!(await stat(join(directory, "postgres")).catch(() => undefined)))
    throw new ConfigError(`There is no database in ${directory} yet. \`npm start\` creates it.`);
  const running = await findRunningServer(directory, log);
  const freeBytes = await countFreeBytes(directory);
  const found = (url: string) => ({ access: { url, ownerUrl: url }, freeBytes });
  if (running) return { ...found(running.url), condition: `of the Fieldbook that runs as process ${running.holder}` };
  const server = opened.use(await openEmbeddedServer({ directory, log }));
  const ended = server.adopted ? ADOPTED : server.recovered ? RECOVERED : undefined;
  return { ...found(server.url), ...(ended && { condition: ended }) };
}

const ADOPTED = "which a Fieldbook that was killed had left running";
const RECOVERED = "which had been killed, and has recovered what was committed";
