import type { ModalView } from "@slack/types";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Answered, Reply, Shown } from "#mentoring/door/reply.ts";
import { toDelivery } from "#slack/send/delivery-of.ts";
import { say } from "#words/say.ts";
import type { SlackHouse } from "./house.ts";
import { type Message, section } from "./render/blocks.ts";
import { drawForm } from "./render/form.view.ts";
import { lineView } from "./render/modal.ts";
import { type Reader, readerOf } from "./render/reader.ts";
import { tellText } from "./render/tell-text.ts";
import { utteranceMessage } from "./render/utterance.message.ts";
import { markPhrase } from "./render/word-phrase.ts";

/** Where a press came from, which decides where its answer can appear. */
export type Place = { readonly triggerId: string } & (
  | { readonly kind: "message"; readonly channel: string; readonly ts?: string }
  | { readonly kind: "modal"; readonly viewId: string }
  | { readonly kind: "home" }
);

/**
 * Answers a press: a form opens over what is there, what was pressed on changes, or a line appears for this person
 * alone. What Slack does not show is answered all the same.
 */
export async function respond(
  house: SlackHouse,
  user: string,
  place: Place,
  { said, reader }: Answered<Reply>,
): Promise<void> {
  try {
    await show(house, user, place, said, readerOf(reader));
  } catch (error) {
    house.log.warn({ event: "response.not_shown", err: error, kind: said.kind }, "Slack did not show a response.");
    await tellInConversation(house, user, say(reader.language, "common.form_not_opened"));
  }
}

async function show(house: SlackHouse, user: string, place: Place, said: Reply, reader: Reader): Promise<void> {
  switch (said.kind) {
    case "nothing":
      return;
    case "open":
      return openView(house, place, drawForm(said.form, reader));
    case "tell":
      return tell(house, user, place, tellText(said, reader), reader);
    case "replace": {
      const text = markPhrase(said.line, reader);
      return replace(house, user, place, { text, blocks: [section(text)] }, said.form, reader);
    }
    case "say_instead":
      return replace(house, user, place, utteranceMessage(said.utterance, reader), undefined, reader);
  }
}

/** A trigger opens one view and no second: where it is not known whether it did, trying again does no harm. */
async function openView({ client }: SlackHouse, place: Place, view: ModalView): Promise<void> {
  const { open, push } = client.views;
  const attempt = () => (place.kind === "modal" ? push : open)({ trigger_id: place.triggerId, view });
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

/** What was pressed on changes in place, where it can. */
async function replace(
  house: SlackHouse,
  user: string,
  place: Place,
  message: Message,
  form: Shown | undefined,
  reader: Reader,
): Promise<void> {
  if (place.kind === "message" && place.ts)
    await house.client.chat.update({ channel: place.channel, ts: place.ts, ...message });
  else if (place.kind === "modal" && form)
    await house.client.views.update({ view_id: place.viewId, view: drawForm(form, reader) });
  else await tell(house, user, place, message.text, reader);
}

/** Home and a form have no line of their own to speak in. */
async function tell(house: SlackHouse, user: string, place: Place, text: string, reader: Reader): Promise<void> {
  if (place.kind === "message") await house.client.chat.postEphemeral({ channel: place.channel, user, text });
  else await openView(house, place, lineView("Fieldbook", text, reader));
}

/** An ephemeral message needs no trigger, and nothing to be drawn. */
async function tellInConversation({ client }: SlackHouse, user: string, text: string): Promise<void> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id) await client.chat.postEphemeral({ channel: channel.id, user, text });
}
