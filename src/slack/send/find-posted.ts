import type { ConversationsHistoryResponse } from "@slack/web-api";
import { type MessageContent, parseMessageContent } from "#mentoring/delivery/message-content.ts";
import type { FindMessageResult, NoticeRow } from "#outbox/port.ts";
import { toFailedDelivery } from "./delivery-of.ts";
import { formatMessageRef, parseMessageRef, type SlackMessage } from "./ref.ts";
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
  { key, replyTo }: Pick<NoticeRow, "key" | "replyTo">,
  isAskedOnce: boolean,
): Promise<FindMessageResult<MessageContent>> {
  if (!channel) return { kind: "absent" };
  try {
    const thread = replyTo && parseMessageRef(replyTo);
    const inThread = thread?.channel === channel ? await lookInThread(sender, thread, key) : undefined;
    return inThread ?? (await lookFor(sender, channel, key)) ?? { kind: "absent" };
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

type Page = { readonly include_all_metadata: true; readonly limit: number; readonly cursor?: string };

type Found = Extract<FindMessageResult<MessageContent>, { kind: "found" }>;

const lookFor = ({ client }: SendingContext, channel: string, key: string) =>
  lookThrough(channel, key, (page) => client.conversations.history({ channel, ...page }));

/** Looks in the reply thread of a message. In a thread that is not there any more there is no message either. */
async function lookInThread({ client }: SendingContext, { channel, ts }: SlackMessage, key: string) {
  try {
    return await lookThrough(channel, key, (page) => client.conversations.replies({ channel, ts, ...page }));
  } catch (error) {
    if (toFailedDelivery(error, "conversations.replies").kind === "broken") return undefined;
    throw error;
  }
}

async function lookThrough(
  channel: string,
  key: string,
  get: (page: Page) => Promise<Pick<ConversationsHistoryResponse, "messages" | "response_metadata">>,
): Promise<Found | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { messages, response_metadata } = await get({
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
