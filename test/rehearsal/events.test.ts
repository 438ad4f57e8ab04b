import { describe, expect, it } from "vitest";
import { connect } from "./connection.ts";
import { ANA, bySignedHttp, bySocketMode, MONDAY, openSlack, ROSA } from "./rig.ts";

const SOON = { answerWithinMs: 50, redeliverAfterMs: [0, 5, 5] };

describe.each([
  ["over Socket Mode", bySocketMode],
  ["over signed HTTP", bySignedHttp],
])("an event %s", (_name, openRig) => {
  it("tells the app what was written to it, and the answer arrives", async () => {
    let event: unknown;
    await using rig = await openRig((app) =>
      app.message(async ({ message, say, body }) => {
        event = { ...message, event_id: body.event_id };
        await say("How long did you talk?");
      }),
    );
    const { human } = rig.slack;
    expect(await human.say({ as: ANA.id, text: "Met Rosa & Carmen" })).toEqual({ ok: true });
    const { messages } = await human.until(ANA.id, (state) => state.messages.length === 2);
    expect(messages.map(({ from, text }) => [from, text])).toEqual([
      [ANA.id, "Met Rosa &amp; Carmen"],
      ["bot", "How long did you talk?"],
    ]);
    expect(event).toMatchObject({
      type: "message",
      channel_type: "im",
      channel: "D0ANA",
      user: ANA.id,
      team: "T0SIERRA",
      text: "Met Rosa &amp; Carmen",
      ts: messages[0]?.ts,
      client_msg_id: expect.any(String),
      event_id: expect.stringMatching(/^Ev/),
    });
  });

  it("of an opened Home tab brings a Home, and of the Messages tab none", async () => {
    const tabs: unknown[] = [];
    await using rig = await openRig((app) =>
      app.event("app_home_opened", async ({ event, client }) => {
        tabs.push([event.tab, event.view?.callback_id]);
        const view = { type: "home" as const, callback_id: "her home", blocks: [{ type: "divider" as const }] };
        if (event.tab === "home") await client.views.publish({ user_id: event.user, view });
      }),
    );
    const { human } = rig.slack;
    await human.home({ as: ROSA.id });
    await human.until(ROSA.id, (state) => state.home !== null);
    await human.home({ as: ROSA.id });
    await human.home({ as: ROSA.id, tab: "messages" });
    await human.settled();
    expect(tabs).toEqual([
      ["home", undefined],
      ["home", "her home"],
      ["messages", undefined],
    ]);
    expect(human.state(ANA.id).home).toBeNull();
  });
});

describe("an event that is not acknowledged", () => {
  it("comes again over Socket Mode, four times in all, with the reason and the same event id", async () => {
    await using opened = await openSlack({ timing: SOON });
    using connection = await connect(opened.at.apiUrl, () => false);
    await opened.slack.human.say({ as: ANA.id, text: "Hello" });
    await opened.slack.human.settled();
    const [, ...deliveries] = await connection.have(5);
    expect(deliveries.map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason])).toEqual([
      [0, ""],
      [1, "timeout"],
      [2, "timeout"],
      [3, "timeout"],
    ]);
    expect(new Set(deliveries.map(({ payload }) => payload?.event_id)).size).toBe(1);
    expect(new Set(deliveries.map(({ envelope_id }) => envelope_id)).size).toBe(4);
  });

  it("comes no more once it is", async () => {
    await using opened = await openSlack({ timing: { ...SOON, answerWithinMs: 300 } });
    using connection = await connect(opened.at.apiUrl, ({ retry_attempt }) => retry_attempt === 1);
    await opened.slack.human.say({ as: ANA.id, text: "Hello" });
    await opened.slack.human.settled();
    expect(connection.received.map(({ type }) => type)).toEqual(["hello", "events_api", "events_api"]);
  });

  it("goes to another connection when the first is cut before it answers", async () => {
    await using opened = await openSlack({ timing: { ...SOON, answerWithinMs: 5_000 } });
    using _first = await connect(opened.at.apiUrl, () => {
      opened.slack.sockets.cut();
      return false;
    });
    await opened.slack.human.say({ as: ANA.id, text: "Hello" });
    using second = await connect(opened.at.apiUrl, () => true);
    await opened.slack.human.settled();
    expect(second.received.map(({ retry_reason }) => retry_reason)).toEqual([undefined, "connection_lost"]);
  });

  it("comes again over HTTP after an answer of 500, as Bolt gives when a listener fails", async () => {
    const tries: unknown[] = [];
    await using rig = await bySignedHttp(
      (app) => {
        app.error(async (error) => Promise.reject(error));
        app.message(async ({ context }) => {
          tries.push([context.retryNum, context.retryReason]);
          if (tries.length < 3) throw new Error("the database is away");
        });
      },
      { timing: { redeliverAfterMs: [0, 5, 5] } },
    );
    await rig.slack.human.say({ as: ANA.id, text: "Hello" });
    await rig.slack.human.settled();
    expect(tries).toEqual([
      [undefined, undefined],
      [1, "http_error"],
      [2, "http_error"],
    ]);
  });
});

describe("an event on a bad day", () => {
  it("is delivered twice under one event id", async () => {
    await using opened = await openSlack();
    using connection = await connect(opened.at.apiUrl, () => true);
    opened.slack.faults.repeatEvents("same_event");
    await opened.slack.human.say({ as: ANA.id, text: "Hello" });
    const [, first, second] = await connection.have(3);
    expect(second?.payload).toEqual(first?.payload);
  });

  it("is the same message sent again by a flaky phone, under another time and event id", async () => {
    await using opened = await openSlack();
    using connection = await connect(opened.at.apiUrl, () => true);
    opened.slack.faults.repeatEvents("same_message");
    await opened.slack.human.say({ as: ANA.id, text: "Hello" });
    const [, first, second] = await connection.have(3);
    expect(second?.payload?.event?.client_msg_id).toBe(first?.payload?.event?.client_msg_id);
    expect(second?.payload?.event?.ts).not.toBe(first?.payload?.event?.ts);
    expect(second?.payload?.event_id).not.toBe(first?.payload?.event_id);
  });
});

describe("a conversation", () => {
  it("never stands still: each message has a later ts, on the rehearsal's clock", async () => {
    const stopped = { now: () => MONDAY };
    await using opened = await openSlack({ clock: stopped });
    for (const text of ["one", "two", "three"]) await opened.client.chat.postMessage({ channel: ROSA.id, text });
    const { messages } = opened.slack.human.state(ROSA.id);
    const seconds = MONDAY.epochMilliseconds / 1000;
    expect(messages.map(({ ts }) => ts)).toEqual([`${seconds}.000000`, `${seconds}.000001`, `${seconds}.000002`]);
    expect(messages[0]?.at).toBe(MONDAY.toString());
  });

  it("counts what the app said as unread until someone looks", async () => {
    await using opened = await openSlack();
    const { human } = opened.slack;
    await human.say({ as: ROSA.id, text: "Hello" });
    for (const text of ["one", "two"]) await opened.client.chat.postMessage({ channel: ROSA.id, text });
    expect(human.state(ANA.id).unread).toEqual({ U0ROSA: 2, U0ANA: 0, U0ELENA: 0 });
    human.look(ROSA.id);
    expect(human.state(ANA.id).unread).toEqual({ U0ROSA: 0, U0ANA: 0, U0ELENA: 0 });
  });
});
