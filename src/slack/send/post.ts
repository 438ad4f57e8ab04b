import type { WebClient } from "@slack/web-api";
import type { SurfaceRef } from "#kernel/id.ts";
import type { Message } from "#slack/render/blocks.ts";
import { type FailedDelivery, toFailedDelivery } from "./delivery-of.ts";
import { formatMessageRef, type SlackMessage } from "./ref.ts";

export type PostedMessage = { readonly kind: "posted"; readonly ref: SurfaceRef };

/** Posts a message with the notice's key in its metadata, so that the message can be found after a crash. */
export async function postMessage(
  client: WebClient,
  channel: string,
  message: Message,
  key: string,
): Promise<PostedMessage | FailedDelivery> {
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
      ? { kind: "posted", ref: formatMessageRef({ channel, ts: posted.ts }) }
      : { kind: "uncertain", reason: "no timestamp" };
  } catch (error) {
    return toFailedDelivery(error);
  }
}

/** Updates a posted message. An update is idempotent, so it is simply retried if its outcome is uncertain. */
export async function updateMessage(
  client: WebClient,
  at: SlackMessage,
  message: Message,
): Promise<PostedMessage | FailedDelivery> {
  try {
    await client.chat.update({ ...at, text: message.text, blocks: message.blocks, link_names: false, parse: "none" });
    return { kind: "posted", ref: formatMessageRef(at) };
  } catch (error) {
    const failed = toFailedDelivery(error);
    return failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed;
  }
}
