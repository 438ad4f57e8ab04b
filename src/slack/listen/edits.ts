import type { KnownEventFromType } from "@slack/bolt";
import type { SurfaceRef } from "#kernel/id.ts";
import { replyToEditedMessage } from "#mentoring/door/edited-message.ts";
import { createReader } from "#slack/render/reader.ts";
import { formatTextReply } from "#slack/render/tell-text.ts";
import { parseMessageRef } from "#slack/send/ref.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { createCaller, withDeduplicationKey } from "./caller.ts";
import { readMessageText, type TextOrigin } from "./read-text.ts";
import { readReplyTo } from "./reply-to.ts";

/** A message that its author has edited: who, where, and a key of this edit, and the new text. */
export type Edit = {
  readonly user: string;
  readonly channel: string;
  readonly key: string;
  /** What it says now, as Slack writes it. */
  readonly text: string;
  /** The first message of the reply thread in which it stands. */
  readonly replyTo?: SurfaceRef;
};

/**
 * Reads the edit of a person's message in a direct conversation. Slack reports the same way that it unfolded a link;
 * only an edit has an editor and another text.
 */
export function readEdit(event: KnownEventFromType<"message">): Edit | undefined {
  if (event.subtype !== "message_changed" || event.channel_type !== "im") return undefined;
  const { message, previous_message: before, channel } = event;
  if (!("user" in message && message.user && "edited" in message && message.edited && "text" in message))
    return undefined;
  if ("bot_id" in message && message.bot_id) return undefined;
  if (before && "text" in before && before.text === message.text) return undefined;
  const key = `${channel}:${message.ts}:${message.edited.ts}`;
  return { user: message.user, channel, key, text: message.text ?? "", ...readReplyTo({ ...message, channel }) };
}

/** Has what an edited message says now examined, and tells its author that the change was not taken, once. */
export async function tellOfEdit(
  slack: SlackContext,
  { user, channel, key, text: written, replyTo }: Edit,
  origin: TextOrigin,
): Promise<void> {
  const request = withDeduplicationKey(createCaller(slack, user, channel), "edit", key);
  const answer = await replyToEditedMessage(slack.door, request, readMessageText(written, origin));
  if (answer?.said.kind !== "tell") return;
  const text = formatTextReply(answer.said, createReader(answer.reader));
  const thread = replyTo && { thread_ts: parseMessageRef(replyTo).ts };
  await slack.client.chat.postMessage({ channel, text, ...thread });
}
