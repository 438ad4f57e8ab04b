import type { WebClient } from "@slack/web-api";
import type { SurfaceRef } from "#kernel/id.ts";
import type { Message } from "#slack/render/blocks.ts";
import { type Failed, toDelivery } from "./delivery-of.ts";
import { type SlackMessage, toRef } from "./ref.ts";

export type Posted = { readonly kind: "posted"; readonly ref: SurfaceRef };

/** Posts a message with the notice's key in its metadata, so that the message can be found after a crash. */
export async function post(
  client: WebClient,
  channel: string,
  message: Message,
  key: string,
): Promise<Posted | Failed> {
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
      ? { kind: "posted", ref: toRef({ channel, ts: posted.ts }) }
      : { kind: "uncertain", reason: "no timestamp" };
  } catch (error) {
    return toDelivery(error);
  }
}

/** Updates a posted message. An update is idempotent, so it is simply retried if its outcome is uncertain. */
export async function replace(client: WebClient, at: SlackMessage, message: Message): Promise<Posted | Failed> {
  try {
    await client.chat.update({ ...at, text: message.text, blocks: message.blocks, link_names: false, parse: "none" });
    return { kind: "posted", ref: toRef(at) };
  } catch (error) {
    const failed = toDelivery(error);
    return failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed;
  }
}
