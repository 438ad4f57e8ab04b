import { joinSourcesOfAllLanguages, joinWordsOfAllLanguages } from "#understanding/language/every-language.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { KINDS_OF_SCHOOL, ROLES_OF_PRINCIPALS, SURNAME_PARTICLES, TITLES_BEFORE_NAMES } from "./name-words.ts";
import { foldWord } from "./people-words.ts";

const listOf = (words: ReadonlySet<string>) => `(?:${[...words].join("|")})`;
const CONTACTS = joinSourcesOfAllLanguages(({ visited }) => visited.contacts);
const NOUNS = joinSourcesOfAllLanguages(({ visited }) => visited.nouns);
const OPENINGS = joinSourcesOfAllLanguages(({ visited }) => visited.openings);
const CALLERS = joinSourcesOfAllLanguages(({ visited }) => visited.callers);
const BETWEEN = joinSourcesOfAllLanguages(({ visited }) => visited.between);
const DAYS = joinSourcesOfAllLanguages(({ visited }) => visited.days);
const BESIDE = joinSourcesOfAllLanguages(({ visited }) => visited.beside);
const ALSO = joinSourcesOfAllLanguages(({ visited }) => visited.also);
const PREPOSITIONS = joinSourcesOfAllLanguages(({ visited }) => visited.prepositions);
const OF_SCHOOL = joinSourcesOfAllLanguages(({ names }) => names.ofSchool);
const SOMEONE = joinSourcesOfAllLanguages(({ visited }) => visited.someone);
const DETERMINERS = joinSourcesOfAllLanguages(({ visited }) => visited.determiners);
export const TITLES = `(?:(?:${DETERMINERS}|${listOf(TITLES_BEFORE_NAMES)})\\.?,? )*`;
const PARTICLES = listOf(SURNAME_PARTICLES);

const NOT = `\\<${joinSourcesOfAllLanguages(({ visited }) => visited.not)}(?: ${PREPOSITIONS})?`;
const LEAD_END = "(?:(?<=/)|(?![W]))";

/** How words before a person show that the person was visited. */
export const LEADS = [
  { by: "contact", pattern: createTextPattern(`${CONTACTS}${LEAD_END}`, "g") },
  { by: "noun", pattern: createTextPattern(`${NOUNS}${LEAD_END}`, "g") },
  {
    by: "opening",
    pattern: createTextPattern(`${OPENINGS}${LEAD_END}|,(?<=${NOT} [NU]{1,60},)(?: ${PREPOSITIONS})?`, "g"),
  },
] as const;

/** Matches the words before a person who is not meant: "not Bill". */
export const NOT_BEFORE = createTextPattern(`${NOT} ${TITLES}$`);

/**
 * Matches one person after those words: a principal (also with a surname that is not theirs), somebody else, or the
 * principal of a school that is nobody's here.
 */
export const PERSON = createTextPattern(
  `[ ,]{0,2}${TITLES}?(?<name>N+(?: [NU]+){0,4}|U+(?: (?:${PARTICLES} ){0,3}[UN]+){0,4}(?: (?![aeiouy])\\p{L}\\.?(?![W]))?|${SOMEONE}(?= |[^W]|$)|(?:${DETERMINERS} )?${ROLES_OF_PRINCIPALS} (?:${OF_SCHOOL} |${KINDS_OF_SCHOOL} )+U+(?: U+){0,4})`,
  "y",
);
/** Matches what joins two people who were visited together. */
export const AND = createTextPattern(`,? (?:${ALSO})(?: (?:${PREPOSITIONS}))?(?= )`, "y");
/** Matches the whole of what stands between two people who are joined. */
export const JOINED = createTextPattern(`^,? (?:${ALSO})(?: (?:${PREPOSITIONS}))? ${TITLES}$`);
/** The same after a time of the first: "Rosa a las 9 y a Julio", "Rosa on Monday and Luis on Tuesday". */
export const AND_AFTER_TIME = createTextPattern(
  `(?:[ ,(]+(?:F+|${BETWEEN}\\>)\\)?){1,6},? (?:${ALSO})(?<again> (?:${PREPOSITIONS}))?(?= )`,
  "y",
);
export const COMMA = createTextPattern(`,(?: (?:${PREPOSITIONS}))?(?= )`, "y");
/** Matches what takes back the person before it: "con Rosa, perdón, con Julio". */
export const INSTEAD = createTextPattern(
  `[ ,.-]{1,4}(?:${joinSourcesOfAllLanguages(({ visited }) => visited.instead)})\\>[ ,.-]{0,3}(?:(?:${PREPOSITIONS}) )?`,
  "y",
);

