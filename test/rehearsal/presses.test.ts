import type { App, BlockAction } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { ANA, bySignedHttp, bySocketMode, openSlack, type Rig, ROSA } from "./rig.ts";

const text = (words: string) => ({ type: "plain_text" as const, text: words });
const option = (value: string) => ({ text: text(value), value });

const card = [
  { type: "section", block_id: "what", text: { type: "mrkdwn", text: "*How did it go?*" } },
  {
    type: "actions",
    block_id: "answer",
    elements: [
      { type: "button", action_id: "visit.held", text: text("Held"), value: "visit 7" },
      {
        type: "static_select",
        action_id: "visit.minutes",
        options: [option("45"), option("75")],
        initial_option: option("45"),
      },
      { type: "overflow", action_id: "visit.more", options: [option("moved"), option("called off")] },
    ],
  },
  {
    type: "input",
    block_id: "say",
    label: text("In your words"),
    element: { type: "plain_text_input", action_id: "words" },
  },
];

const held = { block_id: "answer", action: { type: "button", action_id: "visit.held" }, state: {} };

async function post({ app }: Rig, channel = "D0ANA") {
  const { ts } = await app.client.chat.postMessage({ channel, text: "How did it go?", blocks: card });
  return ts ?? expect.fail("no ts");
}

/** Presses land in what it returns, and change the message they were made on. */
function answeringPresses(app: App) {
  const bodies: BlockAction[] = [];
  app.action(/.*/, async ({ ack, body, client }) => {
    await ack();
    if (body.type !== "block_actions") return;
    bodies.push(body);
    if (body.message)
      await client.chat.update({ channel: "D0ANA", ts: body.message.ts, text: "Held, 75 min", blocks: [] });
  });
  return bodies;
}

describe.each([
  ["over Socket Mode", bySocketMode],
  ["over signed HTTP", bySignedHttp],
])("a press %s", (_name, openRig) => {
  it("on a message reaches the app, which changes the message", async () => {
    let bodies: BlockAction[] = [];
    await using rig = await openRig((app) => {
      bodies = answeringPresses(app);
    });
    const ts = await post(rig);
    expect(await rig.slack.human.press({ as: ANA.id, on: { message: ts }, ...held })).toEqual({ ok: true });
    const state = await rig.slack.human.until(ANA.id, ({ messages }) => messages[0]?.edited === true);
    expect(state.messages).toMatchObject([{ ts, text: "Held, 75 min", blocks: [] }]);
    expect(bodies[0]).toMatchObject({
      user: { id: ANA.id, username: "ana.torres" },
      container: { type: "message", message_ts: ts, channel_id: "D0ANA", is_ephemeral: false },
      channel: { id: "D0ANA" },
      message: { ts, bot_id: expect.any(String), blocks: card.map(({ block_id }) => ({ block_id })) },
      actions: [{ type: "button", action_id: "visit.held", block_id: "answer", value: "visit 7", text: text("Held") }],
      state: { values: { answer: { "visit.minutes": { type: "static_select", selected_option: option("45") } } } },
      response_url: expect.stringMatching(/^http/),
      trigger_id: expect.any(String),
    });
  });

  it("that the app does not answer is said to have failed", async () => {
    await using rig = await openRig((app) => app.action("visit.held", async () => undefined), {
      timing: { answerWithinMs: 100 },
    });
    const answer = await rig.slack.human.press({ as: ANA.id, on: { message: await post(rig) }, ...held });
    expect(answer).toEqual({ ok: false, problem: "The app did not respond. Try again?" });
  });

  it("on the Home tab carries the view and no message", async () => {
    const { promise: pressed, resolve } = Promise.withResolvers<unknown>();
    await using rig = await openRig((app) =>
      app.action("visit.held", async ({ ack, body }) => {
        resolve(body);
        await ack();
      }),
    );
    const { view } = await rig.app.client.views.publish({ user_id: ANA.id, view: { type: "home", blocks: card } });
    await rig.slack.human.press({ as: ANA.id, on: { view: view?.id ?? "" }, ...held });
    const body = await pressed;
    expect(body).toMatchObject({
      container: { type: "view", view_id: view?.id },
      view: { id: view?.id, type: "home" },
    });
    expect(body).not.toHaveProperty("message");
  });
});

