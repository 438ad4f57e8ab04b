import { isInPair, type Pair } from "#mentoring/pair/pair.ts";
import type { ChatAddress } from "#mentoring/people/address.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import {
  hasOtherAccount,
  listMatchedPeople,
  type PeopleMatches,
  type PersonMatch,
  type SharedReference,
  type Takeover,
} from "./match-people.ts";
import type { RosterPerson } from "./people-csv.ts";
import type { Roster, StoredRoster } from "./roster.ts";
import { isSameName } from "./same-name.ts";

/**
 * Whom a row of people.csv is taken for, where the row and the stored person with the same e-mail or account differ in
 * name or account. The operator reads it before anything is written.
 */
export type IdentityDecision = SharedReference & {
  readonly line: number;
  /** The name in the row. */
  readonly listed: string;
  /** The stored person. */
  readonly known: Person;
  /** The user ids of the stored person and of the row, if the two differ in nothing else. */
  readonly accounts?: { readonly known: string; readonly listed: string };
} & (
    | { readonly kind: "spelled_otherwise" }
    /** The operator declared that the row is the stored person. */
    | { readonly kind: "declared_same" }
    /**
     * The row is somebody else, who takes over what the stored person had. `isNew` is false if the row is another stored
     * person. `pairs` are those of the stored person that end.
     */
    | {
        readonly kind: "taken_over";
        readonly isNew: boolean;
        readonly becomes: "ends" | "ended_before" | "stays";
        readonly pairs: readonly Pair[];
      }
  );

/** Whether the decision changes who reads confided words, so that nothing is written before it is confirmed. */
export function mustBeConfirmed({ kind }: IdentityDecision): boolean {
  return kind !== "spelled_otherwise";
}

/** A stored person whose place ends with the import, with the active pairs that end with it. */
export type EndingPerson = { readonly person: Person; readonly pairs: readonly Pair[] };

/** Lists the stored people from whom a row takes something over, and for whom no row of the file stands. */
export function listEndingPeople(matches: PeopleMatches, { pairs }: StoredRoster): EndingPerson[] {
  const staying = listMatchedPeople(matches);
  const left = new Map([...matches.values()].flatMap(takeoverOf).map(({ from }) => [from.id, from]));
  return [...left.values()]
    .filter(({ id, endedOn }) => !staying.has(id) && !endedOn)
    .map((person) => ({ person, pairs: pairs.filter((pair) => !pair.endedAt && isInPair(pair, person.id)) }));
}

/** Lists every decision about identity that an import makes, in the order of the rows. */
export function listIdentityDecisions(
  { people }: Roster,
  matches: PeopleMatches,
  { addresses }: StoredRoster,
  ending: readonly EndingPerson[],
): IdentityDecision[] {
  return people.lines.flatMap(({ number: line, row }) => {
    const match = matches.get(line);
    if (!row || !match) return [];
    const about = (known: Person) => ({
      line,
      listed: row.name,
      known,
      ...accountsOf(row, known, addresses.get(known.id)),
    });
    const taken = takeoverOf(match).map((takes) => ({ ...about(takes.from), ...toTakenOver(takes, match, ending) }));
    return [...taken, ...differencesOf(row, match).map((kind) => ({ ...about(kind.known), ...kind }))];
  });
}

function toTakenOver({ from, by, reference }: Takeover, { kind }: PersonMatch, ending: readonly EndingPerson[]) {
  const end = ending.find(({ person }) => person.id === from.id);
  const becomes = end ? ("ends" as const) : from.endedOn ? ("ended_before" as const) : ("stays" as const);
  return { kind: "taken_over" as const, by, reference, isNew: kind === "new", becomes, pairs: end?.pairs ?? [] };
}

/** Returns in which way a row differs from the stored person it is taken for; a person who left is not changed by it. */
function differencesOf(row: RosterPerson, match: PersonMatch) {
  if (match.kind !== "known" || !isActive(match.person)) return [];
  const { person: known, by, reference, contradicts } = match;
  if (contradicts) return [{ kind: "declared_same" as const, known, by, reference }];
  return known.name === row.name ? [] : [{ kind: "spelled_otherwise" as const, known, by, reference }];
}

function accountsOf(row: RosterPerson, known: Person, at: ChatAddress | undefined): Pick<IdentityDecision, "accounts"> {
  if (row.user === undefined || !at || !hasOtherAccount(row, at) || !isSameName(row.name, known.name)) return {};
  return { accounts: { known: at.user, listed: row.user } };
}

function takeoverOf(match: PersonMatch): Takeover[] {
  return match.kind !== "two_people" && match.takes ? [match.takes] : [];
}
