import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTokenCheck } from "#slack/install/token-check.ts";
import { type InstallationStage, openInstallationStage, TOKEN } from "./installation-stage.ts";

let stage: InstallationStage;
let passedMs: number;
beforeEach(async () => {
  passedMs = 0;
  stage = await openInstallationStage();
});
afterEach(() => stage[Symbol.asyncDispose]());

async function openCheck() {
  await stage.stores(TOKEN);
  const installations = await stage.open();
  return { installations, check: createTokenCheck(installations, () => passedMs) };
}

describe("whether Slack is there for this process", () => {
  test("is asked again once the last answer is half a minute old, and only once by many", async () => {
    const { check } = await openCheck();
    stage.slack.faults.next("auth.test", { kind: "status", status: 503, accepted: false });
    expect(await check()).toBe(true);
    passedMs = 30_000;
    // The fault is used up by the first call: a second one would find Slack well.
    expect(await Promise.all([check(), check()])).toEqual([false, false]);
    expect(await check()).toBe(false);
    passedMs += 5_000;
    expect(await check()).toBe(true);
  });

  test("is denied by a refused token, with which nothing is sent until it is accepted again", async () => {
    const { check, installations } = await openCheck();
    stage.slack.faults.next("auth.test", { kind: "refused", error: "token_revoked" });
    passedMs = 30_000;
    expect(await check()).toBe(false);
    expect(installations.serves()).toEqual([]);
    await installations.refresh();
    passedMs += 5_000;
    expect(await check()).toBe(true);
  });

  test("is denied at once when sending has found the token refused", async () => {
    const { check, installations } = await openCheck();
    const [workspaceId] = installations.serves();
    const slack = workspaceId && installations.find(workspaceId);
    if (slack) installations.silence(slack, "token_revoked");
    expect(await check()).toBe(false);
  });
});
