import { inEveryLanguage, wordsOfEveryLanguage } from "#understanding/language/every-language.ts";
import { anyOf, wordSet } from "#understanding/pattern/phrases.ts";

/** Particles of surnames that belong to none of the supported languages. */
const FOREIGN_PARTICLES = wordSet("da das do dos di van von der den ter al bin bint ben");

export const PARTICLES = wordsOfEveryLanguage(({ names }) => names.particles).union(FOREIGN_PARTICLES);
export const TITLES = wordsOfEveryLanguage(({ names }) => names.titles);
export const LEADS = wordsOfEveryLanguage(({ names }) => names.leads);
export const SHORT_LEADS = wordsOfEveryLanguage(({ names }) => names.shortLeads);
export const SAYS = wordsOfEveryLanguage(({ names }) => names.says);
export const ALSO_WORDS = wordsOfEveryLanguage(({ names }) => names.alsoWords);
export const SAINTS = anyOf`^${inEveryLanguage(({ names }) => names.saints)}$`;
export const NOT_SURNAMES = anyOf`^${inEveryLanguage(({ names }) => names.notSurnames)}`;
