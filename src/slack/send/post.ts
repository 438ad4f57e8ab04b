import type { WebClient } from "@slack/web-api";
import type { Delivery } from "#outbox/port.ts";
import type { Message } from "#slack/render/blocks.ts";
import { toDelivery } from "./delivery-of.ts";
import { type SlackMessage, toRef } from "./ref.ts";

/** Posts one message. Its key goes with it as metadata, so that after a crash it can be found and not be said again. */
export async function post(client: WebClient, channel: string, message: Message, key: string): Promise<Delivery> {
  try {
    const posted = await client.chat.postMessage({
      channel,
      text: message.text,
      blocks: message.blocks,
      metadata: { event_type: "fieldbook_notice", event_payload: { key } },
      unfurl_links: false,
      unfurl_media: false,
      link_names: false,
      parse: "none",
    });
    return posted.ts
      ? { kind: "sent", ref: toRef({ channel, ts: posted.ts }), said: undefined }
      : { kind: "uncertain", reason: "no timestamp" };
  } catch (error) {
    return toDelivery(error);
  }
}

/** Changes a message in place; doing it twice changes nothing more, so no outcome of it is uncertain. */
export async function replace(client: WebClient, { channel, ts }: SlackMessage, message: Message): Promise<Delivery> {
  try {
    await client.chat.update({
      channel,
      ts,
      text: message.text,
      blocks: message.blocks,
      link_names: false,
      parse: "none",
    });
    return { kind: "sent", ref: toRef({ channel, ts }), said: undefined };
  } catch (error) {
    const failed = toDelivery(error);
    return failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed;
  }
}
