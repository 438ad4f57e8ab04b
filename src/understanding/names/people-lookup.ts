import type { Language } from "#kernel/language.ts";
import { LANGUAGES } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { WordList } from "#understanding/language/sources.ts";
import { wordsIn } from "./name-vocabulary.ts";
import { foldWord, type PeopleWords, type PersonRole } from "./people-words.ts";

/** The word lists of one language as sets, which rules look words up in. */
export type PeopleLookup = {
  readonly tables: PeopleWords;
  /** The role that a noun gives to the person beside it. */
  readonly roles: ReadonlyMap<string, PersonRole | "principal">;
  /** The role that a plural noun gives to the people named after it. */
  readonly plurals: ReadonlyMap<string, PersonRole>;
  readonly has: Readonly<Record<SetName, ReadonlySet<string>>>;
};

const SET_NAMES = [
  "placesBefore",
  "placesAfter",
  "saints",
  "placePrepositions",
  "originPrepositions",
  "particles",
  "placesAfterCapital",
  "titles",
  "pronouns",
  "formalTitles",
  "honorifics",
  "abbreviations",
  "families",
  "siblings",
  "articlesOfFamilies",
  "lowerCaseNames",
  "titlesAfter",
  "beforeNames",
  "conjunctions",
  "betweenPlaces",
  "isWords",
  "of",
  "children",
  "called",
  "calledBy",
  "callObjects",
  "calledAs",
  "articlesOfPeople",
  "nameStated",
  "definiteArticles",
  "articlesOfThings",
  "determiners",
  "beforeTwo",
  "adjectives",
  "fondAdjectives",
  "calendarVerbs",
  "pupilVerbs",
  "personVerbs",
  "pupilThings",
  "beforePhrases",
  "notPrincipal",
] as const satisfies readonly (keyof PeopleWords)[];
type SetName = (typeof SET_NAMES)[number];

const ROLES: readonly PersonRole[] = ["adult", "teacher", "relative", "pupil"];
const LOOKUPS = new Map(LANGUAGES.map((language) => [language, createLookup(LANGUAGE_PACKS[language].people)]));

export function lookupOf(language: Language): PeopleLookup {
  const lookup = LOOKUPS.get(language);
  if (!lookup) throw new Error(`No tables of people for ${language}`);
  return lookup;
}

function createLookup(tables: PeopleWords): PeopleLookup {
  const roles = new Map<string, PersonRole | "principal">();
  for (const role of ["adult", "teacher", "relative", "pupil", "principal"] as const) {
    for (const noun of wordsIn(tables.nouns[role])) roles.set(foldWord(noun), role);
  }
  const plurals = new Map(
    ROLES.flatMap((role) => wordsIn(tables.plurals[role]).map((noun) => [foldWord(noun), role] as const)),
  );
  const sets = SET_NAMES.map((name) => [name, toFoldedSet(tables[name])] as const);
  return { tables, roles, plurals, has: Object.fromEntries(sets) as Record<SetName, ReadonlySet<string>> };
}

function toFoldedSet(list: WordList): ReadonlySet<string> {
  return new Set(wordsIn(list).map(foldWord));
}
