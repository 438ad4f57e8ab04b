import type { DeliveryDecision } from "#mentoring/delivery/decide-delivery.ts";
import { type MessageContent, toMessageContent } from "#mentoring/delivery/message-content.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import { createReader } from "#slack/render/reader.ts";
import { renderNoticeMessage } from "#slack/render/utterance.message.ts";
import { type SendAttempt, updateMessage } from "./post.ts";
import { parseMessageRef } from "./ref.ts";
import type { SendingContext } from "./sender.ts";

type Redraw = Extract<DeliveryDecision, { kind: "redraw" }>;

/** Draws a message again. If Slack has it no longer, for example because it was deleted, there is nothing to draw. */
export async function redrawMessage(
  sender: SendingContext,
  { utterance, reader, ref }: Redraw,
  attempt: SendAttempt,
): Promise<DeliveryResult<MessageContent>> {
  const message = renderNoticeMessage(utterance, createReader(reader));
  const updated = await updateMessage(sender, parseMessageRef(ref), message, attempt);
  switch (updated.kind) {
    case "updated":
      return { kind: "sent", ref, said: toMessageContent(utterance) };
    case "later": {
      // Whatever the reason, it does not say that nothing reaches the person.
      const { unknown: _, ...later } = updated;
      return later;
    }
    default:
      return GONE;
  }
}

const GONE = { kind: "obsolete", reason: "its message is not there any more" } as const;
