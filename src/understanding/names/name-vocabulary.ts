import { LANGUAGES } from "#kernel/language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import type { WordList } from "#understanding/language/sources.ts";
import { listFullForms } from "./familiar-names.ts";
import { foldWord, type Gender, type PeopleWords } from "./people-words.ts";

const ALL: readonly PeopleWords[] = LANGUAGES.map((language) => LANGUAGE_PACKS[language].people);

/** Lists of all languages in one, because a name keeps its spelling in a text of another language. */
const WOMEN = joinFolded(({ givenNames }) => givenNames.women);
const MEN = joinFolded(({ givenNames }) => givenNames.men);
const GIVEN = joinFolded(({ givenNames }) => givenNames.other)
  .union(WOMEN)
  .union(MEN);
const SURNAMES = joinFolded(({ surnames }) => surnames);
const PLACES = joinFolded(({ places }) => places);
const GAZETTEER = joinFolded(({ gazetteer }) => gazetteer);
const NAMESAKE_PLACES = joinFolded(({ namesakePlaces }) => namesakePlaces);
const CAPITALISED = joinFolded(({ capitalised }) => capitalised);
const CALENDAR = joinFolded(({ calendar }) => calendar);
const FAMOUS = joinFolded(({ famous }) => famous);
/** Places, people and works that are known by several words, and the words with which they begin. */
const WELL_KNOWN = new Set([...PLACES, ...GAZETTEER, ...FAMOUS].filter((name) => name.includes("_")));
const WELL_KNOWN_BEGIN = new Set([...WELL_KNOWN].map((name) => name.split("_")[0] ?? ""));
const SHORT = joinFolded(({ shortForms }) => shortForms.replaceAll(/=\S+/g, ""));
/** Rare short forms, which are names where they are no words. */
const NICKNAMES = new Set(
  LANGUAGES.flatMap((language) =>
    wordsIn(LANGUAGE_PACKS[language].names.nicknames.replaceAll(/=\S+/g, "")).map(foldWord),
  ),
);

/** Each language's ordinary words, which in a text of another language may well be names: "mia" is Spanish for "mine". */
const ORDINARY = new Map(
  ALL.map((tables) => [tables, new Set(wordsIn(`${tables.words} ${tables.commonWords}`).map(foldWord))]),
);

/** A first name is a place or another capitalised word only in the language whose list says so: "Germán", "Carolina". */
const OWN = new Map(
  ALL.map((tables) => [
    tables,
    {
      places: new Set(wordsIn(tables.places).map(foldWord)),
      capitalised: new Set(wordsIn(tables.capitalised).map(foldWord)),
    },
  ]),
);

/** What the lists say of a word. */
export type WordKind = {
  readonly given: boolean;
  readonly surname: boolean;
  /** An ordinary word, or one that only ordinary words end like. */
  readonly ordinary: boolean;
  readonly place: boolean;
  /** A place that only the gazetteer has. */
  readonly remote: boolean;
  readonly calendar: boolean;
  /** Written with a capital without naming a person. */
  readonly capitalised: boolean;
  readonly famous: boolean;
};

export function kindOf(key: string, tables: PeopleWords): WordKind {
  if (!key.includes("-")) return kindOfPart(key, tables);
  const parts = key.split("-").map((part) => kindOfPart(part, tables));
  const isName = parts.some(({ given, surname }) => given || surname);
  return {
    given: isName && parts[0]?.given === true,
    surname: isName && parts.some(({ surname }) => surname),
    ordinary: isName ? parts.every(({ ordinary }) => ordinary) : parts.some(({ ordinary }) => ordinary),
    place: false,
    remote: false,
    calendar: parts.every(({ calendar }) => calendar),
    capitalised: CAPITALISED.has(key) || parts.every(({ capitalised }) => capitalised),
    famous: false,
  };
}

