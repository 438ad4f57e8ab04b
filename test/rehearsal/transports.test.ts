import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isValidSlackRequest } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { connect } from "./connection.ts";
import { ANA, APP, bySignedHttp, bySocketMode, openSlack } from "./rig.ts";

describe("Socket Mode", () => {
  it("greets each connection and hands a payload to one of them", async () => {
    await using opened = await openSlack();
    using first = await connect(opened.at.apiUrl, () => true);
    using second = await connect(opened.at.apiUrl, () => true);
    expect(first.received[0]).toMatchObject({ type: "hello" });
    for (const text of ["one", "two", "three", "four"]) await opened.slack.human.say({ as: ANA.id, text });
    await opened.slack.human.settled();
    expect([first.received.length, second.received.length]).toEqual([3, 3]);
  });

  it("sends commands and interactions with their kind, and lets only some be answered with a payload", async () => {
    await using opened = await openSlack();
    using connection = await connect(opened.at.apiUrl, () => true);
    await opened.slack.human.command({ as: ANA.id, text: "/log-session" });
    await opened.slack.human.shortcut({ as: ANA.id, callback_id: "session.log" });
    const [, command, shortcut] = await connection.have(3);
    expect(command).toMatchObject({ type: "slash_commands", accepts_response_payload: true });
    expect(shortcut).toMatchObject({ type: "interactive", accepts_response_payload: false });
  });

  it("asks the app to connect anew, which it does", async () => {
    await using rig = await bySocketMode(
      (app) => app.message(async ({ say }) => void (await say("Here again"))),
      {},
      1_000,
    );
    const { human, sockets } = rig.slack;
    sockets.askToReconnect("refresh_requested");
    await human.until(ANA.id, (state) => !state.connected);
    await human.until(ANA.id, (state) => state.connected);
    await human.say({ as: ANA.id, text: "Are you there?" });
    await human.until(ANA.id, (state) => state.messages.at(-1)?.text === "Here again");
  });

  it("lets nobody in without a ticket, and a ticket is good once", async () => {
    await using opened = await openSlack();
    const status = async (ticket: string) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${opened.at.url.replace("http", "ws")}/socket-mode?ticket=${ticket}`);
        socket.addEventListener("error", () => resolve("refused"));
        socket.addEventListener("open", () => {
          socket.close();
          resolve("let in");
        });
      });
    const answer = await fetch(`${opened.at.apiUrl}apps.connections.open`, {
      method: "POST",
      headers: { authorization: `Bearer ${APP.appToken}` },
    });
    const { url } = (await answer.json()) as { url: string };
    const ticket = new URL(url).searchParams.get("ticket") ?? "";
    expect([await status("forged"), await status(ticket), await status(ticket)]).toEqual([
      "refused",
      "let in",
      "refused",
    ]);
  });
});

describe("signed HTTP", () => {
  it("signs what it sends, so that the app can tell it from anyone else's", async () => {
    const seen: unknown[] = [];
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const headers = {
        "x-slack-signature": String(request.headers["x-slack-signature"]),
        "x-slack-request-timestamp": Number(request.headers["x-slack-request-timestamp"]),
      };
      const valid = (signingSecret: string) => isValidSlackRequest({ signingSecret, body, headers });
      seen.push([request.headers["content-type"], valid(APP.signingSecret), valid("another secret")]);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    await using opened = await openSlack({ requestUrl });
    await opened.slack.human.say({ as: ANA.id, text: "Señora" });
    await opened.slack.human.settled();
    await opened.slack.human.command({ as: ANA.id, text: "/log-session Señora" });
    await opened.slack.human.shortcut({ as: ANA.id, callback_id: "session.log" });
    const form = "application/x-www-form-urlencoded";
    expect(seen).toEqual([
      ["application/json", true, false],
      [form, true, false],
      [form, true, false],
    ]);
    server.closeAllConnections();
    server.close();
  });

  it("puts Slack's challenge to the app's address", async () => {
    await using rig = await bySignedHttp(() => {});
    expect(await rig.slack.verifyRequestUrl()).toBe(true);
    await using nobody = await openSlack({ requestUrl: `${rig.at.url}/nowhere` });
    expect(await nobody.slack.verifyRequestUrl()).toBe(false);
  });

  it("knows that nobody is there", async () => {
    await using opened = await openSlack({
      requestUrl: "http://127.0.0.1:1/slack/events",
      timing: { redeliverAfterMs: [] },
    });
    const answer = await opened.slack.human.command({ as: ANA.id, text: "/log-session" });
    expect(answer).toEqual({ ok: false, problem: "/log-session failed because the app did not respond." });
    expect(opened.slack.human.state(ANA.id).connected).toBe(false);
  });

  it("finds the app again as soon as it is back", async () => {
    await using rig = await bySignedHttp((app) => app.command("/log-session", async ({ ack }) => ack("Here")));
    rig.setReachable(false);
    expect(await rig.slack.human.command({ as: ANA.id, text: "/log-session" })).toMatchObject({ ok: false });
    rig.setReachable(true);
    expect(await rig.slack.human.command({ as: ANA.id, text: "/log-session" })).toEqual({ ok: true });
    expect(rig.slack.human.state(ANA.id).connected).toBe(true);
  });

  it("does not try again when the app asks it not to", async () => {
    let tries = 0;
    const server = createServer((_request, response) => {
      tries += 1;
      response.writeHead(500, { "x-slack-no-retry": "1" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const requestUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await using opened = await openSlack({ requestUrl, timing: { redeliverAfterMs: [0, 0, 0] } });
    await opened.slack.human.say({ as: ANA.id, text: "Hello" });
    await opened.slack.human.settled();
    expect(tries).toBe(1);
    server.closeAllConnections();
    server.close();
  });
});
