import { newId, type PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { ChatAccount, ChatAddress } from "#mentoring/people/address.ts";
import type { NewPerson } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { type CheckedCsvFile, checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
import { type PeopleMatches, referencesOf, type Takeover } from "./match-people.ts";
import type { RosterPerson } from "./people-csv.ts";
import type { CsvRowProblem } from "./problem.ts";
import { normalizePersonReference, type Roster, type StoredRoster } from "./roster.ts";

export type CheckedPerson = {
  readonly line: number;
  readonly person: NewPerson;
  /** The person's user id on the chat platform, from the file or from the database. */
  readonly user?: string;
  /** The person's new chat address, if the import adds one. */
  readonly address?: ChatAddress;
  /** The e-mail address or user id that passes to this person from somebody else. */
  readonly takes?: Takeover;
  readonly change: "added" | "changed" | "unchanged";
  readonly isActive: boolean;
  /** The time zone of the person in people.csv, in which their visit times in visits.csv are interpreted. */
  readonly zone: string;
  /** A message to the operator about values in this row that the import ignores. */
  readonly note?: string;
};

/**
 * Checks the rows of people.csv, each of which was matched with the stored people, against each other. `known.pairs` are
 * the pairs that remain after the import. Returns what to import of each row, or its errors.
 */
export function checkPeople(
  { people, users }: Roster,
  known: StoredRoster,
  matches: PeopleMatches,
  account: ChatAccount,
): CheckedCsvFile<RosterPerson, CheckedPerson> {
  const twice = doubles(users.name);
  const named = new Set(people.lines.flatMap(({ row }) => (row ? referencesOf(row) : [])));
  return checkCsvRows(people, (row, line): CheckedPerson | readonly CsvRowProblem[] => {
    const match = matches.get(line) ?? { kind: "new" };
    if (match.kind === "two_people") {
      const { byUser, byEmail } = match;
      return [{ column: users.name, reason: `is ${byUser.name}'s, but the e-mail is ${byEmail.name}'s` }];
    }
    const person = match.kind === "known" ? match.person : undefined;
    const complaints = [...twice(row, person, line), ...(person ? neededRoles(row, person, known.pairs) : [])];
    if (complaints.length > 0) return complaints;
    const was = person && withoutWhatPassesOn({ person, at: known.addresses.get(person.id) }, row, named);
    const checked = decide(row, was, account);
    const isLess = was?.person !== person && checked.change === "unchanged";
    const takes = match.takes && { takes: match.takes };
    return { line, zone: row.zone, ...takes, ...checked, ...(isLess && { change: "changed" }) };
  });
}

/**
 * Returns a stored person as they are without an e-mail address or a chat address that another row of the file names, and
 * which therefore passes to the person of that row.
 */
function withoutWhatPassesOn({ person, at }: Was, row: RosterPerson, named: ReadonlySet<string>): Was {
  const own = new Set(referencesOf(row));
  const passesOn = (reference: string) => named.has(reference) && !own.has(reference);
  const { email, ...others } = person;
  const hasEmail = email !== undefined && !passesOn(normalizePersonReference(email));
  return { person: hasEmail ? person : others, at: at && !passesOn(at.user) ? at : undefined };
}

/**
 * Creates a function that reports a person who is in two rows of people.csv: the rows have the same e-mail or the same
 * user id, or one names the person by e-mail and the other by user id.
 */
function doubles(userColumn: string) {
  const [emails, users, ids] = [createDuplicateFinder(), createDuplicateFinder(), createDuplicateFinder()];
  return ({ email, user }: RosterPerson, was: Person | undefined, line: number): CsvRowProblem[] => {
    const sameEmail = email === undefined ? undefined : emails(normalizePersonReference(email), line);
    const sameUser = user === undefined ? undefined : users(user, line);
    const sameId = was && ids(was.id, line);
    const complaints = [
      ...(sameEmail === undefined ? [] : [{ column: "email", reason: `stands in line ${sameEmail} already` }]),
      ...(sameUser === undefined ? [] : [{ column: userColumn, reason: `stands in line ${sameUser} already` }]),
    ];
    if (complaints.length > 0 || sameId === undefined) return complaints;
    return [{ reason: `${was?.name} stands in line ${sameId} already` }];
  };
}

/**
 * Rejects a row of people.csv that would revoke the role of mentor or principal from a person who has it in an active
 * pair.
 */
function neededRoles(row: RosterPerson, was: Person, pairs: readonly Pair[]): CsvRowProblem[] {
  return (["principal", "mentor"] as const).flatMap((role) => {
    const pair = pairs.find((one) => one[role].id === was.id && !one.endedAt);
    if (!pair || !isActive(was) || row.roles.includes(role)) return [];
    const other = role === "mentor" ? pair.principal : pair.mentor;
    return [
      { column: "roles", reason: `${was.name} must keep the role ${role}: the pair with ${other.name} is at work` },
    ];
  });
}

/** A stored person, and their chat address in the account for which the roster is imported. */
type Was = { readonly person: Person; readonly at: ChatAddress | undefined };

function decide(row: RosterPerson, was: Was | undefined, account: ChatAccount): Omit<CheckedPerson, "line" | "zone"> {
  const user = row.user ?? was?.at?.user;
  const named = user === undefined ? {} : { user };
  const moved = user === undefined || user === was?.at?.user ? {} : { address: { ...account, user } };
  if (!was) return { person: merge(row, undefined), ...named, ...moved, change: "added", isActive: true };
  const { person: known } = was;
  if (!isActive(known)) {
    const note = `${known.name} has left the programme and is not brought back`;
    return { person: known, ...named, change: "unchanged", isActive: false, note };
  }
  const person = merge(row, was);
  const isKept = person.language !== row.language || person.zone !== row.zone;
  return {
    person,
    ...named,
    ...moved,
    change: "address" in moved || !isSame(person, known) ? "changed" : "unchanged",
    isActive: true,
    ...(isKept && { note: `language and time zone stay as ${known.name} has them: ${known.language}, ${known.zone}` }),
  };
}

/**
 * Merges a row of people.csv with the stored person; an empty cell keeps the stored value. Language and time zone are
 * taken from the file only until the person has a conversation with Fieldbook. From then on the person sets both, and
 * an import does not overwrite them.
 */
function merge(row: RosterPerson, was: Was | undefined): NewPerson {
  const { language, zone } = was?.at?.conversation ? was.person : row;
  const { email, school, level, region } = { ...was?.person, ...said(row) };
  return {
    id: was?.person.id ?? newId<PersonId>(),
    name: row.name,
    roles: row.roles,
    language,
    zone,
    ...said({ email, school, level, region }),
  };
}

const COMPARED = ["name", "email", "school", "level", "region", "language", "zone"] as const;

function isSame(person: NewPerson, was: Person): boolean {
  return COMPARED.every((field) => person[field] === was[field]) && person.roles.join() === was.roles.toSorted().join();
}

type Said<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

function said<T extends object>(cells: T): Said<T> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as Said<T>;
}
