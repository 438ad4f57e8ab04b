import { beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { installInAccount, uninstallFromAccount } from "#mentoring/installation/install.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { ConfigError } from "#src/config.ts";
import { assertNotOnlyRehearsal, assertOnlyRehearsal, REHEARSAL_TEAM_ID } from "#src/start/keep-apart.ts";
import { startRehearsal } from "#src/start/rehearse.ts";
import { startFieldbook } from "#src/start/serve.ts";
import { openTestDatabase, TEST_KEY, type TestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
  return () => database[Symbol.asyncDispose]();
});

const install = (team: string) =>
  installInAccount(database.db, { ...toSlackAccount(team), name: team }, undefined, systemClock.now());

const configOf = ({ ownerUrl }: TestDatabase) => ({
  port: 0,
  logLevel: "silent",
  production: false,
  directory: "nowhere",
  databaseUrl: ownerUrl,
  key: TEST_KEY[0].bytes.toString("base64"),
});

describe("a made-up programme and a real one", () => {
  it("do not meet where a rehearsal was: Slack is not served from there", async () => {
    await install(REHEARSAL_TEAM_ID);
    const slack = { transport: "http", signingSecret: "s", botToken: "xoxb-1" } as const;
    await expect(startFieldbook(configOf(database), slack, quietLog)).rejects.toThrow(ConfigError);
    await expect(startFieldbook(configOf(database), slack, quietLog)).rejects.toThrow(
      "mv .fieldbook .fieldbook-rehearsal",
    );
  });

  it("do not meet where a programme is: nothing is rehearsed there, also once it was removed", async () => {
    await install("T0SIERRA");
    await uninstallFromAccount(database.db, toSlackAccount("T0SIERRA"), systemClock.now());
    await expect(startRehearsal(configOf(database), quietLog)).rejects.toThrow(
      "This database holds the programme of T0SIERRA, and a rehearsal would add a made-up one.",
    );
    const { rows } = await database.owner.query("select count(*)::int as people from delivery.person");
    expect(rows).toEqual([{ people: 0 }]);
  });

  it("are served as before where both have been from before", async () => {
    await install(REHEARSAL_TEAM_ID);
    await install("T0SIERRA");
    await assertNotOnlyRehearsal(database.db);
    await expect(assertOnlyRehearsal(database.db)).rejects.toThrow(ConfigError);
  });

  it("have nothing to fear in an empty database", async () => {
    await assertNotOnlyRehearsal(database.db);
    await assertOnlyRehearsal(database.db);
  });
});
