import { createServer, get as getHttp } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { createMovableClock } from "#kernel/clock.ts";
import { sendText } from "#rehearsal/http-message.ts";
import type { RehearsalState } from "#rehearsal/human-api.ts";
import { ANA, bySocketMode, ELENA, MONDAY, openSlack, ROSA } from "./rig.ts";

async function get<Body>(url: string): Promise<Body> {
  return (await fetch(url)).json() as Promise<Body>;
}

async function post(url: string, body: unknown, contentType = "application/json") {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": contentType },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
}

describe("the page", () => {
  it("acts and sees as any of the cast", async () => {
    await using rig = await bySocketMode((app) => {
      app.message(async ({ say }) => void (await say("How long did you talk?")));
      app.command("/log-session", async ({ ack }) => ack("Tell me."));
    });
    const at = `${rig.at.url}/rehearsal`;
    expect(await post(`${at}/say`, { as: ANA.id, text: "Met Rosa" })).toEqual([200, { ok: true }]);
    await rig.slack.human.until(ANA.id, (state) => state.messages.length === 2);
    expect(await post(`${at}/command`, { as: ANA.id, text: "/log-session" })).toEqual([200, { ok: true }]);
    const elena = await get<RehearsalState>(`${at}/state?as=${ELENA.id}`);
    expect(elena).toMatchObject({ me: ELENA, messages: [], connected: true, unread: { [ANA.id]: 2 } });
    const ana = await get<RehearsalState>(`${at}/state?as=${ANA.id}`);
    expect(ana.messages.map(({ text }) => text)).toEqual(["Met Rosa", "How long did you talk?", "Tell me."]);
    expect(ana.unread).toEqual({ U0ROSA: 0, U0ANA: 0, U0ELENA: 0 });
    expect(ana.commands).toMatchObject([{ command: "/log-session" }]);
  });

  it("begins as the person a newcomer should begin as, with a hint", async () => {
    await using opened = await openSlack({ beginAs: ANA.id, hint: ({ name }) => `Hello ${name}` });
    expect(await get(`${opened.at.url}/rehearsal/state`)).toMatchObject({
      me: { id: ANA.id },
      hint: "Hello Ana Torres",
    });
  });

  it("hears of every change", async () => {
    await using opened = await openSlack();
    const stream = await fetch(`${opened.at.url}/rehearsal/events?as=${ROSA.id}`);
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = (await reader?.read())?.value ?? "";
    await opened.client.chat.postMessage({ channel: ROSA.id, text: "Hello" });
    while (!heard.includes("event: changed\n"))
      heard += (await reader?.read())?.value ?? expect.fail("the stream ended");
    await reader?.cancel();
  });

  it("does not answer pages of other origins, nor under a name that is not of this machine", async () => {
    await using opened = await openSlack();
    const { port } = new URL(opened.at.url);
    const asked = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const options = { host: "127.0.0.1", port, path: "/rehearsal/state", headers };
        getHttp(options, (answer) => resolve(answer.resume().statusCode)).once("error", reject);
      });
    expect(await asked({ host: `localhost:${port}` })).toBe(200);
    expect(await asked({ host: `[::1]:${port}`, origin: `http://[::1]:${port}` })).toBe(200);
    expect(await asked({ host: `evil.example:${port}` })).toBe(421);
    expect(await asked({ host: `localhost.evil.example:${port}` })).toBe(421);
    expect(await asked({ host: `localhost:${port}`, origin: "http://evil.example" })).toBe(421);
  });

  it("turns the clock by the steps it was given", async () => {
    const clock = createMovableClock(MONDAY);
    const steps = {
      hour: (now: Temporal.Instant) => now.add({ hours: 1 }),
      school_day: (now: Temporal.Instant) => now.add({ hours: 24 }),
      monday: (now: Temporal.Instant) => now.add({ hours: 24 * 7 }),
    };
    await using opened = await openSlack({ clock, steps, turnTo: clock.turnTo });
    await post(`${opened.at.url}/rehearsal/clock`, { step: "monday" });
    const { now } = await get<RehearsalState>(`${opened.at.url}/rehearsal/state?as=${ROSA.id}`);
    expect(Temporal.Instant.from(now).since(MONDAY).total("hours")).toBeCloseTo(168, 1);
    await opened.client.chat.postMessage({ channel: ROSA.id, text: "Hello" });
    expect(opened.slack.human.state(ROSA.id).messages[0]?.at.slice(0, 10)).toBe("2026-11-23");
    await using still = await openSlack();
    expect(await post(`${still.at.url}/rehearsal/clock`, { step: "hour" })).toMatchObject([200, { ok: false }]);
  });

  it("sees behind the scenes what it was given", async () => {
    const waiting = [{ kind: "visit.reminder", to: "Ana Torres", at: "2026-11-17", state: "ready" }];
    await using opened = await openSlack({ backstage: async () => ({ stored: [], waiting }) });
    expect(await get(`${opened.at.url}/rehearsal/backstage`)).toEqual({ stored: [], waiting });
  });

  it("is refused what is not in the contract, and what another page could send unasked", async () => {
    await using opened = await openSlack();
    const at = `${opened.at.url}/rehearsal`;
    expect(await post(`${at}/say`, { as: ANA.id })).toMatchObject([400, { ok: false }]);
    expect(await post(`${at}/say`, { as: ANA.id, text: "x" }, "text/plain")).toMatchObject([400, { ok: false }]);
    expect((await fetch(`${at}/sing`, { method: "POST" })).status).toBe(404);
    expect((await fetch(`${at}/state?as=U0NOBODY`)).status).toBe(404);
  });
});

describe("a local Slack mounted on another server", () => {
  it("answers what is its own, serves the page, and leaves the rest", async () => {
    const page = async (request: { url?: string | undefined }, response: Parameters<typeof sendText>[0]) => {
      if (request.url !== "/rehearsal/") return false;
      sendText(response, 200, "the page", "text/html");
      return true;
    };
    await using opened = await openSlack({ page });
    const server = createServer(async (request, response) => {
      if (!(await opened.slack.handle(request, response))) sendText(response, 418, "not Slack's");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answers = await Promise.all(["/rehearsal/", "/healthz", "/api/api.test"].map((path) => fetch(url + path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 418, 200]);
    server.closeAllConnections();
    server.close();
  });
});
