import { asDigestWithin, type PersonTx } from "#db/as.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import { countVisitsOfWeek } from "./visits-of-week.store.ts";
import type { VisitsOfWeek } from "./visits-of-week.ts";
import { getWeekScope } from "./week-scope.ts";
import {
  listPairsWithoutVisit,
  listVisitsWithoutNews,
  type NamedPair,
  type VisitWithoutNews,
} from "./whom-to-ask.store.ts";
import { listNamesWithoutMentor } from "./without-mentor.store.ts";

/**
 * A coordinator's overview of the current week: the figures of the weekly digest as they stand now, the visits without
 * news, also of earlier weeks, and the pairs without a planned visit. It contains no text that a person wrote.
 */
export type CoordinatorWeekOverview = {
  readonly principals: number;
  readonly mentors: number;
  /** The names of the active principals whom nobody accompanies. */
  readonly withoutMentor: readonly string[];
  readonly visits: VisitsOfWeek;
  readonly withoutNews: readonly VisitWithoutNews[];
  readonly withoutVisit: readonly NamedPair[];
};

/**
 * Loads the overview of the current week of the programme for the coordinator as whom the transaction runs. It is counted
 * under the digest role, so that it says what the digest would say at this moment.
 */
export async function getCoordinatorWeekOverview(
  tx: PersonTx,
  now: Temporal.Instant,
): Promise<CoordinatorWeekOverview> {
  const pairs = await listActivePairs(tx);
  const week = await asDigestWithin(tx, async (digest) => {
    const scope = await getWeekScope(digest, tx.personId, now);
    return {
      visits: await countVisitsOfWeek(digest, scope),
      withoutNews: await listVisitsWithoutNews(digest, scope),
      withoutVisit: await listPairsWithoutVisit(digest, scope),
    };
  });
  return {
    principals: new Set(pairs.map((pair) => pair.principal.id)).size,
    mentors: new Set(pairs.map((pair) => pair.mentor.id)).size,
    withoutMentor: await listNamesWithoutMentor(tx),
    ...week,
  };
}
