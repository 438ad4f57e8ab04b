import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { holdInstallation } from "#mentoring/installation/hold.ts";
import { installInAccount, listActiveInstallations } from "#mentoring/installation/install.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { type LocalSlack, openLocalSlack } from "#rehearsal/local-slack.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { openTestDatabase, type TestDatabase } from "#test/support/database.ts";
import { quietLog } from "#test/support/log.ts";
import { tablesThatSay } from "#test/support/sealed-columns.ts";
import { ask, CONFIG } from "./desk.ts";

const TOKEN = "xoxb-valle-0123456789";
const TEAM = { id: "T0VALLE", name: "Valle Sur" };

let database: TestDatabase;
let slack: LocalSlack;
let slackApiUrl: string;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  database = opened.use(await openTestDatabase());
  const app = { ...LOCAL_SLACK_IDENTITY.app, botToken: TOKEN };
  slack = opened.use(
    openLocalSlack({ ...LOCAL_SLACK_IDENTITY, app, team: TEAM, clock: systemClock, people: [], log: quietLog }),
  );
  slackApiUrl = opened.use(await serveOnLoopback(slack)).apiUrl;
});
afterAll(() => opened.disposeAsync());

const asks = (args: string[], input = "") =>
  ask(["installation", ...args], database.db, {
    readInput: async () => input,
    readConfig: () => ({ ...CONFIG, slackApiUrl }),
  });

describe("installation add", () => {
  it("stores the token of standard input sealed, under the team that Slack says it is of", async () => {
    expect(await asks(["add"], `${TOKEN}\n`)).toEqual({ code: 0, out: "T0VALLE  Valle Sur  is installed.", err: "" });
    const inForce = await listActiveInstallations(database.db, "slack");
    expect(inForce).toMatchObject([{ installation: { account: "T0VALLE", name: "Valle Sur" }, token: TOKEN }]);
    expect(await tablesThatSay(database.owner, TOKEN)).toEqual([]);
  });

  it("answers a program, and never with the token", async () => {
    const { out } = await asks(["add", "--json"], TOKEN);
    expect(JSON.parse(out)).toEqual({ surface: "slack", account: "T0VALLE", name: "Valle Sur" });
    expect((await asks(["list", "--json"])).out).not.toContain(TOKEN);
  });

  it("stores nothing when Slack does not take the token", async () => {
    expect(await asks(["add"], "xoxb-of-nobody")).toEqual({
      code: 1,
      out: "",
      err: "Slack refuses this token: invalid_auth. Nothing was stored.",
    });
    expect(await listActiveInstallations(database.db, "slack")).toHaveLength(1);
  });

  it.each(["", "  \n", "xapp-1-of-the-app", "xoxb-one xoxb-two"])("takes no token from %j", async (input) => {
    expect(await asks(["add"], input)).toMatchObject({
      code: 1,
      err: "Standard input holds no bot token, which begins with xoxb-.",
    });
  });

  it("takes none from the command line, where a history would keep it", async () => {
    const { code, err } = await asks(["add", TOKEN]);
    expect([code, err]).toEqual([2, expect.stringContaining("read from standard input")]);
  });
});

describe("installation list", () => {
  it("says of each account whether a token is stored", async () => {
    const now = Temporal.Instant.from("2026-11-20T13:00:00Z");
    await installInAccount(database.db, { ...toSlackAccount("T0SIERRA"), name: "Sierra Norte" }, undefined, now);
    expect((await asks(["list"])).out.split("\n")).toEqual([
      "slack  T0VALLE  Valle Sur  since 2026-11-16  token stored, sealed",
      "slack  T0SIERRA  Sierra Norte  since 2026-11-20  no token stored: SLACK_BOT_TOKEN, or not installed yet",
    ]);
    expect(JSON.parse((await asks(["list", "--json"])).out)).toMatchObject([
      { surface: "slack", account: "T0VALLE", token: "sealed" },
      { surface: "slack", account: "T0SIERRA", token: "none" },
    ]);
  });

  it("is empty at first", async () => {
    await using other = await openTestDatabase();
    expect(await ask(["installation", "list"], other.db)).toEqual({ code: 0, out: "There is none yet.", err: "" });
  });

  it("says since when and why one is held, and so does the doctor", async () => {
    const at = Temporal.Instant.from("2026-11-20T13:00:00Z");
    await holdInstallation(database.db, toSlackAccount("T0VALLE"), "token_revoked", at);
    await holdInstallation(database.db, toSlackAccount("T0VALLE"), "org_login_required", at.add({ hours: 1 }));
    const said = "held since 2026-11-20T13:00Z: org_login_required";
    expect((await asks(["list"])).out).toContain(`T0VALLE  Valle Sur  since 2026-11-16  token stored, sealed  ${said}`);
    expect(JSON.parse((await asks(["list", "--json"])).out)[0]).toMatchObject({
      held: { since: "2026-11-20T13:00:00Z", reason: "org_login_required" },
    });
    expect((await ask(["doctor"], database.db)).out).toContain(
      "wrong  installed    Slack refuses the token, and everything waits, of T0VALLE Valle Sur since 2026-11-20T13:00Z: org_login_required",
    );
    expect((await asks(["add"], TOKEN)).code).toBe(0);
    expect((await asks(["list"])).out).not.toContain("held");
  });
});

describe("installation remove", () => {
  it("forgets the token and keeps the rest; added again, it is in force again", async () => {
    expect(await asks(["remove", "T0VALLE"])).toEqual({ code: 0, out: "T0VALLE  is removed.", err: "" });
    const { rows } = await database.owner.query("select token from machine.installation where account = 'T0VALLE'");
    expect(rows).toEqual([{ token: null }]);
    expect((await asks(["list"])).out).toContain("T0VALLE  Valle Sur  since 2026-11-16  removed 2026-11-16");
    await asks(["add"], TOKEN);
    expect(await listActiveInstallations(database.db, "slack")).toMatchObject([{ token: TOKEN }, {}]);
  });

  it("says when the next start would install it again", async () => {
    const slackConfig = { transport: "http", signingSecret: "s", botToken: TOKEN } as const;
    const { code, err } = await ask(["installation", "remove", "T0VALLE"], database.db, {
      readConfig: () => ({ ...CONFIG, slackApiUrl, slack: slackConfig }),
    });
    expect([code, err]).toEqual([0, expect.stringContaining("SLACK_BOT_TOKEN is of this workspace")]);
    await asks(["add"], TOKEN);
  });

  it("says so when there is none", async () => {
    expect(await asks(["remove", "T0NOWHERE"])).toEqual({
      code: 1,
      out: "",
      err: "Fieldbook is not installed in T0NOWHERE.",
    });
  });

  it.each([[[]], [["T0VALLE", "T0SIERRA"]], [["valle"]]])("does not understand %j", async (args) => {
    expect((await asks(["remove", ...args])).code).toBe(2);
  });
});

it.each(["add", "list", "remove"])("installation %s --help says how", async (verb) => {
  const { code, out } = await asks([verb, "--help"]);
  expect([code, out]).toEqual([0, expect.stringContaining(`Usage: npm run fieldbook -- installation ${verb}`)]);
});