function kindOfPart(key: string, tables: PeopleWords): WordKind {
  const isOrdinary = ORDINARY.get(tables)?.has(key) === true;
  const [own, isFirst] = [OWN.get(tables), GIVEN.has(key)];
  const listed = GIVEN.has(key) || SHORT.has(key) || (NICKNAMES.has(key) && !isOrdinary);
  const surname = SURNAMES.has(key) || /^(?:mc|mac)(?!h)[b-df-hj-np-tv-z]\p{L}{3,}$/u.test(key);
  const given = listed || (!isOrdinary && baseOf(key, tables) !== undefined);
  return {
    given,
    surname,
    ordinary: isOrdinary || (!listed && !surname && tables.wordEndings.test(key)),
    place: isFirst ? own?.places.has(key) === true : PLACES.has(key) || GAZETTEER.has(key),
    remote: GAZETTEER.has(key) && !PLACES.has(key),
    calendar: CALENDAR.has(key),
    capitalised: isFirst ? own?.capitalised.has(key) === true : CAPITALISED.has(key),
    famous: FAMOUS.has(key),
  };
}

/** Whether all words are ordinary words of one language, whichever it is. */
export function areOrdinaryWords(keys: readonly string[]): boolean {
  return [...ORDINARY.values()].some((words) => keys.every((key) => words.has(key)));
}

/** Whether the word is a first name in any language. */
export function isFirstName(key: string): boolean {
  return GIVEN.has(key);
}

/** Whether the word is the name of a month or a day in any language. */
export function isCalendarWord(key: string): boolean {
  return CALENDAR.has(key);
}

/** Whether the words are the full name of an author, a hero or a character. */
export function isFamousName(keys: readonly string[]): boolean {
  return keys.length > 1 && FAMOUS.has(keys.join("_"));
}

/** How many words, from the first on, are the name of a place, a famous person or a work: 2 in "Machu Picchu is". */
export function countWellKnownWords(keys: readonly string[]): number {
  if (!WELL_KNOWN_BEGIN.has(keys[0] ?? "")) return 0;
  for (let count = keys.length; count > 1; count--) if (WELL_KNOWN.has(keys.slice(0, count).join("_"))) return count;
  return 0;
}

/** Whether the words are the name of a larger place that has the name of people. */
export function isNamesakePlace(keys: readonly string[]): boolean {
  return NAMESAKE_PLACES.has(keys.join("_"));
}

/** The forms by which two mentions of one given name are recognised: the name, its full forms and its base. */
export function formsOf(key: string, tables: PeopleWords): readonly string[] {
  const base = baseOf(key, tables);
  return [key, ...listFullForms(key), ...(base ? [base] : [])];
}

/** The gender that the lists give a name; undefined if they do not know it, or know it as both. */
export function knownGenderOfName(key: string): Gender | undefined {
  if (WOMEN.has(key) === MEN.has(key)) return undefined;
  return WOMEN.has(key) ? "f" : "m";
}

export function genderOfName(key: string, { diminutive }: PeopleWords): Gender {
  const known = knownGenderOfName(key);
  if (known) return known;
  if (diminutive.test(key)) return /as?$/u.test(key) ? "f" : "m";
  return key.endsWith("a") ? "f" : "m";
}

/** The given name of which a word is the diminutive: "josuecito" gives "josue". */
function baseOf(key: string, tables: PeopleWords): string | undefined {
  const { diminutive } = tables;
  const ordinary = ORDINARY.get(tables);
  const stem = key.replace(diminutive, "");
  if (stem === key || stem.length < 3) return undefined;
  return [
    stem,
    `${stem}o`,
    `${stem}a`,
    `${stem}e`,
    `${stem.replace(/qu$/u, "c")}o`,
    `${stem.replace(/qu$/u, "c")}a`,
  ].find((name) => GIVEN.has(name) && !ordinary?.has(name));
}

function joinFolded(pick: (words: PeopleWords) => WordList): ReadonlySet<string> {
  return new Set(ALL.flatMap((words) => wordsIn(pick(words)).map(foldWord)));
}

export function wordsIn(list: WordList): string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
