import type { AcceptedRoster } from "#mentoring/roster/check-roster.ts";

/** How many changes are said in words; the counts speak of the others. */
const MAX_LINES = 100;

/**
 * Says in words what an import changes for whom: the pairs that end, and those that begin. Where every pair is new, as in
 * the first list, nothing changes for anybody.
 */
export function describeChanges({ pairs }: Pick<AcceptedRoster, "pairs">): string[] {
  const isFirst = pairs.every(({ change }) => change === "added");
  const lines = pairs.flatMap(({ pair, change, ending, names: { mentor, principal } }) => {
    const end = ending
      ? [`${mentor} accompanies ${principal} until ${ending.on} (${ending.reason}); both are told.`]
      : [];
    const begin =
      change === "added" && !isFirst
        ? [`${mentor} accompanies ${principal} from ${pair.startsOn} on, as ${pair.role}.`]
        : [];
    return [...begin, ...end];
  });
  const more = lines.length - MAX_LINES;
  return more > 0 ? [...lines.slice(0, MAX_LINES), `And ${more} more.`] : lines;
}
