import { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { ANA, APP, openSlack, ROSA } from "./rig.ts";

/** The error a call is refused with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => expect.fail("the call was not refused"),
    (error) => error.data?.error,
  );
}

const section = (text: string) => ({ type: "section" as const, text: { type: "mrkdwn" as const, text } });

describe("the Web API", () => {
  it("says who the app is", async () => {
    await using opened = await openSlack();
    expect(await opened.client.auth.test()).toMatchObject({
      user_id: APP.botUserId,
      team_id: "T0SIERRA",
      team: "Sierra Norte",
    });
    expect(await opened.client.team.info()).toMatchObject({ team: { id: "T0SIERRA", name: "Sierra Norte" } });
  });

  it("takes JSON as well as forms", async () => {
    await using opened = await openSlack();
    const response = await fetch(`${opened.at.apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { authorization: `Bearer ${APP.botToken}`, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({ channel: ROSA.id, text: "Hello", blocks: [section("Hello")] }),
    });
    expect(await response.json()).toMatchObject({ ok: true, channel: "D0ROSA", message: { text: "Hello" } });
  });

  it("lets nobody in without the right token", async () => {
    await using opened = await openSlack();
    const as = (token?: string) => new WebClient(token, { slackApiUrl: opened.at.apiUrl, retryConfig: { retries: 0 } });
    expect(await refusal(as().auth.test())).toBe("not_authed");
    expect(await refusal(as("xoxb-stolen").auth.test())).toBe("invalid_auth");
    expect(await refusal(as(APP.botToken).apps.connections.open({}))).toBe("not_allowed_token_type");
    expect(await refusal(as(APP.botToken).apiCall("chat.sing"))).toBe("unknown_method");
    expect(await as().api.test()).toMatchObject({ ok: true });
  });

  it("remembers the calls for whoever wants to know, without the token", async () => {
    await using opened = await openSlack();
    await opened.client.chat.postMessage({ channel: ROSA.id, text: "Hello", blocks: [section("Hello")] });
    await opened.client.chat.postMessage({ channel: "D0NOBODY", text: "Hello" }).catch(() => undefined);
    expect(opened.slack.human.calls("chat.postMessage")).toEqual([
      {
        method: "chat.postMessage",
        args: { channel: ROSA.id, text: "Hello", blocks: [section("Hello")] },
        outcome: "ok",
      },
      { method: "chat.postMessage", args: { channel: "D0NOBODY", text: "Hello" }, outcome: "channel_not_found" },
    ]);
  });
});

describe("people", () => {
  it("are described with their zone, and with their language to those who ask", async () => {
    await using opened = await openSlack();
    const { user } = await opened.client.users.info({ user: ROSA.id, include_locale: true });
    expect(user).toMatchObject({
      id: ROSA.id,
      real_name: "Rosa Quispe",
      tz: "America/Lima",
      tz_offset: -18000,
      locale: "es-PE",
    });
    expect((await opened.client.users.info({ user: ROSA.id })).user).not.toHaveProperty("locale");
    expect(await opened.client.users.info({ user: APP.botUserId })).toMatchObject({ user: { is_bot: true } });
    expect(await refusal(opened.client.users.info({ user: "U0NOBODY" }))).toBe("user_not_found");
  });

  it("are listed page by page, the bot among them", async () => {
    await using opened = await openSlack();
    const names: unknown[] = [];
    for await (const page of opened.client.paginate("users.list", { limit: 2 })) {
      const { members } = page as { members?: { id: string }[] };
      names.push(members?.map(({ id }) => id));
    }
    expect(names).toEqual([
      [APP.botUserId, ROSA.id],
      [ANA.id, "U0ELENA"],
    ]);
  });

  it("are found by their address", async () => {
    await using opened = await openSlack();
    expect(await opened.client.users.lookupByEmail({ email: "ROSA@example.org" })).toMatchObject({
      user: { id: ROSA.id },
    });
    expect(await refusal(opened.client.users.lookupByEmail({ email: "x@example.org" }))).toBe("users_not_found");
  });
});

describe("a message", () => {
  it("is refused with Slack's reason", async () => {
    await using opened = await openSlack();
    const { chat } = opened.client;
    const channel = "D0ROSA";
    expect(await refusal(chat.postMessage({ channel, text: "" }))).toBe("no_text");
    expect(await refusal(chat.postMessage({ channel: "C0GENERAL", text: "x" }))).toBe("channel_not_found");
    expect(await refusal(chat.postMessage({ channel, text: "x".repeat(40_001) }))).toBe("msg_too_long");
    const long = Array(5).fill(section("x".repeat(2_700)));
    expect(await refusal(chat.postMessage({ channel, text: "x", blocks: long }))).toBe("msg_blocks_too_long");
    const metadata = { event_type: "notice", event_payload: { id: "x".repeat(20_000) } };
    expect(await refusal(chat.postMessage({ channel, text: "x", metadata }))).toBe("metadata_too_large");
    const notOurs = opened.client.apiCall("chat.postMessage", { channel, text: "x", blocks: "hello" });
    expect(await refusal(notOurs)).toBe("invalid_blocks_format");
    expect(await refusal(chat.postEphemeral({ channel, user: ANA.id, text: "x" }))).toBe("user_not_in_channel");
    expect(opened.slack.human.state(ROSA.id).messages).toEqual([]);
  });

  it("has a name for each of its parts, given by the app or by Slack", async () => {
    await using opened = await openSlack();
    const button = { type: "button" as const, text: { type: "plain_text" as const, text: "Save" } };
    const blocks = [{ type: "actions" as const, elements: [button, { ...button, action_id: "visit.held" }] }];
    await opened.client.chat.postMessage({ channel: ROSA.id, text: "x", blocks });
    const id = expect.stringMatching(/^\w+$/);
    expect(opened.slack.human.state(ROSA.id).messages[0]?.blocks).toEqual([
      {
        type: "actions",
        block_id: id,
        elements: [
          { ...button, action_id: id },
          { ...button, action_id: "visit.held" },
        ],
      },
    ]);
  });

  it("names the block that is wrong", async () => {
    await using opened = await openSlack();
    const blocks = [{ type: "header" as const, text: { type: "plain_text" as const, text: "x".repeat(151) } }];
    const call = opened.client.chat.postMessage({ channel: ROSA.id, text: "x", blocks });
    const named = "must be less than 151 characters [json-pointer:/blocks/0/text/text]";
    await expect(call).rejects.toMatchObject({
      data: { error: "invalid_blocks", errors: [named], response_metadata: { messages: [`[ERROR] ${named}`] } },
    });
  });

  it("can be changed and taken back by the app that said it, and keeps what an update does not mention", async () => {
    await using opened = await openSlack();
    const { chat } = opened.client;
    const { ts = "" } = await chat.postMessage({ channel: ROSA.id, text: "one", blocks: [section("one")] });
    await chat.update({ channel: "D0ROSA", ts, text: "two" });
    const state = () => opened.slack.human.state(ROSA.id).messages;
    expect(state()).toMatchObject([{ text: "two", edited: true, blocks: [{ text: { text: "one" } }] }]);
    await chat.update({ channel: "D0ROSA", ts, text: "three", blocks: [] });
    expect(state()).toMatchObject([{ text: "three", blocks: [] }]);
    await chat.delete({ channel: "D0ROSA", ts });
    expect(state()).toEqual([]);
    const { message_ts = "" } = await chat.postEphemeral({ channel: "D0ROSA", user: ROSA.id, text: "for you" });
    expect(await refusal(chat.update({ channel: "D0ROSA", ts: message_ts, text: "for all" }))).toBe(
      "message_not_found",
    );
    expect(await refusal(chat.update({ channel: "D0ROSA", ts, text: "four" }))).toBe("message_not_found");
    expect(await refusal(chat.update({ channel: ROSA.id, ts, text: "four" }))).toBe("channel_not_found");
  });

  it("of a person's is not the app's to change", async () => {
    await using opened = await openSlack();
    await opened.slack.human.say({ as: ROSA.id, text: "Mine" });
    const [mine] = opened.slack.human.state(ROSA.id).messages;
    const call = opened.client.chat.update({ channel: "D0ROSA", ts: mine?.ts ?? "", text: "Ours" });
    expect(await refusal(call)).toBe("cant_update_message");
  });
});

describe("the history of a conversation", () => {
  it("is the newest first, with metadata for those who ask, and without what only one person saw", async () => {
    await using opened = await openSlack();
    const { chat, conversations } = opened.client;
    const { channel } = await conversations.open({ users: ROSA.id });
    const id = channel?.id ?? "";
    const metadata = { event_type: "notice", event_payload: { id: "n1" } };
    const { ts: oldest = "" } = await chat.postMessage({ channel: id, text: "one", metadata });
    await chat.postEphemeral({ channel: id, user: ROSA.id, text: "secret" });
    await chat.postMessage({ channel: id, text: "two", metadata });
    const all = await conversations.history({ channel: id, include_all_metadata: true });
    expect(all.messages?.map(({ text, metadata }) => [text, metadata?.event_payload])).toEqual([
      ["two", { id: "n1" }],
      ["one", { id: "n1" }],
    ]);
    const since = await conversations.history({ channel: id, oldest, limit: 1 });
    expect(since).toMatchObject({ has_more: false, messages: [{ text: "two" }] });
    expect(since.messages?.[0]).not.toHaveProperty("metadata");
    const paged = await conversations.history({ channel: id, limit: 1 });
    expect(paged.messages?.map(({ text }) => text)).toEqual(["two"]);
    const cursor = paged.response_metadata?.next_cursor ?? "";
    expect(await conversations.history({ channel: id, limit: 1, cursor })).toMatchObject({
      messages: [{ text: "one" }],
      has_more: false,
    });
    expect(await conversations.info({ channel: id })).toMatchObject({ channel: { id, user: ROSA.id, is_im: true } });
  });
});

describe("a view", () => {
  it("that breaks the rules is refused with invalid_arguments and the place", async () => {
    await using opened = await openSlack();
    const blocks = [{ type: "header" as const, text: { type: "plain_text" as const, text: "x".repeat(151) } }];
    const call = opened.client.views.publish({ user_id: ROSA.id, view: { type: "home", blocks } });
    await expect(call).rejects.toMatchObject({
      data: {
        error: "invalid_arguments",
        errors: ["must be less than 151 characters [json-pointer:/view/blocks/0/text/text]"],
      },
    });
    const huge = Array(90).fill(section("x".repeat(3000)));
    expect(await refusal(opened.client.views.publish({ user_id: ROSA.id, view: { type: "home", blocks: huge } }))).toBe(
      "view_too_large",
    );
    const home = { type: "home" as const, blocks: [section("x")] };
    expect(await refusal(opened.client.views.publish({ user_id: "U0NOBODY", view: home }))).toBe("user_not_found");
    expect(await refusal(opened.client.views.update({ view_id: "V0", view: home }))).toBe("not_found");
    expect(await refusal(opened.client.apiCall("views.publish", { view: home }))).toBe("invalid_arguments");
  });
});
