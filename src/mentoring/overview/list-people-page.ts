import type { PersonTx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { listAllPairs } from "#mentoring/pair/pair.store.ts";
import { isInPair, type Pair } from "#mentoring/pair/pair.ts";
import { listPeople } from "#mentoring/people/person.store.ts";
import { isActive, type Person } from "#mentoring/people/person.ts";
import { listImports, type RosterImport } from "#mentoring/roster/roster-import.store.ts";
import { isWithoutMentor } from "./without-mentor.ts";

/** One person in the list of a coordinator, with their active pairs. */
export type PeopleRow = { readonly person: Person; readonly pairs: readonly Pair[] };

/** A page of the people of a programme, those who take part first, or of those who were searched for. */
export type PeoplePage = {
  readonly rows: readonly PeopleRow[];
  /** How many people there are, or were found. */
  readonly total: number;
  /** What was searched for. */
  readonly query?: string;
  /** Whether only principals are listed whom nobody accompanies. */
  readonly isAlone?: boolean;
  /** The last person of this page, if another page follows. */
  readonly next?: PersonId;
  /** Whether this is not the first page. */
  readonly isLater: boolean;
  /** The latest import that was not taken back, and whether there are earlier ones; on the first page of everyone. */
  readonly lastImport?: RosterImport & { readonly hasEarlier: boolean };
};

/** How many people one page shows: a modal holds a hundred blocks, and nobody reads more at once. */
export const PEOPLE_PER_PAGE = 20;

type PeopleQuery = {
  readonly query?: string | undefined;
  readonly after?: PersonId | undefined;
  readonly isAlone?: boolean | undefined;
};

/**
 * Lists a page of the people of the programme for a coordinator, whom RLS shows everyone. A search finds every word of the
 * query in name, e-mail or school, whatever its case and accents.
 */
export async function listPeoplePage(
  tx: PersonTx,
  { query, after, isAlone = false }: PeopleQuery,
): Promise<PeoplePage> {
  const pairs = (await listAllPairs(tx)).filter(({ endedAt }) => !endedAt);
  const people = (await listPeople(tx)).filter((person) => !isAlone || isWithoutMentor(person, pairs));
  const sorted = [...people.filter(isActive), ...people.filter((person) => !isActive(person))];
  const found = query === undefined ? sorted : sorted.filter((person) => isFound(person, query));
  const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
  const shown = found.slice(start, start + PEOPLE_PER_PAGE);
  const last = shown.at(-1);
  const isWhole = query === undefined && !isAlone;
  const [latest, earlier] = start === 0 && isWhole ? await listImports(tx, { limit: 2 }) : [];
  return {
    rows: shown.map((person) => ({ person, pairs: pairs.filter((pair) => isInPair(pair, person.id)) })),
    total: found.length,
    isLater: start > 0,
    ...(isAlone && { isAlone }),
    ...(query !== undefined && { query }),
    ...(latest && { lastImport: { ...latest, hasEarlier: earlier !== undefined } }),
    ...(last && start + shown.length < found.length && { next: last.id }),
  };
}

function isFound({ name, email, school }: Person, query: string): boolean {
  const text = fold([name, email, school].join(" "));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
