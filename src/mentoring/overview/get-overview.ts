import type { PersonTx } from "#db/as.ts";
import { listActivePairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { countSessionRecords } from "#mentoring/session/session.store.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";

/**
 * A coordinator's overview of a week: counts, and the visits that have begun and whose outcome nobody has reported yet.
 * It contains no text that a person wrote.
 */
export type CoordinatorWeekOverview = {
  readonly principals: number;
  readonly mentors: number;
  readonly planned: number;
  readonly held: number;
  readonly logged: number;
  readonly unlogged: readonly { readonly pair: Pair; readonly startsAt: Temporal.Instant }[];
};

/**
 * Loads the overview of the current week, from Monday to Sunday in `zone`. The transaction must run as a coordinator.
 */
export async function getCoordinatorWeekOverview(
  tx: PersonTx,
  zone: string,
  now: Temporal.Instant,
): Promise<CoordinatorWeekOverview> {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const [from, to] = [monday, monday.add({ days: 7 })].map((day) => day.toZonedDateTime(zone).toInstant()) as [
    Temporal.Instant,
    Temporal.Instant,
  ];
  const pairs = await listActivePairs(tx);
  const open = await listOpenVisits(tx, from, to);
  const begun = open.filter((visit) => Temporal.Instant.compare(visit.startsAt, now) < 0);
  return {
    principals: new Set(pairs.map((pair) => pair.principal.id)).size,
    mentors: new Set(pairs.map((pair) => pair.mentor.id)).size,
    planned: open.length - begun.length,
    ...(await countSessionRecords(tx, from, to)),
    unlogged: begun.flatMap((visit) => {
      const pair = pairs.find((candidate) => candidate.id === visit.pairId);
      return pair ? [{ pair, startsAt: visit.startsAt }] : [];
    }),
  };
}
