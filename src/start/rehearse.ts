import type { IncomingMessage, ServerResponse } from "node:http";
import { type HttpServer, openHttpServer, type RouteHandler } from "#http/server.ts";
import { createMovableClock, type MovableClock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { createPageHandler } from "#rehearsal/serve-page.ts";
import type { Config } from "#src/config.ts";
import { openRehearsalDatabaseReader } from "./backstage.store.ts";
import { type Bot, openBot } from "./bot.ts";
import { assertOnlyRehearsal } from "./keep-apart.ts";
import { rehearsalClockFile } from "./keep-clock.ts";
import { importSampleProgramme } from "./load-sample.ts";
import { type ConfiguredDatabase, openConfiguredDatabase } from "./open-configured-database.ts";
import {
  FIRST_PLAYED_USER_ID,
  getFirstStepHint,
  LOCAL_SLACK_IDENTITY,
  listRehearsalPeople,
  SAMPLE_STARTS_AT,
} from "./rehearsal-cast.ts";
import { createClockSteps } from "./steps.ts";

export type Rehearsal = AsyncDisposable & Pick<ConfiguredDatabase, "serverEnded"> & { readonly url: string };

/** Starts a rehearsal: the real bot and database, a local Slack, a sample programme and a movable clock. */
export async function startRehearsal(config: Config, log: Log): Promise<Rehearsal> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openConfiguredDatabase(config, log));
  await assertOnlyRehearsal(database.db);
  const clock = createMovableClock(await rehearsalClockFile.read(config.directory, SAMPLE_STARTS_AT));
  const turned: { bot?: Bot } = {};
  const slack = await openSlackHere(config, database, clock, log, opened, () => turned.bot?.wake());
  const mounts: RouteHandler[] = [toPage, slack.handle];
  const server = opened.use(
    await openHttpServer({ port: config.port, host: "127.0.0.1", mounts, upgrade: slack.upgrade, log }),
  );
  slack.standsAt(server.url);
  turned.bot = opened.use(await openBotHere(database, clock, log, server));
  mounts.unshift(...turned.bot.mounts);
  await turned.bot.slack.start();
  const kept = opened.move();
  const { serverEnded } = database;
  const url = `http://localhost:${server.port}`;
  return { url, serverEnded, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/**
 * Opens the local Slack with the people of the sample programme. Whenever the rehearsal's clock is moved, the bot runs
 * its recurring jobs at once.
 */
async function openSlackHere(
  config: Config,
  { db, url }: ConfiguredDatabase,
  clock: MovableClock,
  log: Log,
  opened: AsyncDisposableStack,
  turned: () => void,
): Promise<LocalSlack> {
  const workspaceId = await importSampleProgramme(db, LOCAL_SLACK_IDENTITY.team, clock.now());
  const backstage = opened.use(await openRehearsalDatabaseReader(url));
  return opened.use(
    openLocalSlack({
      ...LOCAL_SLACK_IDENTITY,
      clock,
      people: await listRehearsalPeople(db, workspaceId),
      log,
      beginAs: FIRST_PLAYED_USER_ID,
      hint: getFirstStepHint,
      steps: await createClockSteps(db, workspaceId),
      page: await createPageHandler(),
      backstage: backstage.look,
      turnTo(instant) {
        clock.turnTo(instant);
        void rehearsalClockFile.write(config.directory, clock.now());
        turned();
      },
    }),
  );
}

async function openBotHere(
  { db, bank }: ConfiguredDatabase,
  clock: MovableClock,
  log: Log,
  server: HttpServer,
): Promise<Bot> {
  const { botToken, appToken } = LOCAL_SLACK_IDENTITY.app;
  const transport = { kind: "socket" as const, appToken };
  const options = { db, clock, log, bank, owner: `${process.pid}` };
  return openBot({ ...options, botToken, environmentOnly: true, apiUrl: `${server.url}/api/`, transport });
}

/** Redirects `/` to the rehearsal's page. */
async function toPage(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.url !== "/") return false;
  response.writeHead(302, { location: "/rehearsal/" }).end();
  return true;
}
