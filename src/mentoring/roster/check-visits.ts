import type { PairId } from "#kernel/id.ts";
import { toShareableText } from "#mentoring/safeguarding/words.ts";
import type { ExaminationContext } from "#understanding/examine.ts";
import { type CheckedCsvFile, checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import type { CheckedPair } from "./check-pairs.ts";
import type { CheckedPerson } from "./check-people.ts";
import type { DirectoryPair, PersonDirectory } from "./directory.ts";
import type { RosterPair } from "./pairs-csv.ts";
import type { RosterPerson } from "./people-csv.ts";
import { type CsvRowProblem, quoteCell } from "./problem.ts";
import { createRejectedRowFinder } from "./rejected-lines.ts";
import { resolveLocalTime } from "./resolve-local-time.ts";
import type { PlannedVisit, Roster, StoredRoster } from "./roster.ts";
import type { RosterVisit } from "./visits-csv.ts";

export type CheckedVisit = {
  readonly line: number;
  readonly visit: PlannedVisit;
  readonly change: "added" | "unchanged";
  readonly note?: string;
};

/**
 * Finds the pair of each visit in visits.csv, and reports a visit without one. If the pair ever had a visit at that
 * time, even one that was moved or cancelled since, the stored visit is kept unchanged.
 */
export function checkVisits(
  roster: Roster,
  { people, pairs }: CheckedLists,
  directory: PersonDirectory,
  known: StoredRoster,
): CheckedCsvFile<RosterVisit, CheckedVisit> {
  const context = examinationContextOf(people, known);
  const planned = new Map(known.visits.map((visit) => [keyOf(visit.pairId, visit.startsAt), visit]));
  const pairsOf = pairFinder(pairs, known);
  const isLost = createRejectedRowFinder(pairs.lost);
  const seen = createDuplicateFinder();
  return checkCsvRows(roster.visits, (row, line): CheckedVisit | readonly CsvRowProblem[] => {
    const couple = directory(row);
    if (!("principal" in couple)) return couple;
    const { zone } = couple.principal;
    const at = resolveLocalTime(row.startsAt, zone);
    const pair = choosePair(pairsOf(couple), at, planned);
    if (!pair || !(at instanceof Temporal.Instant)) {
      const isExplained = !roster.pairs.isReadable || isLost(row.principal, row.mentor);
      return [
        pair || isExplained ? [] : noPair(couple, pairsOf(couple)),
        at instanceof Temporal.Instant ? [] : wrongTime(at),
      ].flat();
    }
    const earlier = seen(keyOf(pair.id, at), line);
    if (earlier !== undefined) return [wrongTime(`this visit stands in line ${earlier} already`)];
    const was = planned.get(keyOf(pair.id, at));
    const purpose = toShareableText(row.purpose, context);
    if (was) return { line, ...leave({ ...row, purpose }, was) };
    if (isBefore(at, zone, pair.startsOn)) return [wrongTime(`is before this pair begins, on ${pair.startsOn}`)];
    const { endsOn } = pair;
    if (endsOn && !isBefore(at, zone, endsOn.add({ days: 1 })))
      return [wrongTime(`is after this pair ends, on ${endsOn}`)];
    const { minutes, modality } = row;
    return { line, visit: { pairId: pair.id, startsAt: at, minutes, modality, purpose }, change: "added" };
  });
}

export type CheckedLists = {
  readonly people: CheckedCsvFile<RosterPerson, CheckedPerson>;
  readonly pairs: CheckedCsvFile<RosterPair, CheckedPair>;
};

/** The purpose of a visit is read by its pair and the coordinator, so it names nobody who is not in the programme. */
function examinationContextOf(people: CheckedLists["people"], known: StoredRoster): ExaminationContext {
  const everyone = [...people.kept.map(({ person }) => person), ...known.people];
  return {
    language: everyone[0]?.language ?? "en",
    known: everyone.map(({ name }) => name),
    schools: everyone.flatMap(({ school }) => school ?? []),
  };
}

/** Chooses the pair to which a visit belongs: the pair that already has this visit, or else the active pair. */
function choosePair(
  pairs: readonly Standing[],
  at: Temporal.Instant | string,
  planned: ReadonlyMap<string, PlannedVisit>,
) {
  const visited = at instanceof Temporal.Instant && pairs.find((pair) => planned.has(keyOf(pair.id, at)));
  return visited || pairs.find((pair) => pair.isLive);
}

function leave(row: RosterVisit, was: PlannedVisit): Omit<CheckedVisit, "line"> {
  const isSame = row.minutes === was.minutes && row.modality === was.modality && row.purpose === was.purpose;
  const note = `this visit stays as it is: ${was.minutes} minutes, ${was.modality}, ${quoteCell(was.purpose)}`;
  return { visit: was, change: "unchanged", ...(isSame ? {} : { note }) };
}

function keyOf(pairId: PairId, at: Temporal.Instant): string {
  return `${pairId} ${at}`;
}

type Standing = {
  readonly id: PairId;
  readonly startsOn: Temporal.PlainDate;
  /** The last day of the pair, if it is known. */
  readonly endsOn?: Temporal.PlainDate | undefined;
  readonly isLive: boolean;
};

/**
 * Creates a function that lists the pairs of a principal and a mentor: first those in pairs.csv, then the stored ones.
 */
function pairFinder(
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
function noPair({ principal, mentor }: DirectoryPair, pairs: readonly Standing[]): CsvRowProblem {
  const gone = [principal, mentor].find(({ isActive }) => !isActive);
  if (gone) return { column: gone === mentor ? "mentor" : "principal", reason: `${gone.name} has left the programme` };
  const endsOn = pairs.findLast((pair) => !pair.isLive)?.endsOn;
  const ended = endsOn ? `: the pair ended on ${endsOn}` : "";
  return { column: "mentor", reason: `${mentor.name} and ${principal.name} are no pair at work${ended}` };
}

function wrongTime(reason: string): CsvRowProblem {
  return { column: "starts_at", reason };
}

function isBefore(at: Temporal.Instant, zone: string, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(at.toZonedDateTimeISO(zone).toPlainDate(), day) < 0;
}
