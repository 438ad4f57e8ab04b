import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type InstallationStage, openInstallationStage, TOKEN } from "./installation-stage.ts";

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
});
