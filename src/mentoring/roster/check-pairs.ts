import { newId, type PairId } from "#kernel/id.ts";
import type { NewPair } from "#mentoring/pair/pair.store.ts";
import type { Pair, PairEnding } from "#mentoring/pair/pair.ts";
import { type CheckedCsvFile, checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import type { DirectoryPair, PersonDirectory } from "./directory.ts";
import type { RosterPair } from "./pairs-csv.ts";
import type { CsvRowProblem } from "./problem.ts";
import type { ParsedCsvFile } from "./read-rows.ts";
import type { StoredRoster } from "./roster.ts";

export type CheckedPair = {
  readonly line: number;
  readonly pair: NewPair;
  readonly names: { readonly mentor: string; readonly principal: string };
  readonly change: "added" | "ended" | "unchanged";
  /** The end that the row names, if the import ends the pair or plans its end. */
  readonly ending?: PairEnding;
  readonly isLive: boolean;
  readonly note?: string;
};

/**
 * Looks up the mentor and the principal of each row of pairs.csv among the imported and the stored people, and reports
 * each one not found. A pair that is already stored is left as it is.
 */
export function checkPairs(
  reading: ParsedCsvFile<RosterPair>,
  directory: PersonDirectory,
  known: StoredRoster,
): CheckedCsvFile<RosterPair, CheckedPair> {
  const seen = createDuplicateFinder();
  return checkCsvRows(reading, (row, line): CheckedPair | readonly CsvRowProblem[] => {
    const couple = directory(row);
    if (!("principal" in couple)) return couple;
    const { principal, mentor } = couple;
    if (principal.id === mentor.id) return [{ column: "mentor", reason: `${mentor.name} cannot mentor themself` }];
    const earlier = seen(`${principal.id} ${mentor.id}`, line);
    if (earlier !== undefined) {
      return [{ reason: `the pair of ${principal.name} and ${mentor.name} stands in line ${earlier} already` }];
    }
    const was = findKnown(known.pairs, couple, row);
    const names = { mentor: mentor.name, principal: principal.name };
    if (was) return { line, names, ...(findEnd(row, was) ?? leave(row, was)) };
    const complaints = [...unfit("principal", couple), ...unfit("mentor", couple)];
    if (complaints.length > 0) return complaints;
    const pair = {
      id: newId<PairId>(),
      principalId: principal.id,
      mentorId: mentor.id,
      role: row.role,
      startsOn: row.startsOn,
    };
    return { line, names, pair, change: "added", isLive: true, ...(row.ending && { ending: row.ending }) };
  });
}

/** The end that a row names for an active pair, unless it is planned already. An end is not taken back by a list. */
function findEnd({ ending }: RosterPair, was: Pair): Unplaced | undefined {
  const isKnown = ending && was.ending?.on.equals(ending.on) && was.ending.reason === ending.reason;
  if (!ending || was.endedAt || isKnown) return undefined;
  return { pair: toNewPair(was), change: "ended", ending, isLive: true };
}

function toNewPair({ id, principal, mentor, role, startsOn }: Pair): NewPair {
  return { id, principalId: principal.id, mentorId: mentor.id, role, startsOn };
}

/**
 * Finds the stored pair to which a row of pairs.csv refers: the active pair of the two people, or else an ended one
 * with the same start day. An import does not reactivate an ended pair.
 */
function findKnown(pairs: readonly Pair[], { principal, mentor }: DirectoryPair, row: RosterPair): Pair | undefined {
  const ofTheTwo = pairs.filter((pair) => pair.principal.id === principal.id && pair.mentor.id === mentor.id);
  return ofTheTwo.find((pair) => !pair.endedAt) ?? ofTheTwo.find((pair) => pair.startsOn.equals(row.startsOn));
}

/** What becomes of a row, apart from where it stands and whom it names. */
type Unplaced = Omit<CheckedPair, "line" | "names">;

function leave(row: RosterPair, was: Pair): Unplaced {
  const note = was.endedAt
    ? "this pair has ended and is not brought back"
    : `this pair stays as it is: ${was.role} since ${was.startsOn}`;
  const isDifferent = was.endedAt || was.role !== row.role || !was.startsOn.equals(row.startsOn);
  return {
    pair: toNewPair(was),
    change: "unchanged",
    isLive: !was.endedAt,
    ...(isDifferent && { note }),
  };
}

function unfit(column: "principal" | "mentor", couple: DirectoryPair): CsvRowProblem[] {
  const { name, roles, isActive } = couple[column];
  if (!isActive) return [{ column, reason: `${name} has left the programme` }];
  return roles.includes(column)
    ? []
    : [{ column, reason: `${name} does not have the role ${column}, but ${roles.join(", ")}` }];
}
