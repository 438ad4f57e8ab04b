import { listCommitments } from "#mentoring/commitment/commitment.store.ts";
import type { DescriptionContext } from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { markCommitmentNews } from "#mentoring/session/mark-commitment-news.ts";
import { listHeldSessionRecords } from "#mentoring/session/session.store.ts";

/**
 * Counts the commitments of a pair without an outcome, and those of them without a day that were made since the two last
 * met: nobody is asked about these by themselves, so they are named once, before the next visit. So are those that the
 * other side has added or corrected since then.
 */
export async function countCommitments(
  tx: DescriptionContext["tx"],
  pair: Pair,
): Promise<Pick<UtteranceOf<"visit.ahead">, "openCommitments" | "undatedCommitments" | "newCommitments">> {
  const open = (await listCommitments(tx, "open")).filter((made) => made.pairId === pair.id);
  const [last] = await listHeldSessionRecords(tx, pair.id, 1, 0);
  const undated = open.filter(
    ({ dueOn, madeAt }) => !dueOn && (!last || Temporal.Instant.compare(madeAt, last.startedAt) > 0),
  );
  const news = (await markCommitmentNews(tx, pair, open)).filter((made) => made.news);
  return { openCommitments: open.length, undatedCommitments: undated.length, newCommitments: news.length };
}
