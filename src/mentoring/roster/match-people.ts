import type { PersonId } from "#kernel/id.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { RosterPerson } from "./people-csv.ts";
import { normalizePersonReference, type Roster, type StoredRoster } from "./roster.ts";
import { isSameName } from "./same-name.ts";

/** The e-mail address or the user id on the chat platform that a row of people.csv and a stored person have in common. */
export type SharedReference = { readonly by: "email" | "user"; readonly reference: string };

/** A row takes over the e-mail address or the user id of a stored person, who is somebody else. */
export type Takeover = SharedReference & { readonly from: Person };

/** Whom a row of people.csv is taken for. */
export type PersonMatch =
  /** Nobody who is stored. */
  | { readonly kind: "new"; readonly takes?: Takeover }
  /**
   * A stored person. `contradicts`: their name or account contradicts the row, and the operator declared that they are the
   * same. A stored person may also take over what another had, for example the e-mail of the head whom they succeed.
   */
  | (SharedReference & {
      readonly kind: "known";
      readonly person: Person;
      readonly contradicts: boolean;
      readonly takes?: Takeover;
    })
  /** The e-mail is one stored person's and the user id another's, and neither can be taken over. */
  | { readonly kind: "two_people"; readonly byEmail: Person; readonly byUser: Person };

/** The rows of people.csv that could be parsed, by line, with whom each is taken for. */
export type PeopleMatches = ReadonlyMap<number, PersonMatch>;

/**
 * Matches each row of people.csv with the stored people. An e-mail address or a user id finds a person, and their name
 * and account must agree with the row; otherwise the row is another person, to whom the e-mail or the account passes.
 * `samePeople` lists the references (e-mail or user id) of rows that the operator declared to be the same person.
 */
export function matchPeople({ people }: Roster, known: StoredRoster, samePeople: ReadonlySet<string>): PeopleMatches {
  const find = finder(known);
  return new Map(
    people.lines.flatMap(({ number, row }) => (row ? [[number, matchRow(row, find(row), known, samePeople)]] : [])),
  );
}

type Found = { readonly byEmail: Person | undefined; readonly byUser: Person | undefined };

function matchRow(
  row: RosterPerson,
  { byEmail, byUser }: Found,
  { addresses }: StoredRoster,
  samePeople: ReadonlySet<string>,
): PersonMatch {
  if (byEmail && byUser && byEmail.id !== byUser.id) return matchTwo(row, byEmail, byUser);
  const person = byEmail ?? byUser;
  if (!person) return { kind: "new" };
  const shared: SharedReference = byEmail
    ? { by: "email", reference: row.email ?? "" }
    : { by: "user", reference: row.user ?? "" };
  const contradicts = !isSameName(row.name, person.name) || hasOtherAccount(row, addresses.get(person.id));
  const isDeclared = referencesOf(row).some((reference) => samePeople.has(reference));
  return contradicts && !isDeclared
    ? { kind: "new", takes: { ...shared, from: person } }
    : { ...shared, kind: "known", person, contradicts };
}

/** Whether a row names another user id than that of the stored person's chat address. */
export function hasOtherAccount({ user }: RosterPerson, at: ChatAddress | undefined): boolean {
  return user !== undefined && at !== undefined && at.user !== user;
}

/**
 * Matches a row whose e-mail is one stored person's and whose user id another's. It is the one whose name it has, and the
 * other's e-mail passes to them. A user id passes on only from somebody whose place has ended, because it may well be a
 * mistake.
 */
function matchTwo(row: RosterPerson, byEmail: Person, byUser: Person): PersonMatch {
  const [email, user]: [SharedReference, SharedReference] = [
    { by: "email", reference: row.email ?? "" },
    { by: "user", reference: row.user ?? "" },
  ];
  const [hasNameOfEmail, hasNameOfUser] = [isSameName(row.name, byEmail.name), isSameName(row.name, byUser.name)];
  if (hasNameOfUser && !hasNameOfEmail)
    return { ...user, kind: "known", person: byUser, contradicts: false, takes: { ...email, from: byEmail } };
  if (hasNameOfEmail && !hasNameOfUser && byUser.endedOn)
    return { ...email, kind: "known", person: byEmail, contradicts: false, takes: { ...user, from: byUser } };
  return { kind: "two_people", byEmail, byUser };
}

/** Returns the ids of the stored people whom some row of people.csv is taken for. */
export function listMatchedPeople(matches: PeopleMatches): ReadonlySet<PersonId> {
  return new Set([...matches.values()].flatMap((match) => (match.kind === "known" ? [match.person.id] : [])));
}

/** The references by which a row names its person: e-mail and user id, normalised. */
export function referencesOf({ email, user }: Pick<RosterPerson, "email" | "user">): string[] {
  return [email, user].flatMap((reference) => (reference === undefined ? [] : [normalizePersonReference(reference)]));
}

function finder({ people, addresses }: StoredRoster): (row: RosterPerson) => Found {
  const byEmail = new Map(
    people.flatMap((person) => (person.email ? [[normalizePersonReference(person.email), person]] : [])),
  );
  const byUser = new Map(
    people.flatMap((person) => {
      const at = addresses.get(person.id);
      return at ? [[at.user, person]] : [];
    }),
  );
  return ({ email, user }) => ({
    byEmail: email === undefined ? undefined : byEmail.get(normalizePersonReference(email)),
    byUser: user === undefined ? undefined : byUser.get(user),
  });
}
