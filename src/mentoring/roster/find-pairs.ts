import type { PairId } from "#kernel/id.ts";
import type { CheckedCsvFile } from "./check-lines.ts";
import type { CheckedPair } from "./check-pairs.ts";
import type { DirectoryPair } from "./directory.ts";
import type { RosterPair } from "./pairs-csv.ts";
import type { CsvRowProblem } from "./problem.ts";
import type { StoredRoster } from "./roster.ts";

/** A pair as it stands after the import. */
export type Standing = {
  readonly id: PairId;
  readonly startsOn: Temporal.PlainDate;
  /** The last day of the pair, if it is known. */
  readonly endsOn?: Temporal.PlainDate | undefined;
  readonly isLive: boolean;
};

/**
 * Creates a function that lists the pairs of a principal and a mentor: first those in pairs.csv, then the stored ones.
 */
export function createPairFinder(
  pairs: CheckedCsvFile<RosterPair, CheckedPair>,
  known: StoredRoster,
): (couple: DirectoryPair) => readonly Standing[] {
  const found = new Map<string, Standing[]>();
  const add = (principalId: string, mentorId: string, pair: Standing) => {
    const key = `${principalId} ${mentorId}`;
    found.set(key, [...(found.get(key) ?? []), pair]);
  };
  const lastDays = new Map(known.pairs.map(({ id, ended, ending }) => [id, (ended ?? ending)?.on]));
  for (const { pair, isLive, ending } of pairs.kept)
    add(pair.principalId, pair.mentorId, { ...pair, isLive, endsOn: ending?.on ?? lastDays.get(pair.id) });
  for (const pair of known.pairs)
    add(pair.principal.id, pair.mentor.id, { ...pair, isLive: !pair.endedAt, endsOn: lastDays.get(pair.id) });
  return ({ principal, mentor }) => found.get(`${principal.id} ${mentor.id}`) ?? [];
}

/** Says why there is no pair for a visit: somebody has left, the pair has ended, or there never was one. */
export function explainNoPair({ principal, mentor }: DirectoryPair, pairs: readonly Standing[]): CsvRowProblem {
  const gone = [principal, mentor].find(({ isActive }) => !isActive);
  if (gone) return { column: gone === mentor ? "mentor" : "principal", reason: `${gone.name} has left the programme` };
  const endsOn = pairs.findLast((pair) => !pair.isLive)?.endsOn;
  const ended = endsOn ? `: the pair ended on ${endsOn}` : "";
  return { column: "mentor", reason: `${mentor.name} and ${principal.name} are no pair at work${ended}` };
}
