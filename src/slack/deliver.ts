import { asMachineIn, asPerson } from "#db/as.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { readWeek } from "#mentoring/digest/weeks.ts";
import { type Notice, notify, readNotice, SORT } from "#mentoring/notice.ts";
import { decideMaySay, type SayFacts } from "#mentoring/nudge/may-say.ts";
import { gatherSayFacts } from "#mentoring/nudge/say-facts.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import type { ClaimedNotice, Deliverer, Delivery, Found } from "#outbox/port.ts";
import type { Composed } from "./composed.ts";
import { digestMessage } from "./digest/digest.message.ts";
import { toDelivery } from "./errors.ts";
import type { SlackHouse } from "./house.ts";
import { compose } from "./notice.message.ts";
import { openChannel } from "./open-channel.ts";
import { post } from "./post.ts";
import { readerOf } from "./reader.ts";
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
  const now = house.clock.now();
  const facts = await gatherSayFacts(house.db, me, now);
  const may = decideMaySay(notice.kind, facts, now);
  if (may.say === "later") return { kind: "put_off", until: may.at, reason: "not in their hours" };
  if (may.say === "after_the_promise") return promiseFirst(house, me, now);
  if (may.say === "never") return { kind: "unwanted", reason: may.why };
  const opened = await openChannel(house, me);
  if ("failed" in opened) return opened.failed;
  if (notice.kind === "session.turn") return deliverTurn(house, row, notice, me, opened.channel);
  const composed = await composeAs(house, row, notice, me, facts);
  return "unwanted" in composed
    ? { kind: "unwanted", reason: composed.unwanted }
    : post(house.client, opened.channel, composed.message, row.key);
}

/** Puts the promise in front; what was to be said follows in a moment. */
async function promiseFirst(house: SlackHouse, me: Person, now: Temporal.Instant): Promise<Delivery> {
  await asMachineIn(house.db, me.workspaceId, (tx) => notify(tx, me.id, { kind: "promise.made", for: me.id }, now));
  return { kind: "later", reason: "the promise comes first", afterSeconds: 0.5 };
}

function composeAs(
  house: SlackHouse,
  row: ClaimedNotice,
  notice: Exclude<Notice, { kind: "session.turn" }>,
  me: Person,
  { hours }: SayFacts,
): Promise<Composed> {
  const now = house.clock.now();
  if (notice.kind === "digest.weekly" || notice.kind === "digest.asked")
    return composeDigest(house, me, notice.week, now);
  return asPerson(house.db, row, (tx) => compose({ tx, me, now, hours, bank: house.bank }, notice));
}

/** Computed in its own narrow role, which reads no word of anyone; then said to its reader. */
async function composeDigest(house: SlackHouse, me: Person, name: string, now: Temporal.Instant): Promise<Composed> {
  const week = readWeek(name);
  if (!week) return { unwanted: `no week is called ${name}` };
  const digest = await previewDigest(house.db, me.workspaceId, me.id, week, now);
  return { message: digestMessage(digest, readerOf(me)) };
}

/** Looks through our own conversation with the person for the notice's key. */
async function find(house: SlackHouse, notice: Parameters<Deliverer["find"]>[0]): Promise<Found> {
  const me = await asMachineIn(house.db, notice.workspaceId, (tx) => getPerson(tx, notice.personId));
  if (!me.slackChannelId) return { kind: "absent" };
  try {
    const { messages } = await house.client.conversations.history({
      channel: me.slackChannelId,
      include_all_metadata: true,
      limit: 100,
    });
    const posted = messages?.find((message) => keyIn(message.metadata) === notice.key);
    return posted?.ts ? { kind: "found", channel: me.slackChannelId, ts: posted.ts } : { kind: "absent" };
  } catch (error) {
    house.log.warn({ reason: toDelivery(error).kind }, "Slack did not show the conversation.");
    const sort = SORT[readNotice(notice.kind, notice.subject).kind];
    return { kind: "unknown", resend: sort !== "opener" && sort !== "nudge" };
  }
}

function keyIn(metadata: { event_payload?: unknown } | undefined): unknown {
  const payload = metadata?.event_payload;
  return typeof payload === "object" && payload !== null && "key" in payload ? payload.key : undefined;
}
