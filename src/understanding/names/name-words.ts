import { joinSourcesOfAllLanguages, joinWordsOfAllLanguages } from "#understanding/language/every-language.ts";
import { createAlternativesPattern, toWordSet } from "#understanding/pattern/phrases.ts";

/** Particles of surnames from languages that Fieldbook does not support, such as "van" and "bin". */
const FOREIGN_PARTICLES = toWordSet("da das do dos di van von der den ter al bin bint ben");

export const SURNAME_PARTICLES = joinWordsOfAllLanguages(({ names }) => names.particles).union(FOREIGN_PARTICLES);
export const TITLES_BEFORE_NAMES = joinWordsOfAllLanguages(({ names }) => names.titles);
export const WORDS_BEFORE_NAMES = joinWordsOfAllLanguages(({ names }) => names.leads);
export const SHORT_WORDS_BEFORE_NAMES = joinWordsOfAllLanguages(({ names }) => names.shortLeads);
/** Matches a verb after a name, as a whole word. */
export const VERBS_AFTER_NAMES = createAlternativesPattern`^${joinSourcesOfAllLanguages(({ names }) => names.says)}$`;
export const NAMES_THAT_ARE_WORDS = joinWordsOfAllLanguages(({ names }) => names.alsoWords);
export const WORDS_BEFORE_SAINT_NAMES = createAlternativesPattern`^${joinSourcesOfAllLanguages(({ names }) => names.saints)}$`;
export const WORDS_NOT_IN_SURNAMES = createAlternativesPattern`^${joinSourcesOfAllLanguages(({ names }) => names.notSurnames)}`;
export const ROLES_OF_PRINCIPALS = joinSourcesOfAllLanguages(({ names }) => names.roles);
export const KINDS_OF_SCHOOL = joinSourcesOfAllLanguages(({ names }) => names.schools);
/** Matches words after a name that is also a common word which show that it is the common word: "segundo grado". */
export const COMMON_WORD_AFTER = createAlternativesPattern`^ ${joinSourcesOfAllLanguages(({ names }) => names.notAfterName)}`;
