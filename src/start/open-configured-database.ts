import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import type { Log } from "#kernel/log.ts";
import type { Config } from "#src/config.ts";
import { openMasterKey } from "./master-key.ts";

export type ConfiguredDatabase = AsyncDisposable & { readonly db: Db; readonly ownerUrl: string };

/**
 * Opens the database of this configuration, with all migrations applied, and its master key: the database at
 * DATABASE_URL, or one on an embedded server that is started for it.
 */
export async function openConfiguredDatabase(config: Config, log: Log): Promise<ConfiguredDatabase> {
  await using opened = new AsyncDisposableStack();
  const masterKey = await openMasterKey(config);
  const ownerUrl = config.databaseUrl ?? opened.use(await openEmbeddedServer({ directory: config.directory, log })).url;
  const db = opened.use(await openDatabase({ ownerUrl, masterKey, log }));
  const kept = opened.move();
  return { db, ownerUrl, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
