import type { CommitmentId, PairId } from "#kernel/id.ts";
import { findCommitment, listCommitments, listSettledCommitments } from "#mentoring/commitment/commitment.store.ts";
import { listEarlierCommitments } from "#mentoring/commitment/earlier-commitment.store.ts";
import { loadPage } from "#mentoring/page.ts";
import { findMyPairWithEnded, listMyPairsWithEnded } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { markCommitmentNews } from "#mentoring/session/mark-commitment-news.ts";
import type { RequestContext } from "./member.ts";
import type { ModalContentNamed } from "./reply.ts";

type Reading = Pick<RequestContext, "tx" | "me">;

const ON_A_PAGE = 10;
const EARLIER = 10;

/**
 * Gathers the lists of the pairs that are wanted, the pair `first` before the others, and of those that have ended. A pair
 * without open commitments is listed only if it is `first`, or if no pair has any.
 */
export async function gatherCommitmentLists(
  { tx, me }: Reading,
  isWanted: (pair: Pair) => boolean,
  first?: PairId,
): Promise<ModalContentNamed<"commitment.list"> | undefined> {
  const open = await listCommitments(tx, "open");
  const lists = [];
  for (const pair of await listMyPairsWithEnded(tx)) {
    const ofPair = open.filter((made) => made.pairId === pair.id);
    lists.push({ pair, open: await markCommitmentNews(tx, pair, ofPair) });
  }
  const chosen = lists.filter(({ pair }) => pair.id === first);
  const others = lists.filter((list) => list.pair.id !== first && list.open.length > 0);
  const shown = [
    ...chosen,
    ...others.filter(({ pair }) => !pair.endedAt && isWanted(pair)),
    ...others.filter(({ pair }) => pair.endedAt),
  ];
  if (shown.length > 0) return { name: "commitment.list", lists: shown, me: me.id };
  const wanted = lists.filter(({ pair }) => isWanted(pair));
  return wanted.length > 0 ? { name: "commitment.list", lists: wanted, me: me.id } : undefined;
}

/** Loads one commitment with what it said before; undefined if it is not open to this person. */
export async function gatherCommitment(
  { tx, me }: Reading,
  id: CommitmentId,
): Promise<ModalContentNamed<"commitment.one"> | undefined> {
  const commitment = await findCommitment(tx, id);
  const pair = commitment && (await findMyPairWithEnded(tx, commitment.pairId));
  if (!pair) return undefined;
  const earlier = await listEarlierCommitments(tx, id, EARLIER);
  const [marked = commitment] = await markCommitmentNews(tx, pair, [commitment]);
  return { name: "commitment.one", commitment: marked, pair, me: me.id, earlier };
}

/** Loads one page of the commitments of a pair that have an outcome. */
export async function gatherSettledCommitments(
  { tx, me }: Reading,
  id: PairId,
  at: number,
): Promise<ModalContentNamed<"commitment.closed"> | undefined> {
  const pair = await findMyPairWithEnded(tx, id);
  if (!pair) return undefined;
  const closed = await loadPage(at, ON_A_PAGE, (limit, offset) => listSettledCommitments(tx, id, limit, offset));
  return { name: "commitment.closed", pair, me: me.id, closed };
}
