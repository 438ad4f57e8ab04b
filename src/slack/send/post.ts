import type { WebClient } from "@slack/web-api";
import type { SurfaceRef } from "#kernel/id.ts";
import type { Message } from "#slack/render/blocks.ts";
import { type FailedDelivery, toFailedDelivery } from "./delivery-of.ts";
import { formatMessageRef, type SlackMessage } from "./ref.ts";

/**
 * One attempt to send a notice: the notice's key, and whether enough of the lease is left to start a request that posts
 * a message.
 */
export type SendAttempt = { readonly key: string; readonly mayPost: () => boolean };

/**
 * The result if too little of the lease is left. The notice is sent again at once, with a lease of its own, and this
 * attempt is not counted.
 */
const OUT_OF_TIME: FailedDelivery = { kind: "later", reason: "the lease is running out", afterSeconds: 0 };

export type PostedMessage = { readonly kind: "posted"; readonly ref: SurfaceRef };

/** Posts a message with the notice's key in its metadata, so that the message can be found after a crash. */
export async function postMessage(
  client: WebClient,
  channel: string,
  message: Message,
  { key, mayPost }: SendAttempt,
): Promise<PostedMessage | FailedDelivery> {
  if (!mayPost()) return OUT_OF_TIME;
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

/**
 * Updates a posted message. Updating is idempotent, so the notice is simply retried if it is uncertain whether the
 * update took effect.
 */
export async function updateMessage(
  client: WebClient,
  at: SlackMessage,
  message: Message,
  { mayPost }: SendAttempt,
): Promise<PostedMessage | FailedDelivery> {
  if (!mayPost()) return OUT_OF_TIME;
  try {
    await client.chat.update({ ...at, text: message.text, blocks: message.blocks, link_names: false, parse: "none" });
    return { kind: "posted", ref: formatMessageRef(at) };
  } catch (error) {
    const failed = toFailedDelivery(error);
    return failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed;
  }
}
