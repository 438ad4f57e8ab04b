import { randomInt } from "node:crypto";
import { chmod, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { WebClient } from "@slack/web-api";
import pg from "pg";
import { expect, test } from "vitest";
import { findRunningServer } from "#db/embedded/attach.ts";
import { openEmbeddedServer } from "#db/embedded/embedded-server.ts";
import { type Db, openDatabase } from "#db/open.ts";
import { systemClock } from "#kernel/clock.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { type Cast, castOf } from "#test/support/cast.ts";
import { TEST_KEY, type TestDatabase } from "#test/support/database.ts";
import { diceOf } from "#test/support/dice.ts";
import { quietLog } from "#test/support/log.ts";
import { makeScratch } from "#test/support/scratch.ts";
import { StoryPerson } from "#test/support/story.ts";
import { until } from "#test/support/until.ts";
import { type EmbeddedInstance, startIn } from "./embedded-instance.ts";
import { FULL } from "./full.ts";
import { readLedger, report, spreadOf, tallyOf } from "./ledger.ts";
import { signalAll } from "./mortal-database.ts";
import { letWaitsPass, listOpen, makeItDay, membersOf, toSlackUser } from "./world.ts";

const KILLS = FULL ? 20 : 3;
const SEED = Number(process.env.CRASH_SEED ?? randomInt(1_000_000));
/** Slack is as slow as it is, so that there is a moment between what is sent and what is settled. */
const SLACK_ANSWERS_AFTER_MS = 100;
const TIMING = { redeliverAfterMs: [0, 200, 500, ...Array.from({ length: 30 }, () => 1_000)] };

test(`one instance, whose embedded database is killed ${KILLS} times, seed ${SEED}: nothing is lost or said twice`, {
  timeout: 180_000 + KILLS * 15_000,
}, async () => {
  await using opened = new AsyncDisposableStack();
  const folder = await makeFolder(opened);
  const cast = await prepare(join(folder, ".fieldbook"));
  const { slack, apiUrl } = await openSlackOf(cast, opened);
  const dice = diceOf(SEED);
  const recoveredAfterMs: number[] = [];
  const instances = [await startIn(folder, apiUrl)];
  opened.defer(async () => void (await Promise.all(instances.map(endNow))));
  for (let said = 0; said < KILLS; said++) {
    const { rosa, luis, carmen } = cast;
    for (const member of [rosa, luis]) await new StoryPerson(slack, member.slackUserId).says("ayuda");
    await pause(dice.below(600));
    signalAll(join(folder, ".fieldbook"), "SIGKILL");
    const killed = performance.now();
    await new StoryPerson(slack, carmen.slackUserId).says("ayuda");
    await untilAnswered(slack, carmen.slackUserId, said + 1, async () => {
      // Where the database ends again and again, so does Fieldbook, and its supervisor starts it.
      if (await hasEnded(instances)) instances.push(await startIn(folder, apiUrl));
    });
    recoveredAfterMs.push(Math.round(performance.now() - killed));
  }
  await slack.human.settled();
  await using database = await lookInto(join(folder, ".fieldbook"));
  await until(
    async () => {
      await letWaitsPass(database, []);
      return (await listOpen(database)).length === 0;
    },
    () => listOpen(database),
    90_000,
  );
  const client = new WebClient(LOCAL_SLACK_IDENTITY.app.botToken, { slackApiUrl: apiUrl });
  const ledger = await readLedger(database, client, membersOf(cast));
  const tally = tallyOf(ledger);
  report(`Embedded database killed ${KILLS} times`, {
    seed: SEED,
    recoveredAfterMs: spreadOf(recoveredAfterMs),
    starts: instances.length,
    restarts: instances.flatMap((one) => one.events()).filter((event) => event === "embedded.restarted").length,
    ...tally,
  });
  expect(tally).toMatchObject({ twice: [], never: [] });
  expect(ledger.filter(({ kind }) => kind === "help.offered")).toHaveLength(KILLS * 3);
  expect(Math.max(...recoveredAfterMs)).toBeLessThan(30_000);
});

/** Run as root, the database belongs to another user, who must be able to reach it. */
async function makeFolder(opened: AsyncDisposableStack): Promise<string> {
  const folder = await makeScratch();
  await chmod(folder, 0o755);
  opened.defer(() => {
    signalAll(join(folder, ".fieldbook"), "SIGKILL");
    return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return folder;
}

/** A database with the cast in it, as an earlier run of Fieldbook has left it. */
async function prepare(directory: string): Promise<Cast> {
  await using server = await openEmbeddedServer({ directory, log: quietLog });
  await using database = await openOn(server.url);
  const cast = await castOf(database);
  await makeItDay(database);
  return cast;
}

/** The database of the instance that runs, beside it. */
async function lookInto(directory: string): Promise<TestDatabase> {
  const running = await findRunningServer(directory, quietLog);
  if (!running) throw new Error("no Fieldbook runs there");
  return openOn(running.url);
}

async function openOn(ownerUrl: string): Promise<TestDatabase> {
  const db: Db = await openDatabase({ ownerUrl, masterKey: TEST_KEY, log: quietLog });
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on("error", () => undefined);
  return {
    db,
    ownerUrl,
    owner: pool as unknown as pg.Client,
    async [Symbol.asyncDispose]() {
      await pool.end();
      await db[Symbol.asyncDispose]();
    },
  };
}

async function openSlackOf(cast: Cast, opened: AsyncDisposableStack) {
  const team = { id: cast.slackTeamId, name: "Sierra Norte" };
  const people = membersOf(cast).map(toSlackUser);
  const options = { ...LOCAL_SLACK_IDENTITY, team, people, clock: systemClock, log: quietLog, timing: TIMING };
  const slack = opened.use(openLocalSlack(options));
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  slack.faults.always("chat.postMessage", { kind: "slow_body", ms: SLACK_ANSWERS_AFTER_MS });
  return { slack, apiUrl };
}

async function untilAnswered(slack: LocalSlack, user: string, times: number, meanwhile: () => Promise<void>) {
  const answers = () => slack.human.state(user).messages.filter(({ from }) => from === "bot").length;
  await until(
    async () => {
      await meanwhile();
      return answers() >= times;
    },
    () => `${answers()} answers of ${times}`,
    60_000,
  );
}

async function hasEnded(instances: readonly EmbeddedInstance[]): Promise<boolean> {
  return Promise.race([instances.at(-1)?.ended.then(() => true), pause(50, false)]).then(Boolean);
}

async function endNow(instance: EmbeddedInstance): Promise<void> {
  instance.kill("SIGKILL");
  await instance.ended;
}
