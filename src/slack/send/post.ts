import { createErrorReference, type SurfaceRef } from "#kernel/id.ts";
import type { MessageContent } from "#mentoring/delivery/message-content.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import type { Message } from "#slack/render/blocks.ts";
import { toPlainMessage } from "#slack/render/plain-message.ts";
import type { Reader } from "#slack/render/reader.ts";
import { callOnce } from "./call-at-pace.ts";
import { type FailedDelivery, toFailedDelivery } from "./delivery-of.ts";
import { FINAL_REFUSALS } from "./final-refusals.ts";
import { formatMessageRef, parseMessageRef, type SlackMessage } from "./ref.ts";
import type { SendingContext } from "./sender.ts";

/**
 * One attempt to send a notice: the notice's key, whether enough of the lease is left to start a request that posts
 * a message, and where it is posted.
 */
export type SendAttempt = {
  readonly key: string;
  readonly mayPost: () => boolean;
  /** The message in whose reply thread the notice is posted. */
  readonly replyTo?: SurfaceRef;
};

/**
 * The result if too little of the lease is left. The notice is sent again at once, with a lease of its own, and this
 * attempt is not counted.
 */
const OUT_OF_TIME: FailedDelivery = { kind: "later", reason: "the lease is running out", afterSeconds: 0 };

/**
 * A message to post for a notice. `content` states in short what the message shows; it is stored in the message's
 * metadata and decides which consequences the sending has in the domain.
 */
export type MessageToPost = Message & { readonly content: MessageContent };

type Sent = Extract<DeliveryResult<MessageContent>, { kind: "sent" }>;

/**
 * Posts a message, and if Slack refuses how it is drawn, what it says as a text without buttons: a message that is not
 * drawn must still arrive. Nothing was posted by the first attempt, so nothing is said twice.
 */
export async function postDrawnOrPlain(
  sender: Pick<SendingContext, "client" | "log" | "pace">,
  channel: string,
  message: MessageToPost,
  attempt: SendAttempt,
  { say }: Pick<Reader, "say">,
): Promise<Sent | FailedDelivery> {
  const drawn = await postMessage(sender, channel, message, attempt);
  if (drawn.kind !== "broken") return drawn;
  const reference = createErrorReference();
  sender.log.error({ event: "notice.not_drawn", reason: drawn.reason, reference }, "Slack refused a message's blocks.");
  const plain = toPlainMessage(message, say("common.not_drawn", { reference }));
  return postMessage(sender, channel, { ...plain, blocks: [], content: message.content }, attempt);
}

/** Posts a message in its reply thread; if Slack takes no replies there, or in none, in the conversation itself. */
async function postMessage(
  sender: Pick<SendingContext, "client" | "pace">,
  channel: string,
  message: MessageToPost,
  attempt: SendAttempt,
): Promise<Sent | FailedDelivery> {
  const thread = attempt.replyTo && parseMessageRef(attempt.replyTo);
  if (thread?.channel !== channel) return postMessageAt(sender, { channel }, message, attempt);
  const posted = await postMessageAt(sender, { channel, thread_ts: thread.ts }, message, attempt);
  return isThreadRefused(posted) ? postMessageAt(sender, { channel }, message, attempt) : posted;
}

const isThreadRefused = (posted: Sent | FailedDelivery) =>
  posted.kind === "broken" && FINAL_REFUSALS["chat.postMessage"][posted.reason] === "thread";

/**
 * Posts a message with the notice's key and its content in the metadata, so that after a crash the message can be found
 * and its consequences are known.
 */
async function postMessageAt(
  { client, pace }: Pick<SendingContext, "client" | "pace">,
  at: { readonly channel: string; readonly thread_ts?: string },
  { text, blocks, content }: MessageToPost,
  { key, mayPost }: SendAttempt,
): Promise<Sent | FailedDelivery> {
  try {
    const paced = await pace.admit("chat.postMessage", at.channel);
    if (paced) return { kind: "later", reason: "paced", ...paced };
    // After the wait, because the lease goes on meanwhile.
    if (!mayPost()) return OUT_OF_TIME;
    const message = {
      ...at,
      text,
      ...(blocks.length > 0 && { blocks }),
      metadata: { event_type: "fieldbook_notice", event_payload: { key, ...content } },
      ...AS_WRITTEN,
    };
    const posted = await callOnce(pace, "chat.postMessage", () => client.chat.postMessage(message));
    return posted.ts
      ? { kind: "sent", ref: formatMessageRef({ channel: at.channel, ts: posted.ts }), said: content }
      : { kind: "uncertain", reason: "no timestamp" };
  } catch (error) {
    return toFailedDelivery(error, "chat.postMessage");
  }
}

const AS_WRITTEN = { unfurl_links: false, unfurl_media: false, link_names: false, parse: "none" } as const;

export type UpdatedMessageResult = { readonly kind: "updated"; readonly ref: SurfaceRef };

/**
 * Updates a posted message. Updating is idempotent, so the notice is simply retried if it is uncertain whether the
 * update took effect.
 */
export async function updateMessage(
  { client, pace }: Pick<SendingContext, "client" | "pace">,
  at: SlackMessage,
  message: Message,
  { mayPost }: SendAttempt,
): Promise<UpdatedMessageResult | FailedDelivery> {
  try {
    const paced = await pace.admit("chat.update");
    if (paced) return { kind: "later", reason: "paced", ...paced };
    if (!mayPost()) return OUT_OF_TIME;
    const changed = { ...at, text: message.text, blocks: message.blocks, link_names: false, parse: "none" } as const;
    await callOnce(pace, "chat.update", () => client.chat.update(changed));
    return { kind: "updated", ref: formatMessageRef(at) };
  } catch (error) {
    const failed = toFailedDelivery(error, "chat.update");
    return failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed;
  }
}
