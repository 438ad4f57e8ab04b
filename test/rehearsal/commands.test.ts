import { describe, expect, it } from "vitest";
import { ANA, bySignedHttp, bySocketMode, openSlack } from "./rig.ts";

describe.each([
  ["over Socket Mode", bySocketMode],
  ["over signed HTTP", bySignedHttp],
])("a slash command %s", (_name, openRig) => {
  it("is answered to the one who wrote it, and to nobody else", async () => {
    await using rig = await openRig((app) =>
      app.command("/log-session", async ({ ack, command }) => ack(`Heard: ${command.text}`)),
    );
    const answer = await rig.slack.human.command({ as: ANA.id, text: "/log-session Met Rosa & her team" });
    expect(answer).toEqual({ ok: true });
    const [said] = rig.slack.human.state(ANA.id).messages;
    expect(said).toMatchObject({ from: "bot", text: "Heard: Met Rosa &amp; her team", ephemeral: true });
    expect(rig.slack.human.state("U0ROSA").messages).toEqual([]);
  });

  it("may be answered later at its response_url, five times", async () => {
    const { promise: sixth, resolve } = Promise.withResolvers<unknown>();
    await using rig = await openRig((app) =>
      app.command("/log-session", async ({ ack, respond }) => {
        await ack();
        for (const text of ["one", "two", "three", "four", "five"]) await respond(text);
        await respond("six").catch(resolve);
      }),
    );
    await rig.slack.human.command({ as: ANA.id, text: "/log-session" });
    expect(await sixth).toMatchObject({ statusCode: 404 });
    const { messages } = rig.slack.human.state(ANA.id);
    expect(messages.map(({ text }) => text)).toEqual(["one", "two", "three", "four", "five"]);
  });

  it("that the app does not answer in time is said to have failed", async () => {
    await using rig = await openRig((app) => app.command("/log-session", async () => undefined), {
      timing: { answerWithinMs: 100 },
    });
    const answer = await rig.slack.human.command({ as: ANA.id, text: "/log-session" });
    expect(answer).toEqual({ ok: false, problem: "/log-session failed because the app did not respond." });
  });

  it("carries all that Slack sends with one", async () => {
    let body: Record<string, unknown> = {};
    await using rig = await openRig((app) =>
      app.command("/log-session", async ({ ack, command }) => {
        body = command;
        await ack();
      }),
    );
    await rig.slack.human.command({ as: ANA.id, text: "/log-session yesterday" });
    expect(body).toMatchObject({
      command: "/log-session",
      text: "yesterday",
      user_id: ANA.id,
      user_name: "ana.torres",
      team_id: "T0SIERRA",
      channel_id: "D0ANA",
      channel_name: "directmessage",
      is_enterprise_install: "false",
      response_url: expect.stringMatching(rig.at.url),
      trigger_id: expect.any(String),
      api_app_id: expect.stringMatching(/^A/),
    });
  });
});

describe("a slash command", () => {
  it("that the app answers with a failure is said to have failed", async () => {
    await using rig = await bySignedHttp((app) =>
      app.command("/log-session", async () => Promise.reject(new Error("the database is away"))),
    );
    const answer = await rig.slack.human.command({ as: ANA.id, text: "/log-session" });
    expect(answer).toEqual({ ok: false, problem: '/log-session failed with the error "http_service_error".' });
  });

  it("that no app has registered is no command", async () => {
    await using opened = await openSlack();
    const answer = await opened.slack.human.command({ as: ANA.id, text: "/dance" });
    expect(answer).toEqual({ ok: false, problem: "/dance is not a valid command." });
  });

  it("fails at once while the app is not connected", async () => {
    await using opened = await openSlack();
    expect(opened.slack.human.state(ANA.id).connected).toBe(false);
    const answer = await opened.slack.human.command({ as: ANA.id, text: "/log-session" });
    expect(answer).toEqual({ ok: false, problem: "/log-session failed because the app did not respond." });
  });
});