describe("a press", () => {
  it("counts what was just chosen as part of the state", async () => {
    let bodies: BlockAction[] = [];
    await using rig = await bySocketMode((app) => {
      bodies = answeringPresses(app);
    });
    const on = { message: await post(rig) };
    const action = { type: "static_select", action_id: "visit.minutes", selected_option: { value: "75" } };
    await rig.slack.human.press({ as: ANA.id, on, block_id: "answer", action, state: {} });
    expect(bodies[0]?.actions[0]).toMatchObject({ selected_option: option("75") });
    expect(bodies[0]?.state?.values.answer?.["visit.minutes"]).toMatchObject({ selected_option: option("75") });
  });

  it("on an overflow menu says which option it was, and holds no state", async () => {
    let bodies: BlockAction[] = [];
    await using rig = await bySocketMode((app) => {
      bodies = answeringPresses(app);
    });
    const on = { message: await post(rig) };
    const choose = (selected_option?: object) =>
      rig.slack.human.press({
        as: ANA.id,
        on,
        block_id: "answer",
        action: { type: "overflow", action_id: "visit.more", ...(selected_option && { selected_option }) },
        state: {},
      });
    expect(await choose()).toMatchObject({ ok: false });
    expect(await choose({ value: "held" })).toMatchObject({ ok: false });
    expect(await choose({ value: "moved" })).toEqual({ ok: true });
    expect(bodies[0]?.actions[0]).toMatchObject({ type: "overflow", selected_option: option("moved") });
    expect(Object.keys(bodies[0]?.state?.values.answer ?? {})).toEqual(["visit.minutes"]);
  });

  it("on what is not there, not on offer or not one's own is refused", async () => {
    await using rig = await bySocketMode((app) => void answeringPresses(app));
    const on = { message: await post(rig) };
    const { press } = rig.slack.human;
    const gone = { ok: false, problem: "This is no longer here." };
    expect(await press({ as: ROSA.id, on, ...held })).toEqual(gone);
    expect(await press({ as: ANA.id, on: { view: "V0" }, ...held })).toEqual(gone);
    expect(await press({ as: ANA.id, on, ...held, block_id: "what" })).toEqual(gone);
    const ninety = { type: "static_select", action_id: "visit.minutes", selected_option: { value: "90" } };
    expect(await press({ as: ANA.id, on, ...held, action: ninety })).toMatchObject({ ok: false });
    const nothing = { type: "static_select", action_id: "visit.minutes" };
    expect(await press({ as: ANA.id, on, ...held, action: nothing })).toMatchObject({ ok: false });
    const typed = { type: "plain_text_input", action_id: "words", value: "x" };
    expect(await press({ as: ANA.id, on, block_id: "say", action: typed, state: {} })).toEqual(gone);
    await rig.app.client.chat.delete({ channel: "D0ANA", ts: on.message });
    expect(await press({ as: ANA.id, on, ...held })).toEqual(gone);
  });

  it("on an ephemeral message names it without its text, and can be answered in its place", async () => {
    const { promise: pressed, resolve } = Promise.withResolvers<unknown>();
    await using rig = await bySocketMode((app) =>
      app.action("visit.held", async ({ ack, body, respond }) => {
        await ack();
        await respond({ replace_original: true, text: "Noted" });
        resolve(body);
      }),
    );
    await rig.app.client.chat.postEphemeral({ channel: "D0ANA", user: ANA.id, text: "?", blocks: card });
    const [shown] = rig.slack.human.state(ANA.id).messages;
    await rig.slack.human.press({ as: ANA.id, on: { message: shown?.ts ?? "" }, ...held });
    const body = await pressed;
    expect(body).toMatchObject({ container: { is_ephemeral: true } });
    expect(body).not.toHaveProperty("message");
    expect(rig.slack.human.state(ANA.id).messages).toMatchObject([{ ts: shown?.ts, text: "Noted", blocks: [] }]);
  });

  it("can be answered beside the message, and the message taken away", async () => {
    const { promise: answered, resolve } = Promise.withResolvers<void>();
    await using rig = await bySocketMode((app) =>
      app.action("visit.held", async ({ ack, respond }) => {
        await ack();
        await respond({ text: "Noted", response_type: "in_channel" });
        await respond({ delete_original: true });
        resolve();
      }),
    );
    await rig.slack.human.press({ as: ANA.id, on: { message: await post(rig) }, ...held });
    await answered;
    expect(rig.slack.human.state(ANA.id).messages).toMatchObject([{ text: "Noted", ephemeral: false, edited: false }]);
  });

  it("of a message shortcut hands over the message", async () => {
    const { promise: kept, resolve } = Promise.withResolvers<unknown>();
    await using rig = await bySocketMode((app) =>
      app.shortcut({ callback_id: "notebook.keep", type: "message_action" }, async ({ ack, body }) => {
        await ack();
        resolve(body);
      }),
    );
    const { human } = rig.slack;
    await human.say({ as: ANA.id, text: "Carmen showed her class" });
    const [message] = human.state(ANA.id).messages;
    await human.shortcut({ as: ANA.id, callback_id: "notebook.keep", message: message?.ts ?? "" });
    expect(await kept).toMatchObject({
      message_ts: message?.ts,
      message: { text: "Carmen showed her class", user: ANA.id },
    });
    expect(await human.shortcut({ as: ANA.id, callback_id: "notebook.keep" })).toMatchObject({ ok: false });
  });
});

describe("a deactivated person", () => {
  it("can do nothing, and the app hears that they left", async () => {
    const { promise: changed, resolve } = Promise.withResolvers<unknown>();
    await using rig = await bySocketMode((app) => app.event("user_change", async ({ event }) => resolve(event.user)));
    rig.slack.human.changePerson(ANA.id, { deleted: true });
    expect(await changed).toMatchObject({ id: ANA.id, deleted: true, tz: "America/Lima", locale: "es-PE" });
    const answer = await rig.slack.human.say({ as: ANA.id, text: "Hello?" });
    expect(answer).toEqual({ ok: false, problem: "This account is deactivated." });
  });

  it("is not on anyone's list of people to write to", async () => {
    await using opened = await openSlack();
    opened.slack.human.changePerson(ANA.id, { deleted: true });
    const post = opened.client.chat.postMessage({ channel: "D0ANA", text: "Hello" });
    await expect(post).rejects.toMatchObject({ data: { error: "user_disabled" } });
    const open = opened.client.conversations.open({ users: ANA.id });
    await expect(open).rejects.toMatchObject({ data: { error: "user_disabled" } });
  });
});
