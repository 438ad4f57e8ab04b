import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { MessageTextId } from "#inbox/inbox-message.ts";
import { newId } from "#kernel/id.ts";
import { listActiveInstallations } from "#mentoring/installation/install.ts";
import { TeamNotServedError } from "#slack/install/installations.ts";
import { recogniseSender } from "#slack/recognise-sender.ts";
import { type InstallationStage, openInstallationStage, TEAM, TOKEN } from "./installation-stage.ts";

let stage: InstallationStage;
beforeEach(async () => {
  stage = await openInstallationStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

describe("while Slack does not say whether a token is valid", () => {
  test("a new token does not take the place of the one in use", async () => {
    await stage.stores(TOKEN);
    const installations = await stage.open();
    const [workspaceId] = installations.serves();
    await stage.stores("xoxb-newer");
    stage.slack.faults.next("auth.test", { kind: "refused", error: "internal_error" });
    await installations.refresh();
    expect(installations.serves()).toEqual([workspaceId]);
    // The next refresh asks again, and this Slack does not know the newer token.
    await installations.refresh();
    expect(installations.serves()).toEqual([]);
  });

  test.each([
    ["stored", { stored: TOKEN }],
    ["of the environment", { stored: undefined, botToken: TOKEN }],
  ])("a process with a token %s starts, listens, and serves once Slack says so", async (_, { stored, ...tokens }) => {
    await stage.stores(stored);
    stage.slack.faults.always("auth.test", { kind: "status", status: 503, accepted: false });
    const installations = await stage.open(tokens);
    expect(installations.contextOf(TEAM.id)).toBeDefined();
    expect(installations.serves()).toEqual([]);
    stage.slack.faults.clear();
    await installations.refresh();
    expect(installations.serves()).toEqual(installations.workspaces());
  });

  test("a process that knows no workspace yet starts, leaves events unacknowledged, and serves once Slack says so", async () => {
    stage.slack.faults.always("auth.test", { kind: "status", status: 503, accepted: false });
    let passed = 0;
    const installations = await stage.open({ botToken: TOKEN }, () => passed);
    const receive = await stage.listen(installations);
    const event = { type: "app_home_opened", user: "U0ANA", tab: "messages", channel: "D0ANA" };
    expect(await receive(TEAM.id, event)).toBe("not acknowledged");
    stage.slack.faults.clear();
    passed += 5_000;
    expect(await receive(TEAM.id, event)).toBe("acknowledged");
    expect(installations.serves()).toHaveLength(1);
  });

  test("a process whose token Slack refuses, and that knows no other, does not start", async () => {
    await expect(stage.open({ botToken: "xoxb-mistyped" })).rejects.toThrow(
      "Slack refuses the token of SLACK_BOT_TOKEN: invalid_auth. Copy it from OAuth & Permissions again; if the app was removed, install it first.",
    );
  });
});

describe("a team that this process does not know", () => {
  test("is served at once if it was installed since the last refresh", async () => {
    await stage.stores(TOKEN);
    const installations = await stage.open();
    await stage.removes();
    await installations.refresh();
    await stage.stores(TOKEN);
    expect(() => installations.contextOf(TEAM.id)).toThrow(TeamNotServedError);
    expect(await installations.authorize(TEAM.id)).toMatchObject({ teamId: TEAM.id, botToken: TOKEN });
  });

  test("is looked up once with all others within five seconds", async () => {
    let passed = 0;
    await stage.stores(TOKEN);
    const installations = await stage.open({}, () => passed);
    // A silenced installation is tried again by every refresh, so its calls count them.
    installations.silence(installations.contextOf(TEAM.id), "token_revoked");
    stage.slack.faults.always("auth.test", { kind: "refused", error: "token_revoked" });
    const refreshes = () => stage.slack.human.calls("auth.test").length - 1;
    const strangers = Array.from({ length: 50 }, (_, n) => `T0STRANGER${n}`);
    const lookUpAll = () => Promise.allSettled(strangers.map((team) => installations.authorize(team)));
    expect(await lookUpAll()).toEqual(
      strangers.map(() => ({ status: "rejected", reason: expect.any(TeamNotServedError) })),
    );
    expect(refreshes()).toBe(1);
    passed += 4_999;
    await lookUpAll();
    expect(refreshes()).toBe(1);
    passed += 1;
    await lookUpAll();
    expect(refreshes()).toBe(2);
  });

  test("has its event acknowledged, but not while the database does not say whether it is installed", async () => {
    await stage.stores(TOKEN);
    let passed = 0;
    const receive = await stage.listen(await stage.open({}, () => passed));
    const event = { type: "app_home_opened", user: "U0ANA", tab: "messages", channel: "D0ANA" };
    expect(await receive("T0STRANGER", event)).toBe("acknowledged");
    expect(await receive("T0STRANGER", { type: "app_uninstalled" })).toBe("acknowledged");
    await stage.owner.query("alter table machine.installation rename to unreadable");
    passed += 5_000;
    expect(await receive("T0STRANGER", event)).toBe("not acknowledged");
  });
});

describe("refreshes", () => {
  test("run one after another, and the next one reads what was stored while one ran", async () => {
    await stage.stores(TOKEN);
    const installations = await stage.open();
    await stage.stores("xoxb-older");
    let during: Promise<void> | undefined;
    stage.during("auth.test", async () => {
      await stage.stores(TOKEN);
      during = installations.refresh();
    });
    await installations.refresh();
    await during;
    expect(installations.serves()).toHaveLength(1);
  });
});

describe("a token that is refused while sending", () => {
  test("silences its installation, but not the token that has replaced it meanwhile", async () => {
    await stage.stores(TOKEN);
    const installations = await stage.open();
    const sending = installations.contextOf(TEAM.id);
    await stage.removes();
    await installations.refresh();
    await stage.stores(TOKEN);
    await installations.refresh();
    installations.silence(sending, "token_revoked");
    expect(installations.serves()).toHaveLength(1);
    installations.silence(installations.contextOf(TEAM.id), "token_revoked");
    expect(installations.serves()).toEqual([]);
  });
});

describe("a token that is stored while Slack is asked about the one before", () => {
  test.each([
    ["stored", { stored: TOKEN }],
    ["from the environment", { stored: undefined, botToken: TOKEN }],
  ])("is kept when Slack refuses the one that was %s", async (_, { stored, ...tokens }) => {
    await stage.stores(stored);
    const receive = await stage.listen(await stage.open(tokens));
    stage.slack.faults.next("auth.test", { kind: "refused", error: "account_inactive" });
    stage.during("auth.test", () => stage.stores("xoxb-newer"));
    expect(await receive(TEAM.id, { type: "app_uninstalled" })).toBe("acknowledged");
    expect(await listActiveInstallations(stage.db, "slack")).toMatchObject([{ token: "xoxb-newer" }]);
  });
});

describe("while Slack refuses the token of a workspace", () => {
  test("it is not asked who wrote each message", async () => {
    await stage.stores(TOKEN);
    const installations = await stage.open();
    const slack = installations.contextOf(TEAM.id);
    const arrival = {
      ...{ workspaceId: slack.workspaceId, key: "message:D0NEW:1", kind: "message", owner: "one", attempts: 1 },
      ...{ utteranceId: newId<MessageTextId>(), writtenAt: stage.options.clock.now() },
      address: { surface: "slack", account: TEAM.id, user: "U0NEW" },
    } as const;
    const asked = () => stage.slack.human.calls("users.info").length;
    expect(await recogniseSender(installations, arrival)).toMatchObject({ kind: "stranger" });
    expect(asked()).toBe(1);
    installations.silence(slack, "token_revoked");
    expect(installations.workspaces()).toEqual([slack.workspaceId]);
    expect(await recogniseSender(installations, arrival)).toMatchObject({ kind: "unavailable" });
    expect(asked()).toBe(1);
  });
});
