import type { WebClient } from "@slack/web-api";
import type { TurnMessage } from "#mentoring/delivery/plan-turn.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Delivery } from "#outbox/port.ts";
import type { Reader } from "#slack/render/reader.ts";
import { tableMessage, turnMessage } from "#slack/render/session/turn.message.ts";
import { post, replace } from "./post.ts";
import { fromRef } from "./ref.ts";

type Turn = UtteranceOf<"session.turn">;

/** One turn of a logging conversation: the table is changed first, then what is new is posted. */
export async function sendTurn(
  client: WebClient,
  channel: string,
  turn: Turn,
  reader: Reader,
  key: string,
): Promise<Delivery<Turn>> {
  const { change, post: added, afresh } = turn.plan;
  const say = async (message: TurnMessage, said: Turn): Promise<Delivery<Turn>> => {
    const posted = await post(client, channel, turnMessage(message, turn.view, reader), key);
    return posted.kind === "posted" ? { kind: "sent", ref: posted.ref, said } : posted;
  };
  if (!change) return say(afresh, turn);
  const changed = await replace(client, fromRef(change.ref), tableMessage(change.to, turn.view, reader));
  if (changed.kind === "later") return changed;
  // A table that was cleared by hand is laid anew.
  if (changed.kind !== "posted") return say(afresh, { ...turn, plan: { post: afresh, afresh } });
  return added ? say(added, turn) : { kind: "sent", ref: changed.ref, said: turn };
}
