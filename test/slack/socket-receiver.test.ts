import { App } from "@slack/bolt";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { serveOnLoopback } from "#rehearsal/listen.ts";
import { openLocalSlack } from "#rehearsal/local-slack.ts";
import { DurableSocketReceiver } from "#slack/listen/socket-receiver.ts";
import { explainForeseenError } from "#src/start/explain.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { quietLog } from "#test/support/log.ts";

describe("an app token that Slack does not take", () => {
  it.each(["invalid_auth", "token_revoked", "not_allowed_token_type"])(
    "ends the start with a sentence: %s",
    async (error) => {
      await using stage = await openStage();
      stage.slack.faults.next("apps.connections.open", { kind: "refused", error });
      const failure = await stage.receiver.start().catch((thrown: unknown) => thrown);
      expect(explainForeseenError(failure)).toBe(
        `Slack opens no Socket Mode connection for SLACK_APP_TOKEN: ${error}. Make an app-level token with connections:write under Basic Information, App-Level Tokens, and see that Socket Mode is on.`,
      );
    },
  );
});

describe("a Slack that is not there", () => {
  it("does not keep Fieldbook from starting, and is connected to once it is", async () => {
    await using stage = await openStage();
    stage.slack.faults.next("apps.connections.open", { kind: "reset", accepted: false });
    stage.slack.faults.next("apps.connections.open", { kind: "refused", error: "internal_error" });
    await stage.receiver.start();
    expect(stage.receiver.connected).toBe(false);
    await expect.poll(() => stage.receiver.connected, { timeout: 5_000 }).toBe(true);
    expect(stage.lines).toMatchObject([
      { event: "socket.not_opened", kind: "unanswered", reason: expect.stringMatching(/closed|ECONNRESET/) },
      { event: "socket.not_opened", kind: "unanswered", reason: "internal_error" },
    ]);
  });
});

describe("a connection that breaks", () => {
  it("is opened again although Slack first answers with a 500", async () => {
    await using stage = await openStage();
    await stage.receiver.start();
    stage.slack.faults.next("apps.connections.open", { kind: "status", status: 500, accepted: false });
    stage.slack.sockets.cut();
    await expect
      .poll(() => stage.lines)
      .toMatchObject([
        { event: "socket.not_opened", kind: "unanswered", reason: "An HTTP protocol error occurred: statusCode = 500" },
      ]);
    expect(stage.receiver.connected).toBe(false);
    await expect.poll(() => stage.receiver.connected, { timeout: 5_000 }).toBe(true);
  });

  it("and is refused from then on leaves the process running, not connected, and able to stop", async () => {
    await using stage = await openStage();
    await stage.receiver.start();
    stage.slack.faults.always("apps.connections.open", { kind: "refused", error: "invalid_auth" });
    stage.slack.sockets.cut();
    await expect
      .poll(() => stage.lines)
      .toMatchObject([{ event: "socket.not_opened", kind: "refused", reason: "invalid_auth" }]);
    expect(stage.receiver.connected).toBe(false);
  });
});

/** A receiver, the local Slack it connects to, and what it logs of itself. */
async function openStage() {
  await using opened = new AsyncDisposableStack();
  const slack = opened.use(openLocalSlack({ ...LOCAL_SLACK_IDENTITY, clock: systemClock, people: [], log: quietLog }));
  const { apiUrl } = opened.use(await serveOnLoopback(slack));
  const lines: { readonly event: string }[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const { appToken, botToken } = LOCAL_SLACK_IDENTITY.app;
  const receiver = new DurableSocketReceiver({ appToken, apiUrl, log });
  opened.defer(() => receiver.stop());
  receiver.init(new App({ receiver, token: botToken, tokenVerificationEnabled: false }));
  const kept = opened.move();
  return {
    receiver,
    slack,
    get lines() {
      return lines.filter(({ event }) => event.startsWith("socket."));
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
