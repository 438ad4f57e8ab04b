import { newId, type PairId } from "#kernel/id.ts";
import type { PairCorrection } from "#mentoring/pair/correct-pair.ts";
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
  readonly change: "added" | "changed" | "ended" | "unchanged";
  /** The end that the row names, if the import ends the pair or plans its end. */
  readonly ending?: PairEnding;
  /** The role or the first day that the row corrects, and what stood there. */
  readonly correction?: { readonly was: PairCorrection; readonly becomes: PairCorrection };
  readonly isLive: boolean;
  readonly note?: string;
};

/**
 * Looks up the mentor and the principal of each row of pairs.csv among the imported and the stored people, and reports
 * each one not found. A pair that is already stored is corrected or ended as its row says.
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
    if (was) return findChange(row, was, known, { line, names });
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

/** What a row says otherwise of a stored pair: its end, its role or its first day. */
function findChange(
  row: RosterPair,
  was: Pair,
  known: StoredRoster,
  place: Pick<CheckedPair, "line" | "names">,
): CheckedPair | readonly CsvRowProblem[] {
  const ending = findEnd(row, was);
  const becomes = findCorrection(row, was, known);
  const before = becomes && findVisitBefore(becomes, was, known);
  if (before) return [{ column: "starts_on", reason: `this pair has a visit before that day, on ${before}` }];
  if (!ending && !becomes) return { ...place, ...leave(row, was) };
  const { id, principal, mentor, role, startsOn } = was;
  return {
    ...place,
    pair: toNewPair({ id, principal, mentor, ...(becomes ?? { role, startsOn }) }),
    change: ending ? "ended" : "changed",
    ...(ending && { ending }),
    ...(becomes && { correction: { was: { role, startsOn }, becomes } }),
    isLive: true,
  };
}

/** The end that a row names for an active pair, unless it is planned already. An end is not taken back by a list. */
function findEnd({ ending }: RosterPair, was: Pair): PairEnding | undefined {
  const isKnown = ending && was.ending?.on.equals(ending.on) && was.ending.reason === ending.reason;
  return was.endedAt || isKnown ? undefined : ending;
}

/**
 * The role and the first day that a row names for an active pair, if they differ. What was corrected before is not: such a
 * list is from before the correction.
 */
function findCorrection(
  { role, startsOn }: RosterPair,
  was: Pair,
  { formerOfPairs }: StoredRoster,
): PairCorrection | undefined {
  const isLike = (other: PairCorrection) => other.role === role && other.startsOn.equals(startsOn);
  const isKnown = isLike(was) || formerOfPairs.get(was.id)?.some(isLike);
  return was.endedAt || isKnown ? undefined : { role, startsOn };
}

/** Finds the day of a visit of the pair before its new first day. */
function findVisitBefore({ startsOn }: PairCorrection, { id, principal }: Pair, { visits }: StoredRoster) {
  return visits
    .filter(({ pairId, status }) => pairId === id && status !== "voided")
    .map(({ startsAt }) => startsAt.toZonedDateTimeISO(principal.zone).toPlainDate())
    .find((on) => Temporal.PlainDate.compare(on, startsOn) < 0);
}

function toNewPair({
  id,
  principal,
  mentor,
  role,
  startsOn,
}: Pick<Pair, "id" | "principal" | "mentor" | "role" | "startsOn">): NewPair {
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
