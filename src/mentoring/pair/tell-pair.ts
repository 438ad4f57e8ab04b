import type { Tx } from "#db/as.ts";
import type { PairId } from "#kernel/id.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import { withdrawNoticesAbout } from "#outbox/withdraw.ts";
import { getPeopleOfPair } from "./pair.store.ts";
import { PAIR_SIDES, type PairSide } from "./pair.ts";

type PairEndNews = {
  readonly on: Temporal.PlainDate;
  readonly says: "since" | "until";
  readonly tells?: readonly PairSide[] | undefined;
};

/** Tells the people of a pair that it has ended, or when it will, in a sentence that names no fault and no reason. */
export async function tellOfPairEnd(tx: Tx, id: PairId, { on, says, tells }: PairEndNews, now: Temporal.Instant) {
  const news = { kind: "pair.ended", pair: id, on: on.toString(), says, at: now.toString() } as const;
  await tellPair(tx, id, (as) => ({ ...news, as }), now, tells);
}

/** Tells the people of a pair that they begin. `from` is the pair that ended for it, of which the principal hears too. */
export async function tellOfPairBegin(tx: Tx, id: PairId, from: PairId | undefined, now: Temporal.Instant) {
  await tellPair(
    tx,
    id,
    (as) => ({ kind: "pair.begun", pair: id, as, ...(from && as === "principal" && { from }) }),
    now,
  );
}

/** Tells the people of a pair that it goes on as before. */
export async function tellPairGoesOn(tx: Tx, id: PairId, now: Temporal.Instant, tells: readonly PairSide[]) {
  await tellPair(tx, id, (as) => ({ kind: "pair.goes_on", pair: id, as, at: now.toString() }), now, tells);
}

/** Withdraws what was to be said of a pair's end or beginning, because something else became of it. */
export function withdrawPairNews(tx: Tx, id: PairId): Promise<void> {
  return withdrawNoticesAbout(tx, [`pair:${id}`], "something else became of the pair");
}

async function tellPair(
  tx: Tx,
  id: PairId,
  noticeFor: (as: PairSide) => Notice,
  now: Temporal.Instant,
  tells: readonly PairSide[] = PAIR_SIDES,
) {
  const people = await getPeopleOfPair(tx, id);
  for (const as of tells) await notify(tx, people[as], noticeFor(as), { at: now, about: `pair:${id}` });
}
