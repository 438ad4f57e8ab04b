import { readerOf } from "./reader.ts";
import type { SlackHouse } from "./house.ts";
import { section } from "./blocks.ts";
import type { Reply } from "./listener.ts";
import { modal } from "./modal.ts";

/** Where a press came from, which decides where its answer can appear. */
export type Place = { readonly kind: "message"; readonly channel: string } | { readonly kind: "modal" } | { readonly kind: "home" };

/** Gives the reply to a press: a form opens over what is there; a line appears where only this person sees it. */
export async function give(house: SlackHouse, reply: Reply, slackUser: string, triggerId: string, place: Place): Promise<void> {
  if (reply.kind === "nothing") return;
  if (reply.kind === "tell" && place.kind === "message") {
    await house.client.chat.postEphemeral({ channel: place.channel, user: slackUser, text: reply.text });
    return;
  }
  const view = reply.kind === "open" ? reply.view : noteView(reply.text);
  if (place.kind === "modal") await house.client.views.push({ trigger_id: triggerId, view });
  else await house.client.views.open({ trigger_id: triggerId, view });
}

/** Home has no line of its own to speak in. */
function noteView(text: string) {
  const reader = readerOf({ language: "en", zone: "UTC" });
  return modal("home.notebook", { title: "Fieldbook", close: reader.say("common.button.close"), carried: {}, blocks: [section(text)] });
}
