import type { ChatAccount } from "#mentoring/people/address.ts";
import { type CheckedPair, checkPairs } from "./check-pairs.ts";
import { type CheckedPerson, checkPeople } from "./check-people.ts";
import { type CheckedVisit, checkVisits } from "./check-visits.ts";
import { createPersonDirectory } from "./directory.ts";
import {
  type EndingPerson,
  type IdentityDecision,
  listEndingPeople,
  listIdentityDecisions,
} from "./identity-decision.ts";
import { matchPeople, referencesOf } from "./match-people.ts";
import { type CsvFileProblem, quoteCell } from "./problem.ts";
import { normalizePersonReference, type Roster, type StoredRoster } from "./roster.ts";

/** An accepted roster: what the import would write, and what it would leave unchanged. */
export type AcceptedRoster = {
  readonly kind: "sound";
  /** Whom rows are taken for, where name or account differ from what is stored. */
  readonly decisions: readonly IdentityDecision[];
  /** The stored people whose place ends, because somebody else takes over their e-mail or account. */
  readonly ending: readonly EndingPerson[];
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
  readonly pairs: {
    readonly added: number;
    readonly changed?: number;
    readonly ended?: number;
    readonly unchanged: number;
  };
  readonly visits: { readonly added: number; readonly moved?: number; readonly unchanged: number };
};

/** A rejected roster, with all problems in all files, sorted by file and line. */
export type RefusedRoster = { readonly kind: "refused"; readonly problems: readonly CsvFileProblem[] };

/**
 * Checks the files of a roster against each other and against the stored data. A roster with any problem is rejected as
 * a whole. `samePeople` lists the e-mails or user ids of rows that the operator declared to be the person who is stored
 * with them, although name or account contradict it.
 */
export function checkRoster(
  roster: Roster,
  stored: StoredRoster,
  account: ChatAccount,
  samePeople: readonly string[] = [],
): AcceptedRoster | RefusedRoster {
  const same = new Set(samePeople.map(normalizePersonReference));
  const matches = matchPeople(roster, stored, same);
  const ending = listEndingPeople(matches, stored);
  const known = withoutPairs(stored, ending);
  const people = checkPeople(roster, known, matches, account);
  const directory = createPersonDirectory(roster, people, known, ending);
  const pairs = checkPairs(roster.pairs, directory, known);
  const visits = checkVisits(roster, { people, pairs }, directory, known);
  const problems = [
    ...byLine(roster.people.problems, people.problems, nobody(roster), unknownReferences(roster, same)),
    ...byLine(roster.pairs.problems, pairs.problems),
    ...byLine(roster.visits.problems, visits.problems),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  return {
    kind: "sound",
    decisions: listIdentityDecisions(roster, matches, stored, ending),
    ending,
    people: people.kept,
    pairs: pairs.kept,
    visits: visits.kept,
    counts: { people: countPeople(people.kept), pairs: countPairs(pairs.kept), visits: countVisits(visits.kept) },
    notes: [
      ...toNotes(roster.people.file, people.kept),
      ...toNotes(roster.pairs.file, pairs.kept),
      ...toNotes(roster.visits.file, visits.kept),
    ],
    absent: absentFrom(people.kept, known, ending),
  };
}

/** Returns the stored data without the pairs that end with the import. */
function withoutPairs(stored: StoredRoster, ending: readonly EndingPerson[]): StoredRoster {
  const ended = new Set(ending.flatMap(({ pairs }) => pairs.map(({ id }) => id)));
  return { ...stored, pairs: stored.pairs.filter(({ id }) => !ended.has(id)) };
}

/**
 * Reports declared references that no row has: a typing error in one would let the import take the row that was meant for
 * somebody else.
 */
function unknownReferences({ people }: Roster, same: ReadonlySet<string>): CsvFileProblem[] {
  const named = new Set(people.lines.flatMap(({ row }) => (row ? referencesOf(row) : [])));
  if (!people.isReadable || people.problems.length > 0) return [];
  return [...same]
    .filter((reference) => !named.has(reference))
    .map((reference) => ({
      file: people.file,
      line: 1,
      reason: `no line has ${quoteCell(reference)}, which was said to be the same person`,
    }));
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

/** Pairs that change or end are counted only if there are any, because few lists name them. */
function countPairs(pairs: readonly CheckedPair[]): Counts["pairs"] {
  const [changed, ended] = [countOf("changed", pairs), countOf("ended", pairs)];
  const { added, unchanged } = count(pairs);
  return { added, ...(changed > 0 && { changed }), ...(ended > 0 && { ended }), unchanged };
}

function countVisits(visits: readonly CheckedVisit[]): Counts["visits"] {
  const moved = countOf("moved", visits);
  const { added, unchanged } = count(visits);
  return { added, ...(moved > 0 && { moved }), unchanged };
}

type Changes = readonly { readonly change: string }[];
const countOf = (what: string, lines: Changes) => lines.filter(({ change }) => change === what).length;
const count = (lines: Changes) => ({ added: countOf("added", lines), unchanged: countOf("unchanged", lines) });

function toNotes(file: string, lines: readonly { readonly line: number; readonly note?: string }[]): CsvFileProblem[] {
  return lines.flatMap(({ line, note }) => (note ? [{ file, line, reason: note }] : []));
}

function absentFrom(people: readonly CheckedPerson[], known: StoredRoster, ending: readonly EndingPerson[]): string[] {
  const present = new Set([...people, ...ending].map(({ person }) => person.id));
  return known.people.filter(({ id, deactivatedAt }) => !deactivatedAt && !present.has(id)).map(({ name }) => name);
}
