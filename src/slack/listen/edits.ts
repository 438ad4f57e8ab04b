import type { KnownEventFromType } from "@slack/bolt";
import type { SurfaceRef } from "#kernel/id.ts";
import { hearChangedMessage } from "#mentoring/door/changed-message.ts";
import type { SlackContext } from "#slack/slack-context.ts";
import { createCaller, withDeduplicationKey } from "./caller.ts";
import { readMessageText, type TextOrigin } from "./read-text.ts";
import { readReplyTo } from "./reply-to.ts";
import { tsToInstant } from "./timestamp.ts";

/** A message that its author has edited or deleted: who, where, its `ts`, and a key of this change. */
export type MessageChange = {
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly key: string;
  /** What an edited message says now, as Slack writes it. */
  readonly text?: string;
  /** The first message of the reply thread in which it stands. */
  readonly replyTo?: SurfaceRef;
};

type MessageEvent = KnownEventFromType<"message">;

/** Reads the edit or the deletion of a person's message in a direct conversation. */
export function readChange(event: MessageEvent): MessageChange | undefined {
  if (event.channel_type !== "im") return undefined;
  if (event.subtype === "message_deleted") return readDeletion(event);
  return event.subtype === "message_changed" ? readEdit(event) : undefined;
}

/** Slack reports the same way that it unfolded a link; only an edit has an editor and another text. */
function readEdit({
  message,
  previous_message: before,
  channel,
}: Extract<MessageEvent, { subtype: "message_changed" }>): MessageChange | undefined {
  if (!("user" in message && message.user && "edited" in message && message.edited && "text" in message))
    return undefined;
  if ("bot_id" in message && message.bot_id) return undefined;
  if (before && "text" in before && before.text === message.text) return undefined;
  const { user, ts, text = "", edited } = message;
  return { user, channel, ts, key: `${channel}:${ts}:${edited.ts}`, text, ...readReplyTo({ ...message, channel }) };
}

function readDeletion({
  previous_message: message,
  channel,
}: Extract<MessageEvent, { subtype: "message_deleted" }>): MessageChange | undefined {
  if (!(message && "user" in message && message.user) || ("bot_id" in message && message.bot_id)) return undefined;
  const { user, ts } = message;
  return { user, channel, ts, key: `${channel}:${ts}:deleted`, ...readReplyTo({ ...message, channel }) };
}

/** Has the change of a message followed, once. */
export async function followChange(
  slack: SlackContext,
  { user, channel, ts, key, text: written, replyTo }: MessageChange,
  origin: TextOrigin,
): Promise<void> {
  const request = withDeduplicationKey(createCaller(slack, user, channel), "edit", key);
  await hearChangedMessage(slack.door, request, {
    writtenAt: tsToInstant(ts),
    ...(written !== undefined && { text: readMessageText(written, origin) }),
    ...(replyTo && { replyTo }),
  });
}
