import { LANGUAGES } from "#kernel/language.ts";
import { type TextSpan, withoutOverlaps } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { kindOf } from "./name-vocabulary.ts";
import { TITLES_BEFORE_NAMES, WORDS_BEFORE_SAINT_NAMES } from "./name-words.ts";
import { isSpellingSlip } from "./spelling.ts";
import type { TextWord } from "./text-words.ts";

/**
 * Finds the words that look like the name of a person. `taken` are the spans of the text whose meaning is known, sorted;
 * nothing is found in them. A word that is one of `firstNames` but for one letter is found too.
 */
export function findOtherNames(
  words: readonly TextWord[],
  taken: readonly TextSpan[],
  firstNames: readonly string[],
): TextSpan[] {
  const names = words.filter(
    (word, index) => looksLikeName(word, words[index - 1]) || firstNames.some((name) => isSpellingSlip(word.key, name)),
  );
  return withoutOverlaps(names, taken);
}

const TABLES = LANGUAGES.map((language) => LANGUAGE_PACKS[language].people);
/** Minimum letters of a listed name that is not shown by a capital. */
const MIN_LETTERS = 4;

/**
 * A capital inside a sentence shows a name, unless the word is known to be something else. At the start of a sentence
 * and in small letters the lists decide.
 */
function looksLikeName(word: TextWord, before: TextWord | undefined): boolean {
  const { key } = word;
  if (key.length < 2 || (before && WORDS_BEFORE_SAINT_NAMES.test(before.key))) return false;
  if (TITLES_BEFORE_NAMES.has(key) || WORDS_BEFORE_SAINT_NAMES.test(key)) return false;
  const kinds = TABLES.map((tables) => kindOf(key, tables));
  const isListed = kinds.some(({ given }) => given);
  const isSurname = kinds.some(({ surname }) => surname);
  const isOther = kinds.some(({ ordinary, place, remote }) => ordinary || (place && !remote));
  const isSign = word.capital && (!word.opens || (before !== undefined && TITLES_BEFORE_NAMES.has(before.key)));
  if (!isSign) return isListed && !isOther && key.length >= MIN_LETTERS;
  return isListed || isSurname || !(isOther || kinds.some(({ calendar, capitalised }) => calendar || capitalised));
}
