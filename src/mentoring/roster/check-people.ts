import { newId, type PersonId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { ChatAccount, ChatAddress } from "#mentoring/people/address.ts";
import type { NewPerson } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { type CheckedCsvFile, checkCsvRows, createDuplicateFinder } from "./check-lines.ts";
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
  readonly change: "added" | "changed" | "unchanged";
  readonly isActive: boolean;
  /** The time zone of the person in people.csv, in which their visit times in visits.csv are interpreted. */
  readonly zone: string;
  /** A message to the operator about values in this row that the import ignores. */
  readonly note?: string;
};

/**
 * Matches the rows of people.csv with each other and with stored people, by e-mail or user id. Returns what to import
 * of each row, or its errors.
 */
export function checkPeople(
  { people, users }: Roster,
  known: StoredRoster,
  account: ChatAccount,
): CheckedCsvFile<RosterPerson, CheckedPerson> {
  const find = finder(known);
  const twice = doubles(users.name);
  return checkCsvRows(people, (row, line): CheckedPerson | readonly CsvRowProblem[] => {
    const { byEmail, byUser } = find(row);
    if (byEmail && byUser && byEmail.id !== byUser.id) {
      return [{ column: users.name, reason: `is ${byUser.name}'s, but the e-mail is ${byEmail.name}'s` }];
    }
    const was = byEmail ?? byUser;
    const complaints = [...twice(row, was, line), ...(was ? neededRoles(row, was, known.pairs) : [])];
    if (complaints.length > 0) return complaints;
    return { line, zone: row.zone, ...decide(row, was && { person: was, at: known.addresses.get(was.id) }, account) };
  });
}

function finder({ people, addresses }: StoredRoster) {
  const byEmail = new Map(
    people.flatMap((person) => (person.email ? [[normalizePersonReference(person.email), person]] : [])),
  );
  const byUser = new Map(
    people.flatMap((person) => {
      const at = addresses.get(person.id);
      return at ? [[at.user, person]] : [];
    }),
  );
  return ({ email, user }: RosterPerson) => ({
    byEmail: email === undefined ? undefined : byEmail.get(normalizePersonReference(email)),
    byUser: user === undefined ? undefined : byUser.get(user),
  });
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
