import { stat } from "node:fs/promises";
import { join } from "node:path";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { openDatabase } from "#db/open.ts";
import type { Log } from "#kernel/log.ts";
import { type Config, ConfigError } from "#src/config.ts";
import { assertMigrated, type DatabaseAccess, findDatabaseAccess, usersOf } from "./database-access.ts";
import { assertKeyNotLost, findMasterKey } from "./master-key.ts";
import type { ConfiguredDatabase } from "./open-configured-database.ts";

type InspectedDatabase = AsyncDisposable & Pick<ConfiguredDatabase, "db">;

/**
 * Opens the database of this configuration without changing anything: no key, database or folder is created, and no
 * migration is applied. If the configuration uses the embedded server, it is started with the data that it has. Throws
 * {@link ConfigError} if something is still to be created.
 */
export async function inspectConfiguredDatabase(config: Config, log: Log): Promise<InspectedDatabase> {
  await using opened = new AsyncDisposableStack();
  const access = await accessOf(config, log, opened);
  await assertMigrated(access);
  const masterKey = await findMasterKey(config);
  if (!masterKey) await assertKeyNotLost(config, access.url);
  if (!masterKey) throw new ConfigError(`There is no key in ${config.directory} yet. \`npm start\` creates it.`);
  const db = opened.use(await openDatabase({ ...usersOf(access), masterKey, log, migrates: false }));
  const kept = opened.move();
  return { db, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function accessOf(config: Config, log: Log, opened: AsyncDisposableStack): Promise<DatabaseAccess> {
  if (config.databaseUrl !== undefined) return findDatabaseAccess(config.databaseUrl, config);
  const { url } = opened.use(await openExistingServer(config, log));
  return { url, ownerUrl: url };
}

async function openExistingServer({ directory }: Config, log: Log) {
  if (await stat(join(directory, "postgres")).catch(() => undefined)) return openEmbeddedServer({ directory, log });
  throw new ConfigError(`There is no database in ${directory} yet. \`npm start\` creates it.`);
}
