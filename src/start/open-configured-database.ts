import { type EmbeddedServer, openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import type { Log } from "#kernel/log.ts";
import type { Config } from "#src/config.ts";
import { createMasterKey, findMasterKey } from "./master-key.ts";

export type ConfiguredDatabase = AsyncDisposable & {
  readonly db: Db;
  readonly ownerUrl: string;
  /** Resolves when the embedded server has ended. It never resolves if the database is the one at DATABASE_URL. */
  readonly serverEnded: Promise<unknown>;
};

/**
 * Opens the database of this configuration and its master key, and applies all migrations. The database is the one at
 * DATABASE_URL, or one on an embedded server that is started for it.
 */
export async function openConfiguredDatabase(config: Config, log: Log): Promise<ConfiguredDatabase> {
  await using opened = new AsyncDisposableStack();
  const key = await findMasterKey(config);
  const server = opened.use(await openConfiguredServer(config, log));
  const masterKey = key ?? (await createMasterKey(config, server.url));
  const db = opened.use(
    await openDatabase({ ownerUrl: server.url, masterKey, log, prepares: config.databaseUrl === undefined }),
  );
  const kept = opened.move();
  const { url: ownerUrl, ended: serverEnded } = server;
  return { db, ownerUrl, serverEnded, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

type ConfiguredServer = AsyncDisposable & Pick<EmbeddedServer, "url" | "ended">;

async function openConfiguredServer({ databaseUrl, directory }: Config, log: Log): Promise<ConfiguredServer> {
  if (databaseUrl === undefined) return openEmbeddedServer({ directory, log });
  return { url: databaseUrl, ended: new Promise(() => undefined), [Symbol.asyncDispose]: async () => undefined };
}
