import { afterAll, beforeAll, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { installInAccount } from "#mentoring/installation/install.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import type { SlackConfig } from "#src/config.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { ask, CONFIG } from "./desk.ts";

const { botToken, appToken } = LOCAL_SLACK_IDENTITY.app;

let database: TestDatabase;
let slack: LocalSlack;
let slackApiUrl: string;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  database = opened.use(await openTestDatabase());
  slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, clock: systemClock, people: [], log: quietLog }));
  slackApiUrl = opened.use(await serveOnLoopback(slack)).apiUrl;
});
afterAll(() => opened.disposeAsync());

const finds = async (config: SlackConfig) => {
  const { code, out } = await ask(["doctor"], database.db, {
    readConfig: () => ({ ...CONFIG, slackApiUrl, slack: config }),
  });
  return [code, out.split("\n").find((line) => line.includes("  slack ")) ?? ""];
};

it("the doctor finds tokens in order that Slack accepts", async () => {
  expect(await finds({ transport: "socket", appToken, botToken })).toEqual([
    0,
    "ok     slack        Slack accepts the token of SLACK_BOT_TOKEN (T0REHEARSE Sierra Norte), and opens Socket Mode",
  ]);
  expect(await finds({ transport: "http", signingSecret: "s", botToken })).toEqual([
    0,
    "ok     slack        Slack accepts the token of SLACK_BOT_TOKEN (T0REHEARSE Sierra Norte)",
  ]);
});

it("and names each one that Slack refuses, stored ones too", async () => {
  const now = systemClock.now();
  await installInAccount(database.db, { ...toSlackAccount("T0VALLE"), name: "Valle" }, "xoxb-gone", now);
  const [code, line] = await finds({ transport: "socket", appToken: "xapp-gone", botToken });
  expect(code).toBe(1);
  expect(line).toBe(
    "wrong  slack        Slack refuses the token of T0VALLE: invalid_auth. Store it again with: npm run fieldbook -- installation add; if the app was removed, install it first. Slack opens no Socket Mode connection for SLACK_APP_TOKEN: invalid_auth. Make an app-level token with connections:write under Basic Information, App-Level Tokens, and see that Socket Mode is on.",
  );
  await database.owner.query("delete from machine.installation");
});

it("and says when there is no bot token at all", async () => {
  expect(await finds({ transport: "socket", appToken })).toEqual([
    1,
    "wrong  slack        no bot token: set SLACK_BOT_TOKEN, or add one with `installation add`",
  ]);
});