/** Matches the words after a name, from its end on, that show that this person called or received the writer. */
export const CALLS_AFTER = createTextPattern(
  `^(?: (?:${OF_SCHOOL})(?: (?:${PARTICLES} ){0,2}[\\p{L}NU.']+){1,3}?)?${CALLERS}`,
);
/** Matches a possessive after a name: `own` is a thing that means a visit ("Tom's session"), or none is named. */
export const POSSESSIVE = createTextPattern(
  `^'s?(?![W])(?:(?<own>(?: (?:[\\p{L}]+ )?${joinSourcesOfAllLanguages(({ visited }) => visited.ownThings)}\\>)|(?= F|[^W ]|$| (?:${BETWEEN})\\>))|)`,
);
/** Matches what follows the name of a school, or of a person of another institution. */
export const NO_PRINCIPAL_AFTER = createTextPattern(
  `^ (?:${KINDS_OF_SCHOOL}\\>|${joinSourcesOfAllLanguages(({ visited }) => visited.notAPerson)}\\>)`,
);
/** Matches "of" before a person, which makes the subject somebody else: "la mamá de Rosa me llamó". */
export const OF_BEFORE = createTextPattern(
  `\\<${listOf(joinWordsOfAllLanguages(({ people }) => people.of))} ${TITLES}$`,
);
/** Matches the beginning of a text in which nothing stands before the person but when, how long and how. */
export const ONLY_TIME_BEFORE = createTextPattern(`^(?:[^WNUM]|F+|\\<(?:${BETWEEN}|\\d+)\\>)*${TITLES}$`);
const OTHER_ROLES = joinWordsOfAllLanguages(
  ({ people: { nouns } }) => `${nouns.teacher} ${nouns.adult} ${nouns.relative} ${nouns.pupil}`,
);
const OTHERS = listOf(new Set([...OTHER_ROLES].map(foldWord)));
/** Matches somebody who is no principal, "la subdirectora", but not the "para" of "para el viernes"; or another name. */
export const SOMEBODY_ELSE = createTextPattern(`\\<(?:(?<role>${OTHERS})\\>(?! (?:${DETERMINERS})\\>| F)|U+)`, "g");
/** Matches, before a name, a noun that makes it no principal: "la subdirectora Carmen". */
export const OTHER_ROLE_BEFORE = createTextPattern(
  `\\<${listOf(new Set([...OTHER_ROLES].map(foldWord)).difference(TITLES_BEFORE_NAMES))},? $`,
);
/**
 * Match, before and after the words for the principal of a school, the name of somebody who is not theirs: ", Rowena
 * Salas".
 */
export const OTHER_NAME_BEFORE = createTextPattern(`(?<name>U+(?: U+){0,4}), ${TITLES}$`);
export const OTHER_NAME_AFTER = createTextPattern(`^, ${TITLES}(?<name>U+(?: U+){0,4})(?= ?[,.;:(-]| F|$)`);
/**
 * Matches, before and after a name, what makes it tell whose relative or colleague somebody is: "la mamá de Rosa",
 * "Tom's wife".
 */
export const OTHERS_OF_BEFORE = createTextPattern(
  `\\<${OTHERS}(?: [\\p{L}]+)? ${listOf(joinWordsOfAllLanguages(({ people }) => people.of))} ${TITLES}$`,
);
export const OTHERS_AFTER = createTextPattern(`^'s? (?:[\\p{L}]+ )?${OTHERS}\\>`);
export const ENTRY_BEFORE = createTextPattern(`(?:[\\n;.:][^W]{0,3}|\\<(?:${ALSO}) |F[ ,:-]{1,3})${TITLES}$`);
/** Matches the words after a person that tell when, how long and how, up to the first that tells something else. */
export const TIMES_AFTER = createTextPattern(
  `^(?:,? (?:${OF_SCHOOL}) (?:[\\p{L}.']+ ?){1,4}(?=,)| \\([^()]{1,40}\\))?(?:[ ,:()-]+(?:F+|\\<(?:${BETWEEN})\\>))+`,
);
/** Matches, before a name, what begins a list, or the entry before it: "Rosa el lunes por video, Julio el martes". */
export const LIST_BEFORE = createTextPattern(
  `(?::|[NU](?:[ ,]+(?:F+|\\<(?:${BETWEEN})\\>)){1,8},?(?: (?:${ALSO}))?) ${TITLES}$`,
);
export const HEADING_AFTER = createTextPattern(
  `^ ?(?::|-{1,2} |[,-] ?${NOT} ${TITLES}(?=[NU])|[,.-]? ?\\<${joinSourcesOfAllLanguages(({ visited }) => visited.next)}(?= ?[.,:;\\n]|$)|[ .,!;]*$)`,
);
export const STOP_AFTER = createTextPattern("^(?: ?[.,;:\\n-]|[ .!]*$)");

/** Matches, after the subject of a sentence, the words for a contact with them later in it. */
export const TOGETHER_AFTER = createTextPattern(
  `^[^.;\\n]{0,80}?\\<${joinSourcesOfAllLanguages(({ visited }) => visited.together)}`,
);
export const SENTENCE_START_BEFORE = createTextPattern(`(?:^|[.;\\n!?]\\s{0,3})(?:F+[ ,]+)?${TITLES}$`);
export const TELLING_BEFORE = createTextPattern(
  `\\<(?:${joinSourcesOfAllLanguages(({ visited }) => visited.logging)})\\>[^.;\\n]{0,60}$`,
);
/** Matches a whole text that says no more than who it is. */
export const ONLY_THIS_BEFORE = createTextPattern(`^[^W]*(?:${OPENINGS}[ ,]{1,2})?${TITLES}$`);

/** Matches, before a word, the verbs that make it the person visited. */
export const CONTACT_BEFORE = createTextPattern(`${CONTACTS}[ ,]{1,2}${TITLES}$`);
/** Matches, after a word at the start of a clause, the day of a report about a person. */
export const TIME_AFTER = createTextPattern(`^(?:[,:-] ?| )(?:el |on )?(?:${DAYS})\\>`);
export const BESIDE_BEFORE = createTextPattern(`\\<(?:${BESIDE}) ?${TITLES}$`);
