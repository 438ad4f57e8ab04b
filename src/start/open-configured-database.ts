import { type EmbeddedServer, openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import type { Log } from "#kernel/log.ts";
import { createPlanner } from "#mentoring/planning/plan-what-changed.ts";
import type { QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { Config } from "#src/config.ts";
import { assertMigrated, type DatabaseAccess, findDatabaseAccess, usersOf } from "./database-access.ts";
import { loadQuestionBank } from "./load-bank.ts";
import { createMasterKey, findMasterKey } from "./master-key.ts";

export type ConfiguredDatabase = AsyncDisposable & {
  readonly db: Db;
  /** The URL at which the rows can be looked at: the owner's, if this process has it. */
  readonly url: string;
  /** The question bank from which what is planned takes its questions. */
  readonly bank: QuestionBank;
  /** Resolves when the embedded server has ended. It never resolves if the database is the one at DATABASE_URL. */
  readonly serverEnded: Promise<unknown>;
};

/**
 * Opens the database of this configuration and its master key, and applies all migrations. The database is the one at
 * DATABASE_URL, or one on an embedded server that is started for it. Throws `ConfigError` if migrations are missing and
 * this process may not apply them.
 */
export async function openConfiguredDatabase(config: Config, log: Log): Promise<ConfiguredDatabase> {
  await using opened = new AsyncDisposableStack();
  const key = await findMasterKey(config);
  const server = opened.use(await openConfiguredServer(config, log));
  const { access } = server;
  if (!access.ownerUrl) await assertMigrated(access);
  const masterKey = key ?? (await createMasterKey(config, access.url));
  const prepares = config.databaseUrl === undefined;
  const bank = await loadQuestionBank();
  const db = opened.use(
    await openDatabase({ ...usersOf(access), masterKey, log, prepares, beforeCommit: createPlanner(bank) }),
  );
  const kept = opened.move();
  return { db, bank, url: access.url, serverEnded: server.ended, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

type ConfiguredServer = AsyncDisposable & Pick<EmbeddedServer, "ended"> & { readonly access: DatabaseAccess };

async function openConfiguredServer(config: Config, log: Log): Promise<ConfiguredServer> {
  const { databaseUrl, directory } = config;
  if (databaseUrl !== undefined) {
    const access = await findDatabaseAccess(databaseUrl, config);
    return { access, ended: new Promise(() => undefined), [Symbol.asyncDispose]: async () => undefined };
  }
  const server = await openEmbeddedServer({ directory, log, restarts: true });
  return Object.assign(server, { access: { url: server.url, ownerUrl: server.url } });
}
