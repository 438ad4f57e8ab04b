import type { WebClient } from "@slack/web-api";
import type { TurnReplyMessage } from "#mentoring/delivery/plan-turn.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { DeliveryResult } from "#outbox/port.ts";
import type { Reader } from "#slack/render/reader.ts";
import { turnMessage, updatedTurnMessage } from "#slack/render/session/turn.message.ts";
import { postMessage, type SendAttempt, updateMessage } from "./post.ts";
import { parseMessageRef } from "./ref.ts";

type Turn = UtteranceOf<"session.turn">;

/**
 * Sends one turn of the conversation in which a mentor logs a session: updates the message that showed the previous
 * question or summary card, then posts the new message, if any.
 */
export async function sendTurn(
  client: WebClient,
  channel: string,
  turn: Turn,
  reader: Reader,
  attempt: SendAttempt,
): Promise<DeliveryResult<Turn>> {
  const { change, post: added, afresh } = turn.plan;
  const say = async (message: TurnReplyMessage, said: Turn): Promise<DeliveryResult<Turn>> => {
    const posted = await postMessage(client, channel, turnMessage(message, turn.view, reader), attempt);
    return posted.kind === "posted" ? { kind: "sent", ref: posted.ref, said } : posted;
  };
  if (!change) return say(afresh, turn);
  const changed = await updateMessage(
    client,
    parseMessageRef(change.ref),
    updatedTurnMessage(change.to, turn.view, reader),
    attempt,
  );
  if (changed.kind === "later") return changed;
  // Slack no longer has the message that was to be updated (for example, because it was deleted), so its content is
  // posted as a new message.
  if (changed.kind !== "posted") return say(afresh, { ...turn, plan: { post: afresh, afresh } });
  return added ? say(added, turn) : { kind: "sent", ref: changed.ref, said: turn };
}
