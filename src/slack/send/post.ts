import type { WebClient } from "@slack/web-api";
import type { SurfaceRef } from "#kernel/id.ts";
import type { Message } from "#slack/render/blocks.ts";
import { type FailedDelivery, toFailedDelivery } from "./delivery-of.ts";
import { formatMessageRef, type SlackMessage } from "./ref.ts";

/** One attempt to send a notice: its key, and whether a request that posts may still start within the lease. */
export type SendAttempt = { readonly key: string; readonly mayPost: () => boolean };

/** The next attempt has a lease of its own, so it follows at once and this one is not counted. */
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
