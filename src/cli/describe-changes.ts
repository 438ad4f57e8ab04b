import type { AcceptedRoster } from "#mentoring/roster/check-roster.ts";

/** How many changes are said in words; the counts speak of the others. */
const MAX_LINES = 100;

/**
 * Says in words what an import changes for whom: the pairs that end, those that are corrected and those that
 * begin, and the visits that move. Where every pair is new, as in
 * the first list, nothing changes for anybody.
 */
export function describeChanges({ pairs, visits }: Pick<AcceptedRoster, "pairs" | "visits">): string[] {
  const lines = [...describePairs(pairs), ...describeMoves(visits)];
  const more = lines.length - MAX_LINES;
  return more > 0 ? [...lines.slice(0, MAX_LINES), `And ${more} more.`] : lines;
}

function describePairs(pairs: AcceptedRoster["pairs"]): string[] {
  const isFirst = pairs.every(({ change }) => change === "added");
  return pairs.flatMap(({ pair, change, correction, ending, names: { mentor, principal } }) => {
    const end = ending
      ? [`${mentor} accompanies ${principal} until ${ending.on} (${ending.reason}); both are told.`]
      : [];
    const begin =
      change === "added" && !isFirst
        ? [`${mentor} accompanies ${principal} from ${pair.startsOn} on, as ${pair.role}.`]
        : [];
    const corrected = correction
      ? [
          `${mentor} accompanies ${principal} as ${pair.role} since ${pair.startsOn}; it was as ${correction.was.role} since ${correction.was.startsOn}.`,
        ]
      : [];
    return [...begin, ...corrected, ...end];
  });
}

/** Says which visits move, in the time of the school. */
function describeMoves(visits: AcceptedRoster["visits"]): string[] {
  return visits.flatMap(({ visit, from, zone, names: { mentor, principal } }) => {
    if (!from) return [];
    const local = (at: Temporal.Instant) =>
      at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
    return [
      `The visit of ${mentor} and ${principal} moves from ${local(from.startsAt)} to ${local(visit.startsAt)}; both are told.`,
    ];
  });
}
