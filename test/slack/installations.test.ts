import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

  test("a process that knows no workspace to listen to does not start", async () => {
    stage.slack.faults.always("auth.test", { kind: "status", status: 503, accepted: false });
    await expect(stage.open({ botToken: TOKEN })).rejects.toThrow(
      /^Slack did not confirm the token of SLACK_BOT_TOKEN: /,
    );
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
