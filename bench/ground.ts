import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asMachineIn } from "#db/as.ts";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { openLog } from "#kernel/log.ts";
import { listAddresses } from "#mentoring/people/address.store.ts";
import type { RehearsalPerson } from "#rehearsal/human-api.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { readConfig } from "#src/config.ts";
import { importSampleProgramme } from "#src/start/load-sample.ts";
import { openConfiguredDatabase } from "#src/start/open-configured-database.ts";
import { LOCAL_SLACK_IDENTITY, listRehearsalPeople } from "#src/start/rehearsal-cast.ts";
import { type Arrivals, takeArrivals } from "./arrivals.store.ts";

/** Where Fieldbook is measured: a folder with the embedded database of the sample programme in it. */
export type Ground = AsyncDisposable & {
  /** A server started here finds its `.fieldbook/`. */
  readonly directory: string;
  /** Everyone Slack knows. */
  readonly everyone: readonly RehearsalPerson[];
  /** Slack's ids of those who are in the programme. */
  readonly programme: readonly string[];
  /** What has arrived since it was last asked; only while no server has the database. */
  takeArrivals(): Promise<Arrivals>;
};

const log = openLog("error");

export async function openGround(): Promise<Ground> {
  await using opened = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), "fieldbook-bench-"));
  opened.defer(() => rm(directory, { recursive: true }));
  // Run as root, PostgreSQL is another user and has to pass through.
  await chmod(directory, 0o755);
  const data = join(directory, ".fieldbook");
  const cast = await moveIn(data);
  const kept = opened.move();
  return {
    directory,
    ...cast,
    async takeArrivals() {
      await using server = await openEmbeddedServer({ directory: data, log });
      // Awaited here: the server stops as this block is left.
      return await takeArrivals(server.url);
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function moveIn(data: string): Promise<Pick<Ground, "everyone" | "programme">> {
  await using database = await openConfiguredDatabase({ ...readConfig({}), directory: data }, log);
  const workspaceId = await importSampleProgramme(database.db, LOCAL_SLACK_IDENTITY.team, Temporal.Now.instant());
  const addresses = await asMachineIn(database.db, workspaceId, (tx) =>
    listAddresses(tx, toSlackAccount(LOCAL_SLACK_IDENTITY.team.id)),
  );
  return {
    everyone: await listRehearsalPeople(database.db, workspaceId),
    programme: [...addresses.values()].map(({ user }) => user),
  };
}
