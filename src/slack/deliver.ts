import { asMachineIn, asPerson } from "#db/as.ts";
import { type Notice, readNotice } from "#mentoring/notice.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { getPerson, rememberChannel } from "#mentoring/people/person.store.ts";
import type { ClaimedNotice, Deliverer, Delivery, Found } from "#outbox/port.ts";
import { toDelivery } from "./errors.ts";
import type { SlackHouse } from "./house.ts";
import { compose } from "./notice.message.ts";
import { post } from "./post.ts";
import { deliverTurn } from "./session/deliver-turn.ts";

/** Says notices on Slack, each composed as its reader at the moment it is sent. */
export function slackDeliverer(house: SlackHouse): Deliverer {
  return {
    deliver: (notice) => deliver(house, notice),
    find: (notice) => find(house, notice),
  };
}

async function deliver(house: SlackHouse, row: ClaimedNotice): Promise<Delivery> {
  const notice = readNotice(row.kind, row.subject);
  const me = await asMachineIn(house.db, row.workspaceId, (tx) => getPerson(tx, row.personId));
  if (!isActive(me)) return { kind: "gone", reason: "deactivated" };
  const opened = await openChannel(house, me);
  if ("failed" in opened) return opened.failed;
  return notice.kind === "session.turn"
    ? deliverTurn(house, row, notice, me, opened.channel)
    : deliverMessage(house, row, notice, me, opened.channel);
}

async function deliverMessage(house: SlackHouse, row: ClaimedNotice, notice: Exclude<Notice, { kind: "session.turn" }>, me: Person, channel: string): Promise<Delivery> {
  const composed = await asPerson(house.db, row, (tx) => compose(tx, notice, me));
  return "unwanted" in composed ? { kind: "unwanted", reason: composed.unwanted } : post(house.client, channel, composed.message, row.key);
}

/** The direct conversation with a person, opened once and remembered. */
async function openChannel(house: SlackHouse, me: Person): Promise<{ channel: string } | { failed: Delivery }> {
  if (me.slackChannelId) return { channel: me.slackChannelId };
  if (!me.slackUserId) return { failed: { kind: "gone", reason: "not on Slack" } };
  try {
    const { channel } = await house.client.conversations.open({ users: me.slackUserId });
    if (!channel?.id) return { failed: { kind: "later", reason: "no conversation was opened" } };
    const id = channel.id;
    await asMachineIn(house.db, me.workspaceId, (tx) => rememberChannel(tx, me.id, id));
    return { channel: id };
  } catch (error) {
    const failed = toDelivery(error);
    // Nothing was posted, whatever became of the request.
    return { failed: failed.kind === "uncertain" ? { kind: "later", reason: failed.reason } : failed };
  }
}

/** Looks through our own conversation with the person for the notice's key. */
async function find(house: SlackHouse, notice: Parameters<Deliverer["find"]>[0]): Promise<Found> {
  const me = await asMachineIn(house.db, notice.workspaceId, (tx) => getPerson(tx, notice.personId));
  if (!me.slackChannelId) return { kind: "absent" };
  try {
    const { messages } = await house.client.conversations.history({ channel: me.slackChannelId, include_all_metadata: true, limit: 100 });
    const posted = messages?.find((message) => keyIn(message.metadata) === notice.key);
    return posted?.ts ? { kind: "found", channel: me.slackChannelId, ts: posted.ts } : { kind: "absent" };
  } catch (error) {
    house.log.warn({ reason: toDelivery(error).kind }, "Slack did not show the conversation.");
    return { kind: "unknown" };
  }
}

function keyIn(metadata: { event_payload?: unknown } | undefined): unknown {
  const payload = metadata?.event_payload;
  return typeof payload === "object" && payload !== null && "key" in payload ? payload.key : undefined;
}
