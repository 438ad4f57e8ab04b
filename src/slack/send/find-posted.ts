import { type MessageContent, parseMessageContent } from "#mentoring/delivery/message-content.ts";
import type { FindMessageResult } from "#outbox/port.ts";
import { toFailedDelivery } from "./delivery-of.ts";
import { formatMessageRef } from "./ref.ts";
import type { SendingContext } from "./sender.ts";

/**
 * The maximum number of pages of the conversation's history to search. Slack may return as few as 15 messages per page,
 * whatever limit is requested.
 */
const PAGES = 10;
const PAGE = 200;

/**
 * Searches the direct conversation with a person for the message of a notice. The metadata of that message contain the
 * notice's key and what the message shows.
 */
export async function findSentMessageOfNotice(
  sender: SendingContext,
  channel: string | undefined,
  key: string,
  isAskedOnce: boolean,
): Promise<FindMessageResult<MessageContent>> {
  if (!channel) return { kind: "absent" };
  try {
    return (await lookFor(sender, channel, key)) ?? { kind: "absent" };
  } catch (error) {
    const failed = toFailedDelivery(error, "conversations.history");
    sender.log.warn(
      { event: "history.unavailable", failed: failed.kind },
      "Slack did not return the conversation's history.",
    );
    return failed.kind === "later" || failed.kind === "uncertain"
      ? { kind: "later", reason: failed.reason }
      : { kind: "unknown", resend: !isAskedOnce };
  }
}

type Found = Extract<FindMessageResult<MessageContent>, { kind: "found" }>;

async function lookFor({ client }: SendingContext, channel: string, key: string): Promise<Found | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { messages, response_metadata } = await client.conversations.history({
      channel,
      include_all_metadata: true,
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    const { ts, metadata } = messages?.find((message) => keyIn(message.metadata) === key) ?? {};
    if (ts) {
      const said = parseMessageContent(metadata?.event_payload);
      return { kind: "found", ref: formatMessageRef({ channel, ts }), ...(said && { said }) };
    }
    cursor = response_metadata?.next_cursor;
    if (!cursor) return undefined;
  }
  return undefined;
}

function keyIn(metadata: { event_payload?: unknown } | undefined): unknown {
  const payload = metadata?.event_payload;
  return typeof payload === "object" && payload !== null && "key" in payload ? payload.key : undefined;
}
