import type { ChatAccount } from "#mentoring/people/address.ts";
import { type CheckedPair, checkPairs } from "./check-pairs.ts";
import { type CheckedPerson, checkPeople } from "./check-people.ts";
import { type CheckedVisit, checkVisits } from "./check-visits.ts";
import { createPersonDirectory } from "./directory.ts";
import type { CsvFileProblem } from "./problem.ts";
import type { Roster, StoredRoster } from "./roster.ts";

/** An accepted roster: what the import would write, and what it would leave unchanged. */
export type AcceptedRoster = {
  readonly kind: "sound";
  readonly people: readonly CheckedPerson[];
  readonly pairs: readonly CheckedPair[];
  readonly visits: readonly CheckedVisit[];
  readonly counts: Counts;
  /** Messages to the operator about values in the files that the import ignores, with the reason. */
  readonly notes: readonly CsvFileProblem[];
  /** The names of active stored people who are in no row of people.csv; the import does not change them. */
  readonly absent: readonly string[];
};

type Counts = {
  readonly people: { readonly added: number; readonly changed: number; readonly unchanged: number };
  readonly pairs: { readonly added: number; readonly unchanged: number };
  readonly visits: { readonly added: number; readonly unchanged: number };
};

/** A rejected roster, with all problems in all files, sorted by file and line. */
export type RefusedRoster = { readonly kind: "refused"; readonly problems: readonly CsvFileProblem[] };

/**
 * Checks the files of a roster against each other and against the stored data. A roster with any problem is rejected as
 * a whole.
 */
export function checkRoster(roster: Roster, known: StoredRoster, account: ChatAccount): AcceptedRoster | RefusedRoster {
  const people = checkPeople(roster, known, account);
  const directory = createPersonDirectory(roster, people, known);
  const pairs = checkPairs(roster.pairs, directory, known);
  const visits = checkVisits(roster, { people, pairs }, directory, known);
  const problems = [
    ...byLine(roster.people.problems, people.problems, nobody(roster)),
    ...byLine(roster.pairs.problems, pairs.problems),
    ...byLine(roster.visits.problems, visits.problems),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  return {
    kind: "sound",
    people: people.kept,
    pairs: pairs.kept,
    visits: visits.kept,
    counts: { people: countPeople(people.kept), pairs: count(pairs.kept), visits: count(visits.kept) },
    notes: [
      ...toNotes(roster.people.file, people.kept),
      ...toNotes(roster.pairs.file, pairs.kept),
      ...toNotes(roster.visits.file, visits.kept),
    ],
    absent: absentFrom(people.kept, known),
  };
}

function nobody({ people }: Roster): CsvFileProblem[] {
  return people.isReadable && people.lines.length === 0 ? [{ file: people.file, line: 1, reason: "names nobody" }] : [];
}

function byLine(...problems: readonly (readonly CsvFileProblem[])[]): CsvFileProblem[] {
  return problems.flat().sort((a, b) => a.line - b.line);
}

function countPeople(people: readonly CheckedPerson[]): Counts["people"] {
  const { added, unchanged } = count(people);
  return { added, changed: people.length - added - unchanged, unchanged };
}

function count(lines: readonly { readonly change: string }[]): Counts["pairs"] {
  const added = lines.filter(({ change }) => change === "added").length;
  return { added, unchanged: lines.filter(({ change }) => change === "unchanged").length };
}

function toNotes(file: string, lines: readonly { readonly line: number; readonly note?: string }[]): CsvFileProblem[] {
  return lines.flatMap(({ line, note }) => (note ? [{ file, line, reason: note }] : []));
}

function absentFrom(people: readonly CheckedPerson[], known: StoredRoster): string[] {
  const present = new Set(people.map(({ person }) => person.id));
  return known.people.filter(({ id, deactivatedAt }) => !deactivatedAt && !present.has(id)).map(({ name }) => name);
}
