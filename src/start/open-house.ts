import { openEmbedded } from "#db/embedded/server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import type { Log } from "#kernel/log.ts";
import type { Config } from "#src/config.ts";
import { openMasterKey } from "./master-key.ts";

export type House = AsyncDisposable & { readonly db: Db; readonly ownerUrl: string };

/** Opens what every command and the server need: the key, PostgreSQL (given or embedded) and the migrated database. */
export async function openHouse(config: Config, log: Log): Promise<House> {
  await using opened = new AsyncDisposableStack();
  const masterKey = await openMasterKey(config);
  const ownerUrl = config.databaseUrl ?? opened.use(await openEmbedded({ directory: config.directory, log })).url;
  const db = opened.use(await openDatabase({ ownerUrl, masterKey, log }));
  const kept = opened.move();
  return { db, ownerUrl, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
