import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { openServer } from "#http/server.ts";
import { movableClock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { openPage } from "#rehearsal/serve-page.ts";
import type { Config } from "#src/config.ts";
import { openBackstage } from "./backstage.store.ts";
import { openBot } from "./bot.ts";
import { keepClock } from "./keep-clock.ts";
import { loadBank } from "./load-bank.ts";
import { loadSample } from "./load-sample.ts";
import { openHouse } from "./open-house.ts";
import { BEGIN_AS, hintFor, REHEARSAL, rehearsalPeople, SAMPLE_STARTS_AT } from "./rehearsal-cast.ts";
import { stepsFor } from "./steps.ts";

export type Rehearsal = AsyncDisposable & { readonly url: string };

/** A rehearsal on this machine: the real bot and database, a local Slack, a sample programme and a clock to turn. */
export async function rehearse(config: Config, log: Log): Promise<Rehearsal> {
  await using opened = new AsyncDisposableStack();
  const { db, ownerUrl } = opened.use(await openHouse(config, log));
  const clock = movableClock(await keepClock.read(config.directory, SAMPLE_STARTS_AT));
  const workspaceId = await loadSample(db, REHEARSAL.team, clock.now());
  const people = await rehearsalPeople(db, workspaceId);
  const backstage = opened.use(await openBackstage(ownerUrl));
  const bot: { wake(): void } = { wake: () => undefined };
  const slack = opened.use(
    openLocalSlack({
      ...REHEARSAL,
      clock,
      people,
      log,
      beginAs: BEGIN_AS,
      hint: hintFor,
      steps: await stepsFor(db, workspaceId),
      page: await openPage({ cacheDirectory: join(config.directory, "page"), log }),
      backstage: backstage.look,
      turnTo(instant) {
        clock.turnTo(instant);
        void keepClock.write(config.directory, clock.now());
        bot.wake();
      },
    }),
  );
  const mounts: ((...given: Parameters<typeof slack.handle>) => Promise<boolean>)[] = [toPage, slack.handle];
  const server = opened.use(
    await openServer({ port: config.port, host: "127.0.0.1", mounts, upgrade: slack.upgrade, log }),
  );
  slack.standsAt(server.url);
  const { botToken, appToken } = REHEARSAL.app;
  const running = opened.use(
    await openBot({
      db,
      bank: await loadBank(),
      clock,
      log,
      owner: `${process.pid}`,
      botToken,
      apiUrl: `${server.url}/api/`,
      transport: { kind: "socket", appToken },
    }),
  );
  bot.wake = running.wake;
  mounts.unshift(...running.mounts);
  await running.slack.start();
  const kept = opened.move();
  return { url: `http://localhost:${server.port}`, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Whoever types the bare address wants the page. */
async function toPage(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.url !== "/") return false;
  response.writeHead(302, { location: "/rehearsal/" }).end();
  return true;
}
