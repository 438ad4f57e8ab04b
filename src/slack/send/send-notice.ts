import { asMachineIn, asPerson } from "#db/as.ts";
import { decideMaySay, type SayFacts } from "#mentoring/delivery/may-say.ts";
import { gatherSayFacts } from "#mentoring/delivery/say-facts.store.ts";
import { previewDigest } from "#mentoring/digest/preview-digest.ts";
import { intentOf, type Notice, type NoticeKind, readNotice, SORT } from "#mentoring/notice.ts";
import { findAddress } from "#mentoring/people/address.store.ts";
import { getPerson } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { readWeek, type Week, weekBefore } from "#mentoring/week.ts";
import type { ClaimedNotice, Deliverer, Delivery, Found, NoticeRow } from "#outbox/port.ts";
import { slackAccount } from "#slack/address.ts";
import type { SlackHouse } from "#slack/house.ts";
import { digestMessage } from "#slack/render/digest/digest.message.ts";
import { readerOf } from "#slack/render/reader.ts";
import { deliverTurn, rememberFoundTurn } from "#slack/session/deliver-turn.ts";
import type { Composed } from "./composed.ts";
import { findPosted } from "./find-posted.ts";
import { compose } from "./notice.message.ts";
import { openChannel } from "./open-channel.ts";
import { post } from "./post.ts";
import { fromRef } from "./ref.ts";

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
  const held = SORT[notice.kind] === "answer" ? undefined : await holdBack(house, notice.kind, me);
  if (held) return held;
  const opened = await openChannel(house, me);
  if ("failed" in opened) return opened.failed;
  if (notice.kind === "session.turn") return deliverTurn(house, row, notice, me, opened.channel);
  const composed = await composeAs(house, row, notice, me);
  return "obsolete" in composed
    ? { kind: "obsolete", reason: composed.obsolete }
    : post(house.client, opened.channel, composed.message, row.key);
}

/** What is said unasked waits for its moment, or is not said at all; an answer is waited for. */
async function holdBack(house: SlackHouse, kind: NoticeKind, me: Person): Promise<Delivery | undefined> {
  const now = house.clock.now();
  const facts = await gatherSayFacts(house.db, me, now);
  const may = decideMaySay(kind, facts, now);
  switch (may.say) {
    case "now":
      return undefined;
    case "later":
      return { kind: "deferred", until: may.at, reason: "not in their hours" };
    case "after_the_promise":
      return promiseFirst(me, facts, now);
    case "never":
      return { kind: "obsolete", reason: may.why };
  }
}

/** Puts the promise in front; what was to be said follows in a moment, or when the promise has found its way. */
function promiseFirst(me: Person, { promise }: SayFacts, now: Temporal.Instant): Delivery {
  const reason = "the promise comes first";
  if (promise !== "unsaid") return { kind: "later", reason, afterSeconds: 5, alone: true };
  const first = intentOf(me.id, { kind: "promise.made", for: me.id }, now);
  return { kind: "later", reason, afterSeconds: 0.5, alone: true, first };
}

function composeAs(
  house: SlackHouse,
  row: ClaimedNotice,
  notice: Exclude<Notice, { kind: "session.turn" }>,
  me: Person,
): Promise<Composed> {
  const now = house.clock.now();
  if (notice.kind === "digest.weekly" || notice.kind === "digest.asked") return composeDigest(house, me, notice, now);
  return asPerson(house.db, row, (tx) => compose({ tx, me, now, bank: house.bank }, notice));
}

/** Computed in its own narrow role, which reads no word of anyone; then said to its reader. */
async function composeDigest(
  house: SlackHouse,
  me: Person,
  notice: Extract<Notice, { kind: "digest.weekly" | "digest.asked" }>,
  now: Temporal.Instant,
): Promise<Composed> {
  const week = readWeek(notice.week);
  if (!week) return { obsolete: `no week is called ${notice.week}` };
  const of = (one: Week) => previewDigest(house.db, me.workspaceId, me.id, one, now);
  const digest = await of(week);
  // The first week of a break has named the day of the next page.
  if (notice.kind === "digest.weekly" && digest.kind === "break") {
    const { kind } = await of(weekBefore(week.startsOn));
    if (kind === "break") return { obsolete: "the break goes on" };
  }
  return { message: digestMessage(digest, readerOf(me)) };
}

/** Looks for a notice that may have been said; what follows from having said it, follows from finding it. */
async function find(house: SlackHouse, row: NoticeRow): Promise<Found> {
  const notice = readNotice(row.kind, row.subject);
  const me = await asMachineIn(house.db, row.workspaceId, (tx) => getPerson(tx, row.personId));
  const at = await asMachineIn(house.db, row.workspaceId, (tx) => findAddress(tx, me.id, slackAccount(house.teamId)));
  const found = await findPosted(house, at?.conversation, row.key, isAskedOnce(notice));
  if (found.kind === "found" && notice.kind === "session.turn")
    await rememberFoundTurn(house, row, notice, me, fromRef(found.ref));
  return found;
}

/** Where nobody can look, what asks something is rather lost than asked twice. */
const isAskedOnce = ({ kind }: Notice) => SORT[kind] === "opener" || SORT[kind] === "nudge";
