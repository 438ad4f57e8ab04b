import { decideDelivery, findReaderAddress } from "#mentoring/delivery/decide-delivery.ts";
import { mustDropIfUncertain } from "#mentoring/delivery/may-say.ts";
import { type MessageContent, toMessageContent } from "#mentoring/delivery/message-content.ts";
import type { Utterance } from "#mentoring/delivery/utterance.ts";
import type { ClaimedNotice, DeliveryResult, FindMessageResult, NoticeDeliverer, NoticeRow } from "#outbox/port.ts";
import { createReader, type Reader } from "#slack/render/reader.ts";
import { renderNoticeMessage } from "#slack/render/utterance.message.ts";
import { toSlackAccount } from "#slack/slack-address.ts";
import { findSentMessageOfNotice } from "./find-posted.ts";
import { sendInConversation } from "./open-channel.ts";
import { postDrawnOrPlain, type SendAttempt } from "./post.ts";
import { redrawMessage } from "./redraw-message.ts";
import { sendLoggingReply } from "./send-turn.ts";
import type { SendingContext } from "./sender.ts";

/**
 * Creates the deliverer with which the outbox sends notices through Slack and looks for the messages of uncertain
 * notices.
 */
export function createSlackDeliverer(sender: SendingContext): NoticeDeliverer<MessageContent> {
  return {
    deliver: (notice, mayPost) => deliver(sender, notice, mayPost),
    find: (notice) => find(sender, notice),
  };
}

/** Asks the domain whether and what the notice says now, renders it in its recipient's language, and posts it. */
async function deliver(
  sender: SendingContext,
  row: ClaimedNotice,
  mayPost: () => boolean,
): Promise<DeliveryResult<MessageContent>> {
  const decided = await decideDelivery(sender, row, toSlackAccount(sender.teamId), sender.clock.now());
  if (decided.kind === "redraw") return redrawMessage(sender, decided, { key: row.key, mayPost });
  if (decided.kind !== "say") return decided;
  const reader = createReader(decided.reader);
  const attempt = { key: row.key, mayPost, ...(decided.replyTo && { replyTo: decided.replyTo }) };
  return sendInConversation(sender, decided.reader, decided.at, (channel) =>
    say(sender, attempt, channel, decided.utterance, reader),
  );
}

async function say(
  sender: SendingContext,
  attempt: SendAttempt,
  channel: string,
  utterance: Utterance,
  reader: Reader,
): Promise<DeliveryResult<MessageContent>> {
  if (utterance.kind === "session.turn") return sendLoggingReply(sender, channel, utterance, reader, attempt);
  const content = toMessageContent(utterance);
  return postDrawnOrPlain(sender, channel, { ...renderNoticeMessage(utterance, reader), content }, attempt, reader);
}

/** Searches Slack for the message of a notice that may have been sent. */
async function find(sender: SendingContext, row: NoticeRow): Promise<FindMessageResult<MessageContent>> {
  const at = await findReaderAddress(sender, row, toSlackAccount(sender.teamId));
  return findSentMessageOfNotice(sender, at?.conversation, row, mustDropIfUncertain(row.kind));
}
