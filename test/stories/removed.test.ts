import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { openStory, type Story } from "#test/support/story.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory({ transport: "http" });
});
afterAll(() => story[Symbol.asyncDispose]());

const EVENTS = [{ type: "app_uninstalled" }, { type: "tokens_revoked", tokens: { bot: ["U0BOT"] } }];
const removed = () => story.rows("select removed_at is not null as removed from machine.installation");

describe.each(EVENTS)("when Slack reports $type", (event) => {
  test("late, after the app was installed again, the installation stays", async () => {
    expect(await post(event)).toBe(200);
    expect(await removed()).toEqual([{ removed: false }]);
  });

  test("and does not say whether the token is valid, the installation stays and Slack is to report again", async () => {
    story.slack.faults.next("auth.test", { kind: "status", status: 500, accepted: false });
    expect(await post(event)).toBe(500);
    expect(await removed()).toEqual([{ removed: false }]);
  });

  test("and refuses the token, the installation is removed", async () => {
    story.slack.faults.next("auth.test", { kind: "refused", error: "account_inactive" });
    expect(await post(event)).toBe(200);
    expect(await removed()).toEqual([{ removed: true }]);
    await story.rows("update machine.installation set removed_at = null");
    await story.bot().slack.installations.refresh();
  });
});

async function post(event: object): Promise<number> {
  const { team, app } = LOCAL_SLACK_IDENTITY;
  const body = JSON.stringify({ type: "event_callback", team_id: team.id, api_app_id: "A0", event_id: "Ev0", event });
  const stamp = String(Math.floor(Date.now() / 1000));
  const mac = createHmac("sha256", app.signingSecret).update(`v0:${stamp}:${body}`).digest("hex");
  const headers = {
    "Content-Type": "application/json",
    "X-Slack-Request-Timestamp": stamp,
    "X-Slack-Signature": `v0=${mac}`,
  };
  return (await fetch(story.requestUrl, { method: "POST", headers, body, signal: AbortSignal.timeout(5_000) })).status;
}
