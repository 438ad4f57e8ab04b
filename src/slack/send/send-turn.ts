import { type MessageContent, toTurnContent } from "#mentoring/delivery/message-content.ts";
import type { TurnReplyMessage } from "#mentoring/delivery/plan-turn.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import type { Reader } from "#slack/render/reader.ts";
import { renderLoggingMessageUpdate, renderLoggingReply } from "#slack/render/session/turn.message.ts";
import { postDrawnOrPlain, type SendAttempt, updateMessage } from "./post.ts";
import { parseMessageRef } from "./ref.ts";
import type { SendingContext } from "./sender.ts";

type Turn = UtteranceOf<"session.turn">;

/**
 * Sends one turn of the visit-logging conversation: updates the message that showed the previous question or summary
 * card, then posts the new message, if any.
 */
export async function sendLoggingReply(
  sender: SendingContext,
  channel: string,
  turn: Turn,
  reader: Reader,
  attempt: SendAttempt,
): Promise<DeliveryResult<MessageContent>> {
  const { change, post: added, afresh } = turn.plan;
  const say = (message: TurnReplyMessage) => {
    const content = toTurnContent(message);
    const drawn = { ...renderLoggingReply(message, turn.view, reader), content };
    return postDrawnOrPlain(sender, channel, drawn, attempt, reader);
  };
  if (!change) return say(afresh);
  const changed = await updateMessage(
    sender,
    parseMessageRef(change.ref),
    renderLoggingMessageUpdate(change.to, turn.view, reader),
    attempt,
  );
  if (changed.kind === "later" && !changed.unknown) return changed;
  // Slack no longer has the message that was to be updated (for example, because it was deleted), or does not change it
  // for a reason unknown here, so its content is posted as a new message.
  if (changed.kind !== "updated") return say(afresh);
  return added ? say(added) : { kind: "sent", ref: changed.ref, said: toTurnContent(added) };
}
