import { decideDelivery, describeFound, findReaderAddress } from "#mentoring/delivery/decide-delivery.ts";
import { isAskedOnce } from "#mentoring/delivery/may-say.ts";
import type { Utterance } from "#mentoring/delivery/utterance.ts";
import type { ClaimedNotice, Deliverer, Delivery, Found, NoticeRow } from "#outbox/port.ts";
import { slackAccount } from "#slack/address.ts";
import type { SlackHouse } from "#slack/house.ts";
import { readerOf } from "#slack/render/reader.ts";
import { utteranceMessage } from "#slack/render/utterance.message.ts";
import { findPosted } from "./find-posted.ts";
import { openChannel } from "./open-channel.ts";
import { post } from "./post.ts";
import { sendTurn } from "./send-turn.ts";

/** Sends on Slack what the domain decides to say. */
export function slackDeliverer(house: SlackHouse): Deliverer<Utterance> {
  return {
    deliver: (notice) => deliver(house, notice),
    find: (notice) => find(house, notice),
  };
}

/** Decided, rendered for its reader, posted. */
async function deliver(house: SlackHouse, row: ClaimedNotice): Promise<Delivery<Utterance>> {
  const decided = await decideDelivery(house, row, slackAccount(house.teamId), house.clock.now());
  if (decided.kind !== "say") return decided;
  const opened = await openChannel(house, decided.reader, decided.at);
  if ("failed" in opened) return opened.failed;
  const reader = readerOf(decided.reader);
  const { utterance } = decided;
  if (utterance.kind === "session.turn") return sendTurn(house.client, opened.channel, utterance, reader, row.key);
  const posted = await post(house.client, opened.channel, utteranceMessage(utterance, reader), row.key);
  return posted.kind === "posted" ? { kind: "sent", ref: posted.ref, said: utterance } : posted;
}

/** Looks for a notice that may have been sent, and tells again what it says. */
async function find(house: SlackHouse, row: NoticeRow): Promise<Found<Utterance>> {
  const at = await findReaderAddress(house, row, slackAccount(house.teamId));
  const found = await findPosted(house, at?.conversation, row.key, isAskedOnce(row.kind));
  if (found.kind !== "found") return found;
  const said = await describeFound(house, row, house.clock.now());
  return { ...found, ...(said && { said }) };
}
