import type { Tx } from "#db/as.ts";
import type { PairId, PersonId } from "#kernel/id.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import { withdrawNoticesAbout, withdrawNoticesTo } from "#outbox/withdraw.ts";
import { getPair } from "./pair.store.ts";
import { PAIR_SIDES, type Pair, type PairSide } from "./pair.ts";
import { findLeftByPair, listPairNews } from "./pair-news.store.ts";
import { believeAfter, findPairNews, type PairNewsToTell } from "./pair-news.ts";

/**
 * How long news of a pair wait. A coordinator sees at once what she did, on the page where she did it, and a slip that she
 * takes back within this time is told to nobody; of several changes only what is different in the end is told.
 */
export const PAIR_NEWS_WAIT = { minutes: 5 };

type TellOptions = {
  /** Whom of the two to tell; both if absent. */
  readonly tells?: readonly PairSide[] | undefined;
  /** The pair that ended for this one, of which the principal hears with it. */
  readonly from?: PairId | undefined;
  /** The pair that ended because this one goes on after all, of which the principal hears with it. */
  readonly instead?: PairId | undefined;
};

/**
 * Tells the people of a pair what became of it, in a sentence that names no fault and no reason, and only if they do not
 * know it: whatever waits to be said of it is withdrawn, and what was said is compared with how it stands. Returns to whom
 * of the two it is said that the pair goes on.
 */
export async function tellOfPair(
  tx: Tx,
  id: PairId,
  now: Temporal.Instant,
  { tells = PAIR_SIDES, from, instead }: TellOptions = {},
): Promise<readonly PairSide[]> {
  const pair = await getPair(tx, id);
  const replaced = pair.endedAt && (await findUnsaidReplacement(tx, pair));
  await withdrawPairNews(tx, id);
  if (replaced) await tellOfPair(tx, replaced, now);
  const goesOn: PairSide[] = [];
  for (const as of tells) {
    const news = findPairNews(believeAfter(id, await listPairNews(tx, id, pair[as].id)), pair);
    if (!news) continue;
    if (news.kind === "goes_on") goesOn.push(as);
    const notice = await toNotice(tx, pair, { as, news, now, ...(as === "principal" && { from, instead }) });
    await notify(tx, pair[as].id, notice, { at: now.add(PAIR_NEWS_WAIT), about: `pair:${id}` });
  }
  return goesOn;
}

/** Finds the pair of whose end the principal was to hear with the beginning of this one, which is not said any more. */
async function findUnsaidReplacement(tx: Tx, { id, principal }: Pair): Promise<PairId | undefined> {
  const news = await listPairNews(tx, id, principal.id);
  return news.find(({ kind, subject, state }) => kind === "pair.begun" && subject.pair === id && state === "waiting")
    ?.subject.from;
}

/** Tells the people of a new pair that it begins. `from`: see {@link TellOptions}. */
export async function tellOfPairBegin(tx: Tx, id: PairId, from: PairId | undefined, now: Temporal.Instant) {
  const pair = await getPair(tx, id);
  for (const as of PAIR_SIDES) {
    const heardOf = as === "principal" && from ? await findPairHeardOf(tx, from, pair.principal.id) : undefined;
    if (heardOf) await withdrawNoticesTo(tx, pair.principal.id, CHANGED, `pair:${heardOf}`);
    const notice = await toNotice(tx, pair, { as, news: { kind: "begun" }, now, from: heardOf });
    await notify(tx, pair[as].id, notice, { at: now.add(PAIR_NEWS_WAIT), about: `pair:${id}` });
  }
}

/** Finds the latest pair of which the principal heard, going back from one to the one that it replaced. */
async function findPairHeardOf(tx: Tx, from: PairId, principal: PersonId): Promise<PairId> {
  const news = await listPairNews(tx, from, principal);
  const begun = news.find(({ kind, subject }) => kind === "pair.begun" && subject.pair === from);
  const earlier = believeAfter(from, news).is === "unheard" ? begun?.subject.from : undefined;
  return earlier ? findPairHeardOf(tx, earlier, principal) : from;
}

/** Whether the principal of a pair believes that it is running. */
export async function hasPrincipalHeardOf(tx: Tx, { id, principal }: Pair): Promise<boolean> {
  const { is } = believeAfter(id, await listPairNews(tx, id, principal.id));
  return is === "running" || is === "until";
}

const CHANGED = "something else became of the pair";

/** Withdraws what was to be said of a pair's end or beginning, because something else became of it. */
export function withdrawPairNews(tx: Tx, id: PairId): Promise<void> {
  return withdrawNoticesAbout(tx, [`pair:${id}`], CHANGED);
}

type News = Pick<TellOptions, "from" | "instead"> & {
  readonly as: PairSide;
  readonly news: PairNewsToTell;
  readonly now: Temporal.Instant;
};

async function toNotice(tx: Tx, { id }: Pair, { as, news, now, from, instead }: News): Promise<Notice> {
  const about = { pair: id, as, at: now.toString() };
  const leavesOf = async (ended: PairId) => {
    const { written, visits } = await findLeftByPair(tx, ended, now);
    return { leaves: [...(written ? ["written" as const] : []), ...(visits ? ["visits" as const] : [])] };
  };
  switch (news.kind) {
    case "begun":
      return { kind: "pair.begun", ...about, ...(from && { from, ...(await leavesOf(from)) }) };
    case "goes_on":
      return { kind: "pair.goes_on", ...about, ...(instead && { instead }) };
    case "ended":
      return { kind: "pair.ended", ...about, on: news.on, says: news.says, ...(await leavesOf(id)) };
  }
}
