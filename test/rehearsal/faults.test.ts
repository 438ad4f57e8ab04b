import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import type { InjectedFault } from "#rehearsal/faults.ts";
import { openSlack, ROSA } from "./rig.ts";

const hello = { channel: ROSA.id, text: "Hello" };

/** What one call comes to when this goes wrong with it, and whether the message stands there all the same. */
async function outcomeOf(fault: InjectedFault, patienceMs = 10_000) {
  await using opened = await openSlack();
  const client = opened.clientWith({ timeout: patienceMs });
  const { faults, human } = opened.slack;
  faults.next("chat.postMessage", fault);
  const error: unknown = await client.chat.postMessage(hello).then(
    () => undefined,
    (thrown) => thrown,
  );
  while (human.calls("chat.postMessage").length === 0) await human.changed();
  const posted = human.state(ROSA.id).messages.length;
  await opened.client.chat.postMessage(hello);
  expect(human.state(ROSA.id).messages).toHaveLength(posted + 1);
  return { error, posted };
}

describe("a call that goes wrong", () => {
  it.each<[string, InjectedFault, unknown, number]>([
    ["is told to wait", { kind: "rate_limited", retryAfter: 7 }, expect.any(WebAPIRateLimitedError), 0],
    [
      "meets a server that failed before",
      { kind: "status", status: 500, accepted: false },
      expect.any(WebAPIHTTPError),
      0,
    ],
    [
      "meets a server that failed after",
      { kind: "status", status: 503, accepted: true },
      expect.any(WebAPIHTTPError),
      1,
    ],
    ["is cut off before", { kind: "reset", accepted: false }, expect.any(WebAPIRequestError), 0],
    ["is cut off after", { kind: "reset", accepted: true }, expect.any(WebAPIRequestError), 1],
    [
      "gets a page instead of an answer",
      { kind: "html", status: 200 },
      expect.objectContaining({ data: expect.objectContaining({ ok: false }) }),
      0,
    ],
    [
      "is refused",
      { kind: "refused", error: "fatal_error" },
      expect.objectContaining({ data: expect.objectContaining({ error: "fatal_error" }) }),
      0,
    ],
    ["gets its answer in two halves", { kind: "slow_body", ms: 20 }, undefined, 1],
  ])("%s", async (_name, fault, error, posted) => {
    expect(await outcomeOf(fault)).toEqual({ error, posted });
  });

  it.each<[string, InjectedFault, unknown, number]>([
    ["hears nothing and nothing happened", { kind: "silence", accepted: false }, expect.any(WebAPIRequestError), 0],
    ["hears nothing and it happened", { kind: "silence", accepted: true }, expect.any(WebAPIRequestError), 1],
    ["gets half an answer", { kind: "slow_body", ms: 60_000 }, expect.objectContaining({ name: "TimeoutError" }), 1],
  ])("%s, and loses patience", async (_name, fault, error, posted) => {
    expect(await outcomeOf(fault, 1_000)).toEqual({ error, posted });
  });

  it("tells how long to wait", async () => {
    const { error } = await outcomeOf({ kind: "rate_limited", retryAfter: 7 });
    expect(error).toMatchObject({ retryAfter: 7 });
  });
});

describe("faults", () => {
  it("queue up by method, stand until cleared, and leave other methods alone", async () => {
    await using opened = await openSlack();
    const { faults } = opened.slack;
    faults.next("chat.postMessage", { kind: "refused", error: "internal_error" }, 2);
    faults.next("*", { kind: "refused", error: "service_unavailable" });
    faults.always("users.info", { kind: "refused", error: "fatal_error" });
    const post = () =>
      opened.client.chat.postMessage(hello).then(
        () => "ok",
        (error) => error.data.error,
      );
    const info = () =>
      opened.client.users.info({ user: ROSA.id }).then(
        () => "ok",
        (error) => error.data.error,
      );
    expect(await post()).toBe("internal_error");
    expect(await info()).toBe("service_unavailable");
    expect([await info(), await info()]).toEqual(["fatal_error", "fatal_error"]);
    expect([await post(), await post()]).toEqual(["internal_error", "ok"]);
    faults.clear();
    expect(await info()).toBe("ok");
    expect(opened.slack.human.calls("users.info").map(({ outcome }) => outcome)).toEqual([
      "refused",
      "refused",
      "refused",
      "ok",
    ]);
  });

  it("let the history lag behind what was accepted", async () => {
    await using opened = await openSlack();
    await opened.client.chat.postMessage(hello);
    const history = () => opened.client.conversations.history({ channel: "D0ROSA" });
    opened.slack.faults.historyLag(60_000);
    expect(await history()).toMatchObject({ messages: [] });
    opened.slack.faults.historyLag(0);
    expect(await history()).toMatchObject({ messages: [{ text: "Hello" }] });
  });
});
