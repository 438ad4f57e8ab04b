import { normalizeText } from "#understanding/fold/normalize-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import type { Principals } from "./name-index.ts";
import { isFirstName } from "./name-vocabulary.ts";
import { KINDS_OF_SCHOOL, ROLES_OF_PRINCIPALS, SURNAME_PARTICLES, WORDS_BEFORE_SAINT_NAMES } from "./name-words.ts";

/** A position at which the text names the school of principals, by enough of its name to tell it from the others. */
export type SchoolMention = TextSpan & {
  readonly ids: readonly string[];
  /** The words for the principal of that school: "directora de San Martín", "the Lincoln principal". */
  readonly role?: TextSpan;
  /** Whether these words may mean somebody else of that school: "la de San Martín". */
  readonly isVague?: true;
  /** Whether the name of the school has several words, so that none of them names a person here. */
  readonly long: boolean;
};

type Token = TextSpan & { readonly key: string };
type School = { readonly id: string; readonly keys: readonly string[] };
type Match = {
  readonly id: string;
  readonly last: number;
  readonly count: number;
  readonly whole: boolean;
  /** Whether the text has the beginning of the name, or of what follows a number in it. */
  readonly begins: boolean;
  /** Whether the text leaves out the "San" or "Virgen" before its first word. */
  readonly isSaint: boolean;
};

export function findSchoolMentions(text: string, principals: Principals): SchoolMention[] {
  const schools = getSchools(principals);
  const found: SchoolMention[] = [];
  if (schools.length === 0) return found;
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    const matches = schools.flatMap((school) => matchSchool(at, tokens, school) ?? []);
    const mention = matches.length > 0 && toMention(at, tokens, matches, text);
    if (!mention) continue;
    found.push(mention);
    while ((tokens[at + 1]?.start ?? Infinity) < Math.max(mention.end, mention.role?.end ?? 0)) at++;
  }
  return found;
}

/** Compares the words from the token `at` on with the name of a school, of which the text may leave words out. */
function matchSchool(at: number, tokens: readonly Token[], { id, keys }: School): Match | undefined {
  const from = keys.indexOf(tokens[at]?.key ?? "");
  if (from < 0) return undefined;
  let [last, count, next] = [at, 1, from + 1];
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + MAX_WORDS); ahead++) {
    const key = tokens[ahead]?.key ?? "";
    if (key === keys[next]) [last, count, next] = [ahead, count + 1, next + 1];
    else if (!isLeftOut(key)) break;
  }
  return {
    id,
    last,
    count,
    whole: count === keys.length,
    begins: keys.slice(0, from).every((key) => /^\d/.test(key)),
    isSaint: WORDS_BEFORE_SAINT_NAMES.test(keys[from - 1] ?? ""),
  };
}

const MAX_WORDS = 9;

function toMention(
  at: number,
  tokens: readonly Token[],
  matches: readonly Match[],
  text: string,
): SchoolMention | undefined {
  const most = Math.max(...matches.map(({ count }) => count));
  const best = matches.filter(({ count }) => count === most);
  const whole = best.filter((match) => match.whole);
  const fitting = whole.length === 1 ? whole : best;
  const [first, last] = [tokens[at], tokens[fitting[0]?.last ?? at]];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const certain = findRole(span, text);
  const vague = certain ? null : ONE_BEFORE.exec(text.slice(Math.max(0, span.start - 60), span.start));
  const role = vague ? { start: span.start - vague[0].length, end: span.end } : certain;
  // "Rosa" is not the beginning of "Santa Rosa", but "la directora de Fátima" is that of "Virgen de Fátima".
  if (!role && fitting.some(({ isSaint }) => isSaint)) return undefined;
  if (most === 1 && !isEnough(first, fitting[0]?.begins === true, role, text)) return undefined;
  return {
    ...span,
    ids: fitting.map(({ id }) => id),
    ...(role && { role }),
    ...(vague && { isVague: true }),
    long: most > 1,
  };
}

/**
 * Whether one word of the name of a school is enough. Beside the words for its principal it is. Otherwise a number needs
 * a word for a school before it, a word from the middle of the name a preposition ("en Sorochuco"), and a word that is
 * also a first name is more likely a person.
 */
function isEnough({ key, start }: Token, begins: boolean, role: TextSpan | undefined, text: string): boolean {
  if (WORDS_BEFORE_SAINT_NAMES.test(key)) return false;
  if (role) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^\d/.test(key)) return SCHOOL_BEFORE.test(before);
  return key.length >= MIN_LETTERS && (PLACE_BEFORE.test(before) || (begins && !isFirstName(key)));
}

const MIN_LETTERS = 4;
const PLACE_BEFORE = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ names }) => names.atPlace)} $`;
const ROLE = joinSourcesOfAllLanguages(({ names }) => names.roles);
const OF = joinSourcesOfAllLanguages(({ names }) => names.ofSchool);
const SCHOOL_BEFORE = createAlternativesPattern`\<${KINDS_OF_SCHOOL}[ .,#°º"']{1,4}(?:n[°ºro.]{0,3} ?)?$`;
const ONE_OF = joinSourcesOfAllLanguages(({ names }) => names.oneOfSchool);
const ONE_BEFORE = createAlternativesPattern`\<${ONE_OF} (?:${KINDS_OF_SCHOOL}[ .,"'#°º]+)*$`;
const ROLE_BEFORE = createAlternativesPattern`\<${ROLE},? (?:${OF}|${KINDS_OF_SCHOOL}|[ .,"'#°º])+$`;
const ROLE_AFTER = createAlternativesPattern`^(?:'s)?(?: ${KINDS_OF_SCHOOL}(?:'s)?){0,2} ${ROLES_OF_PRINCIPALS}\>`;

/** Finds the words for a principal before or after the name of a school, joined with that name. */
function findRole({ start, end }: TextSpan, text: string): TextSpan | undefined {
  const before = ROLE_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  if (before) return { start: start - before[0].length, end };
  const after = ROLE_AFTER.exec(text.slice(end, end + 60));
  return after ? { start, end: end + after[0].length } : undefined;
}

const known = new WeakMap<Principals, readonly School[]>();

function getSchools(principals: Principals): readonly School[] {
  const before = known.get(principals);
  if (before) return before;
  const schools = principals.flatMap(({ id, school }) => {
    const keys = school ? keysOfSchool(school) : [];
    return keys.length > 0 ? [{ id, keys }] : [];
  });
  known.set(principals, schools);
  return schools;
}

/** Returns the words that tell a school from others: without "school", "I.E." and particles. */
export function keysOfSchool(name: string): string[] {
  return tokensOf(normalizeText(name).text)
    .map(({ key }) => key)
    .filter((key) => !isLeftOut(key));
}

const SCHOOL_WORD = createAlternativesPattern`^${KINDS_OF_SCHOOL}$`;

function isLeftOut(key: string): boolean {
  return key.length === 1 || SURNAME_PARTICLES.has(key) || SCHOOL_WORD.test(key);
}

function tokensOf(text: string): Token[] {
  return findAllMatches(/[\p{L}\p{M}\p{N}]+/gu, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0],
  }));
}
