import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import type { WorkspaceId } from "#kernel/id.ts";
import { type Log, openLog } from "#kernel/log.ts";
import { toSealKey } from "#kernel/seal.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { LOCAL_SLACK_IDENTITY, SAMPLE_STARTS_AT } from "#src/start/rehearsal-cast.ts";

/** An embedded database of its own with the sample programme in it. */
export type BenchDatabase = AsyncDisposable & {
  readonly ownerUrl: string;
  /** The owner's connection: fills, empties and looks past every policy. */
  readonly owner: Client;
  readonly log: Log;
  /** The workspace of the sample. */
  serves(): readonly WorkspaceId[];
  /** As the app opens it. */
  open(): Promise<Db>;
};

export async function openBenchDatabase(): Promise<BenchDatabase> {
  await using opened = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), "fieldbook-bench-"));
  opened.defer(() => rm(directory, { recursive: true }));
  // Run as root, PostgreSQL is another user and has to pass through.
  await chmod(directory, 0o755);
  const log = openLog("warn");
  const { url: ownerUrl } = opened.use(await openEmbeddedServer({ directory, log }));
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  opened.defer(() => owner.end());
  const masterKey = [toSealKey(Buffer.alloc(32, 1))] as const;
  const open = () => openDatabase({ ownerUrl, masterKey, log });
  await using db = await open();
  const workspaceId = await importSampleProgramme(db, LOCAL_SLACK_IDENTITY.team, SAMPLE_STARTS_AT);
  const kept = opened.move();
  return { ownerUrl, owner, log, open, serves: () => [workspaceId], [Symbol.asyncDispose]: () => kept.disposeAsync() };
}
