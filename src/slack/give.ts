import { WebAPIPlatformError } from "@slack/web-api";
import { section } from "#slack/render/blocks.ts";
import { readingView } from "#slack/render/modal.ts";
import { readerOf } from "#slack/render/reader.ts";
import { toDelivery } from "#slack/send/delivery-of.ts";
import { say } from "#words/say.ts";
import type { SlackHouse } from "./house.ts";
import { languageOf } from "./language-of.ts";
import type { Reply } from "./listener.ts";

/** Where a press came from, which decides where its answer can appear. */
export type Place =
  | { readonly kind: "message"; readonly channel: string; readonly ts?: string }
  | { readonly kind: "modal"; readonly viewId?: string }
  | { readonly kind: "home" };

/** Gives the reply to a press: a form opens over what is there, what was pressed on changes, or a line appears for this person alone. */
export async function give(
  house: SlackHouse,
  reply: Reply,
  slackUser: string,
  triggerId: string,
  place: Place,
): Promise<void> {
  switch (reply.kind) {
    case "nothing":
      return;
    case "open":
      return show(house, reply.view, triggerId, place).catch((error: unknown) => notShown(house, error, slackUser));
    case "replace":
      return replace(house, reply, triggerId, place, slackUser);
    case "tell":
      return tell(house, reply.text, triggerId, place, slackUser);
  }
}

type View = Extract<Reply, { kind: "open" }>["view"];

/** A trigger opens one view and no second: where it is not known whether it did, trying again does no harm. */
async function show(house: SlackHouse, view: View, triggerId: string, place: Place): Promise<void> {
  const { open, push } = house.client.views;
  const attempt = () => (place.kind === "modal" ? push : open)({ trigger_id: triggerId, view });
  try {
    await attempt();
  } catch (error) {
    if (toDelivery(error).kind !== "uncertain") throw error;
    await attempt().catch(unlessShown);
  }
}

function unlessShown(error: unknown): void {
  const code = error instanceof WebAPIPlatformError ? error.data.error : undefined;
  if (code !== "exchanged_trigger_id") throw error;
}

/** Nobody waits before nothing: who pressed is told, in the one place that needs no trigger. */
async function notShown(house: SlackHouse, error: unknown, slackUser: string): Promise<void> {
  house.log.warn({ err: error }, "Slack did not open a form.");
  const { channel } = await house.client.conversations.open({ users: slackUser });
  const text = say(languageOf(house, slackUser), "common.form_not_opened");
  if (channel?.id) await house.client.chat.postEphemeral({ channel: channel.id, user: slackUser, text });
}

async function replace(
  house: SlackHouse,
  reply: Extract<Reply, { kind: "replace" }>,
  triggerId: string,
  place: Place,
  slackUser: string,
): Promise<void> {
  if (place.kind === "message" && place.ts) {
    const blocks = reply.message?.blocks ?? [section(reply.text)];
    await house.client.chat.update({ channel: place.channel, ts: place.ts, text: reply.text, blocks });
  } else if (place.kind === "modal" && place.viewId && reply.view) {
    await house.client.views.update({ view_id: place.viewId, view: reply.view });
  } else {
    await tell(house, reply.text, triggerId, place, slackUser);
  }
}

async function tell(
  house: SlackHouse,
  text: string,
  triggerId: string,
  place: Place,
  slackUser: string,
): Promise<void> {
  if (place.kind === "message")
    await house.client.chat.postEphemeral({ channel: place.channel, user: slackUser, text });
  else await show(house, lineView(house, text, slackUser), triggerId, place);
}

/** Home and a form have no line of their own to speak in. */
function lineView(house: SlackHouse, text: string, slackUser: string): View {
  const reader = readerOf({ language: languageOf(house, slackUser), zone: "UTC" });
  return readingView({
    title: "Fieldbook",
    close: reader.say("common.button.close"),
    blocks: [section(text)],
  });
}
