import { createHmac } from "node:crypto";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHttpServer } from "#http/server.ts";
import { systemClock } from "#kernel/clock.ts";
import { LOCAL_SLACK_IDENTITY } from "#src/start/rehearsal-cast.ts";
import { quietLog } from "#test/support/log.ts";
import { openStory, type Story } from "#test/support/story.ts";

const seconds = () => Math.floor(systemClock.now().epochMilliseconds / 1000);
const FORM = "application/x-www-form-urlencoded";

type Posted = {
  readonly body: string;
  readonly stamp?: number | string;
  readonly secret?: string;
  readonly signature?: string;
  readonly type?: string;
};

describe("what comes over HTTP and is not Slack's", () => {
  let story: Story;
  let origin: string;
  const opened = new AsyncDisposableStack();
  beforeAll(async () => {
    story = opened.use(await openStory({ transport: "http", quiet: ["U0ANA"] }));
    const server = opened.use(
      await openHttpServer({ port: 0, host: "127.0.0.1", mounts: story.bot().mounts, log: quietLog }),
    );
    origin = server.url;
  });
  afterAll(() => opened.disposeAsync());

  const command = (text: string) =>
    new URLSearchParams({
      command: "/log-session",
      text,
      user_id: "U0ANA",
      team_id: LOCAL_SLACK_IDENTITY.team.id,
      channel_id: "D0",
      trigger_id: "t1",
      response_url: "https://localhost/",
    }).toString();

  const post = async (posted: Posted) => (await send(posted)).status;

  function send({
    body,
    stamp = seconds(),
    secret = LOCAL_SLACK_IDENTITY.app.signingSecret,
    signature,
    type = FORM,
  }: Posted): Promise<Response> {
    const hash = createHmac("sha256", secret).update(`v0:${stamp}:${body}`).digest("hex");
    const headers = {
      "content-type": type,
      "x-slack-request-timestamp": String(stamp),
      "x-slack-signature": signature ?? `v0=${hash}`,
    };
    return fetch(`${origin}/slack/events`, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(5_000),
    });
  }

  async function nothingHappened() {
    const { rows } = await story.database.owner.query(
      "select (select count(*)::int from own.dialogue) as dialogues, (select count(*)::int from machine.inbox) as arrivals",
    );
    expect(rows).toEqual([{ dialogues: 0, arrivals: 0 }]);
  }

  const refused: readonly (readonly [what: string, posted: () => Posted])[] = [
    ["a forged signature", () => ({ body: command("Rosa"), secret: "another secret" })],
    ["no signature", () => ({ body: command("Rosa"), signature: "" })],
    ["a signature of something else", () => ({ body: command("Rosa"), signature: `v0=${"0".repeat(64)}` })],
    ["a signature that is none", () => ({ body: command("Rosa"), signature: "v0=zz" })],
    ["one six minutes old", () => ({ body: command("Rosa"), stamp: seconds() - 360 })],
    ["one six minutes ahead", () => ({ body: command("Rosa"), stamp: seconds() + 360 })],
    ["one without a time", () => ({ body: command("Rosa"), stamp: "" })],
    ["one from no time at all", () => ({ body: command("Rosa"), stamp: "yesterday" })],
  ];
  test.each(refused)("%s is refused, and nothing happens", async (_, posted) => {
    expect(await post(posted())).toBe(401);
    await nothingHappened();
  });

  test("a body over the limit is refused before it is read to its end", async () => {
    expect(await post({ body: command("x".repeat(1_100_000)) })).toBe(413);
    await nothingHappened();
  });

  test("a body without an end is answered before it has one", async () => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    const answered = new Promise<string>((resolve) => socket.once("data", (data) => resolve(String(data))));
    socket.on("error", () => undefined);
    socket.write(
      `POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM}\r\nX-Slack-Request-Timestamp: ${seconds()}\r\nX-Slack-Signature: v0=00\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = `${(65_536).toString(16)}\r\n${"x".repeat(65_536)}\r\n`;
    for (let sent = 0; sent < 32; sent += 1) socket.write(chunk);
    expect(await answered).toMatch(/^HTTP\/1\.1 413/);
    socket.destroy();
    await nothingHappened();
  });

  const JSON_TYPE = "application/json";
  test.each([
    ["no JSON", "{not json", JSON_TYPE],
    ["null", "null", JSON_TYPE],
    ["a number", "5", JSON_TYPE],
    ["a string", '"Rosa"', JSON_TYPE],
    ["a list", "[{}]", JSON_TYPE],
    ["nothing", "", JSON_TYPE],
    ["no JSON in a form", "payload=%7Bnot", FORM],
    ["null in a form", "payload=null", FORM],
  ])("%s that is signed is a bad request", async (_, body, type) => {
    expect(await post({ body, type })).toBe(400);
    await nothingHappened();
  });

  test("an event that is null is not acknowledged, and the process goes on", async () => {
    const body = JSON.stringify({ type: "event_callback", team_id: LOCAL_SLACK_IDENTITY.team.id, event: null });
    expect(await post({ body, type: JSON_TYPE })).toBeGreaterThanOrEqual(400);
    await nothingHappened();
  });

  test("another workspace's payload is acknowledged and dropped", async () => {
    const body = command("Rosa").replace(LOCAL_SLACK_IDENTITY.team.id, "T0ELSEWHERE");
    expect(await post({ body })).toBeLessThan(500);
    await nothingHappened();
  });

  test("anything but a POST, and any other path, is not there", async () => {
    const now = { "x-slack-request-timestamp": String(seconds()) };
    expect((await fetch(`${origin}/slack/events`, { headers: now })).status).toBe(405);
    expect((await fetch(`${origin}/slack/other`, { method: "POST" })).status).toBe(404);
    await nothingHappened();
  });

  test("and an answer comes in one piece, with its length", async () => {
    const help = command("help");
    const answered = await send({ body: help });
    expect(answered.headers.get("content-type")).toBe("application/json");
    expect(answered.headers.get("transfer-encoding")).toBeNull();
    const text = await answered.text();
    expect(Number(answered.headers.get("content-length"))).toBe(Buffer.byteLength(text));
    expect(JSON.parse(text)).toMatchObject({ response_type: "ephemeral" });
  });

  test("and the same with Slack's own signature is heard", async () => {
    expect(await post({ body: command("Visité a Rosa ayer") })).toBe(200);
    const logs = () => story.rows("select count(*)::int as dialogues from own.dialogue");
    await expect.poll(logs, { timeout: 10_000 }).toEqual([{ dialogues: 1 }]);
  });
});
