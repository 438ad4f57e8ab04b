import { familiarFormsOf } from "./familiar-names.ts";
import { keysOfSchool } from "./find-school-mentions.ts";
import { type Principals, partsOfName } from "./name-index.ts";
import { countEdits, isSpellingSlip, MIN_LETTERS_FOR_SLIP, soundOf } from "./spelling.ts";

/** Maximum number of candidates who are offered for a name that is nobody's. */
const MAX_CANDIDATES = 4;
/** Minimum letters of a name in which two wrong letters leave it similar. */
const MIN_LETTERS_FOR_TWO = 6;

/**
 * Returns the ids of the principals who may be meant by a name that is none of theirs: those whose first name is written
 * or sounds alike, then those who share a surname with it, then those whose school it contains.
 */
export function rankLikelyPrincipals(written: string, principals: Principals): string[] {
  const keys = partsOfName(written);
  const schoolKeys = new Set(keysOfSchool(written));
  return principals
    .map((principal) => ({ id: principal.id, rank: rankOf(principal, keys, schoolKeys) }))
    .filter(({ rank }) => rank !== UNLIKE)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MAX_CANDIDATES)
    .map(({ id }) => id);
}

const UNLIKE = Number.POSITIVE_INFINITY;

function rankOf(
  { name, school, also = [] }: Principals[number],
  keys: readonly string[],
  schoolKeys: ReadonlySet<string>,
): number {
  const [first = "", ...rest] = keys;
  const names = [name, ...also].map(partsOfName);
  const given = Math.min(...names.map(([theirs = ""]) => distanceOfFirstNames(first, theirs)));
  const familiar = names.some(([theirs = ""]) => familiarFormsOf(theirs).some((form) => isLike(first, form)));
  const second = names.some(([theirs = ""]) => rest.includes(theirs));
  const surnames = names.flatMap((parts) => parts.slice(1));
  const shared = [first, ...rest].some((key) =>
    surnames.some((surname) => key === surname || isSpellingSlip(key, surname)),
  );
  const atSchool = school !== undefined && keysOfSchool(school).some((key) => schoolKeys.has(key));
  return Math.min(given, second || familiar ? 3 : UNLIKE, shared ? 4 : UNLIKE, atSchool ? 5 : UNLIKE);
}

function isLike(one: string, other: string): boolean {
  return soundOf(one) === soundOf(other) || isSpellingSlip(one, other);
}

function distanceOfFirstNames(one: string, other: string): number {
  if (one === other) return 0;
  if (familiarFormsOf(other).includes(one)) return 1;
  if (isLike(one, other)) return 2;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= MIN_LETTERS_FOR_SLIP && long.startsWith(short)) return 3;
  return short.length >= MIN_LETTERS_FOR_TWO && countEdits(one, other, 2) <= 2 ? 3 : UNLIKE;
}
