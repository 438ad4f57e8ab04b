import { sourceOfEveryLanguage, wordsOfEveryLanguage } from "#understanding/language/every-language.ts";
import { anyOf, toWordSet } from "#understanding/pattern/phrases.ts";

/** Particles of surnames from languages that Fieldbook does not support, such as "van" and "bin". */
const FOREIGN_PARTICLES = toWordSet("da das do dos di van von der den ter al bin bint ben");

export const SURNAME_PARTICLES = wordsOfEveryLanguage(({ names }) => names.particles).union(FOREIGN_PARTICLES);
export const TITLES_BEFORE_NAMES = wordsOfEveryLanguage(({ names }) => names.titles);
export const WORDS_BEFORE_NAMES = wordsOfEveryLanguage(({ names }) => names.leads);
export const SHORT_WORDS_BEFORE_NAMES = wordsOfEveryLanguage(({ names }) => names.shortLeads);
export const VERBS_AFTER_NAMES = wordsOfEveryLanguage(({ names }) => names.says);
export const NAMES_THAT_ARE_WORDS = wordsOfEveryLanguage(({ names }) => names.alsoWords);
export const WORDS_BEFORE_SAINTS = anyOf`^${sourceOfEveryLanguage(({ names }) => names.saints)}$`;
export const WORDS_NOT_IN_SURNAMES = anyOf`^${sourceOfEveryLanguage(({ names }) => names.notSurnames)}`;
