import type { ShareableText } from "#kernel/examined-text.ts";
import { toShareableText } from "#mentoring/safeguarding/words.ts";
import type { ExaminationContext } from "#understanding/examine.ts";
import { type CheckedCsvFile, checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import type { CheckedPair } from "./check-pairs.ts";
import type { CheckedPerson } from "./check-people.ts";
import type { PersonDirectory } from "./directory.ts";
import { createPairFinder, explainNoPair, type Standing } from "./find-pairs.ts";
import { matchVisits, type PlacedVisitRow, type VisitMatch } from "./match-visits.ts";
import type { RosterPair } from "./pairs-csv.ts";
import type { RosterPerson } from "./people-csv.ts";
import { type CsvRowProblem, quoteCell } from "./problem.ts";
import { createRejectedRowFinder } from "./rejected-lines.ts";
import { resolveLocalTime } from "./resolve-local-time.ts";
import type { PlannedVisit, Roster, StoredRoster, StoredVisit } from "./roster.ts";
import type { RosterVisit } from "./visits-csv.ts";

export type CheckedVisit = {
  readonly line: number;
  readonly visit: PlannedVisit;
  readonly change: "added" | "moved" | "unchanged";
  /** The visit that the row moves, and where the two of its pair read its time. */
  readonly from?: StoredVisit;
  readonly zone: string;
  readonly names: { readonly mentor: string; readonly principal: string };
  readonly note?: string;
};

/**
 * Finds the pair of each visit in visits.csv, and reports a visit without one. If the pair ever had a visit at that time,
 * even one that was moved or cancelled since, the stored visit is kept unchanged; a corrected time moves its visit.
 */
export function checkVisits(
  roster: Roster,
  { people, pairs }: CheckedLists,
  directory: PersonDirectory,
  known: StoredRoster,
): CheckedCsvFile<RosterVisit, CheckedVisit> {
  const context = examinationContextOf(people, known);
  const place = createPlacer(roster, pairs, directory, known);
  const placed = roster.visits.lines.flatMap(({ row, number }) => (row ? [place(row, number)] : []));
  const rows = placed.flatMap((one) => ("problems" in one ? [] : [one]));
  const matches = matchVisits(rows, known.visits);
  const places = new Map(placed.map((one) => [one.line, one]));
  const seen = createDuplicateFinder();
  return checkCsvRows(roster.visits, (row, line): CheckedVisit | readonly CsvRowProblem[] => {
    const at = places.get(line);
    const match = matches.get(line);
    if (!at || "problems" in at || !match) return at && "problems" in at ? at.problems : [];
    const earlier = seen(`${at.pairId} ${at.startsAt}`, line);
    if (earlier !== undefined) return [wrongTime(`this visit stands in line ${earlier} already`)];
    return check({ row, purpose: toShareableText(row.purpose, context) }, at, match);
  });
}

export type CheckedLists = {
  readonly people: CheckedCsvFile<RosterPerson, CheckedPerson>;
  readonly pairs: CheckedCsvFile<RosterPair, CheckedPair>;
};

type Placed = PlacedVisitRow & { readonly pair: Standing; readonly names: CheckedVisit["names"] };
type Unplaced = { readonly line: number; readonly problems: readonly CsvRowProblem[] };

/** Creates a function that finds the pair and the instants of a row, or says why that is not possible. */
function createPlacer(
  roster: Roster,
  pairs: CheckedLists["pairs"],
  directory: PersonDirectory,
  known: StoredRoster,
): (row: RosterVisit, line: number) => Placed | Unplaced {
  const pairsOf = createPairFinder(pairs, known);
  const isLost = createRejectedRowFinder(pairs.lost);
  return (row, line) => {
    const couple = directory(row);
    if (!("principal" in couple)) return { line, problems: couple };
    const { zone } = couple.principal;
    const at = resolveLocalTime(row.startsAt, zone);
    const from = row.movedFrom && resolveLocalTime(row.movedFrom, zone);
    const pair = choosePair(pairsOf(couple), at, known.visits);
    if (!pair || !(at instanceof Temporal.Instant) || typeof from === "string") {
      const isExplained = !roster.pairs.isReadable || isLost(row.principal, row.mentor);
      const problems = [
        pair || isExplained ? [] : explainNoPair(couple, pairsOf(couple)),
        at instanceof Temporal.Instant ? [] : wrongTime(at),
        typeof from === "string" ? { column: "moved_from", reason: from } : [],
      ];
      return { line, problems: problems.flat() };
    }
    const names = { mentor: couple.mentor.name, principal: couple.principal.name };
    return { line, pairId: pair.id, startsAt: at, zone, movedFrom: from, pair, names };
  };
}

type ReadRow = { readonly row: RosterVisit; readonly purpose: ShareableText };

function check({ row, purpose }: ReadRow, at: Placed, match: VisitMatch): CheckedVisit | readonly CsvRowProblem[] {
  const { line, pair, startsAt, zone, names } = at;
  const local = ({ startsAt: time }: Pick<PlannedVisit, "startsAt">) =>
    time.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
  const leave = (visit: PlannedVisit, note?: string): CheckedVisit => ({
    line,
    visit,
    change: "unchanged",
    zone,
    names,
    ...(note && { note }),
  });
  switch (match.kind) {
    case "known":
      return leave(match.visit, differenceOf({ ...row, purpose }, match.visit));
    case "met":
      return leave(match.visit, `the two met on that day; the visit of ${local(match.visit)} stays as it is`);
    case "unclear":
      return [
        wrongTime(
          `may be one of the visits of that day, at ${match.visits.map(local).join(", ")}; say which in a column moved_from`,
        ),
      ];
    case "nothing_to_move":
      return [{ column: "moved_from", reason: `this pair has no open visit at ${local({ startsAt: match.from })}` }];
    case "moves":
    case "new": {
      const outside = findOutside(pair, startsAt, zone);
      if (outside) return [outside];
      const { minutes, modality } = row;
      const visit = { pairId: pair.id, startsAt, minutes, modality, purpose };
      if (match.kind === "moves") return { line, visit, change: "moved", from: match.visit, zone, names };
      const note =
        match.beside &&
        `the pair also has a visit at ${local(match.beside)}, which the list does not name; if that is the one, say so in a column moved_from`;
      return { line, visit, change: "added", zone, names, ...(note && { note }) };
    }
  }
}

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
function choosePair(pairs: readonly Standing[], at: Temporal.Instant | string, visits: readonly StoredVisit[]) {
  const isAt = (id: Standing["id"]) =>
    at instanceof Temporal.Instant && visits.some(({ pairId, startsAt }) => pairId === id && startsAt.equals(at));
  const found = pairs.length > 1 ? pairs.find(({ id }) => isAt(id)) : undefined;
  return found ?? pairs.find((pair) => pair.isLive) ?? pairs.find(({ id }) => isAt(id));
}

function differenceOf(row: Pick<PlannedVisit, "minutes" | "modality" | "purpose">, was: PlannedVisit) {
  const isSame = row.minutes === was.minutes && row.modality === was.modality && row.purpose === was.purpose;
  return isSame
    ? undefined
    : `this visit stays as it is: ${was.minutes} minutes, ${was.modality}, ${quoteCell(was.purpose)}`;
}

/** Says that a visit lies before the first day or after the last day of its pair. */
function findOutside({ startsOn, endsOn }: Standing, at: Temporal.Instant, zone: string): CsvRowProblem | undefined {
  const on = at.toZonedDateTimeISO(zone).toPlainDate();
  if (Temporal.PlainDate.compare(on, startsOn) < 0) return wrongTime(`is before this pair begins, on ${startsOn}`);
  return endsOn && Temporal.PlainDate.compare(on, endsOn) > 0
    ? wrongTime(`is after this pair ends, on ${endsOn}`)
    : undefined;
}

function wrongTime(reason: string): CsvRowProblem {
  return { column: "starts_at", reason };
}
