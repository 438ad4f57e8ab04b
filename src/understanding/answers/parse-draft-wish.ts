import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import { normalizeText } from "#understanding/fold/normalize-text.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { partsOfName } from "#understanding/names/name-index.ts";
import { TITLES_BEFORE_NAMES } from "#understanding/names/name-words.ts";
import type { ShapedText } from "#understanding/names/shaped-text.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";

/**
 * What a mentor wishes to do with the drafts of sessions that are not finished: to see which there are, or to go on with
 * the one about a person. `principals` are the ids of those whom the name may mean; none if it is nobody's.
 */
export type DraftWish = { readonly kind: "list" } | { readonly kind: "open"; readonly principals: readonly string[] };

/**
 * Reads the wish to open a draft ("open Rosa", "continue with Rosa") or to see all ("my drafts"), if the whole message is
 * that. Words about opening something else are none: "we opened Rosa's classroom".
 */
export function parseDraftWish(text: PreparedText): DraftWish | undefined {
  if (text.folded.text.length > MAX_LENGTH) return undefined;
  if (LIST.test(text.folded.text)) return { kind: "list" };
  const shaped = text.shapedTextIn(text.language);
  const match = OPEN.exec(shaped.shape);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(name);
  const principals = whomMay(name, start, shaped, text);
  return principals && { kind: "open", principals };
}

/** Whether a text begins as the wish to open a draft does, or is the wish to see all, whomever its writer knows. */
export function mayBeDraftWish(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const folded = normalizeText(text).text;
  return LIST.test(folded) || OPEN.test(folded);
}

/** The principals whom a name means, as far as it is one; undefined if the words are no name. */
function whomMay(
  name: string,
  start: number,
  { mentionAt }: ShapedText,
  { folded, context }: PreparedText,
): readonly string[] | undefined {
  const mentions = findAllMatches(PRINCIPAL, name).flatMap(({ index }) => mentionAt.get(start + index) ?? []);
  if (mentions.length > 0)
    return [...new Set(mentions.flatMap(({ ids, other }) => (other || OTHER.test(name) ? [] : ids)))];
  if (OTHER.test(name)) return [];
  // A name that is a word too, in small letters: "abrir julio".
  const parts = partsOfName(folded.cut(start, start + name.length));
  const meant = context.principals.filter((principal) => {
    const whole = partsOfName(principal.name);
    return parts.length > 0 && parts.every((part) => whole.includes(part));
  });
  return meant.length > 0 ? meant.map(({ id }) => id) : undefined;
}

const MAX_LENGTH = 100;
const PLEASE = joinSourcesOfAllLanguages(({ shortAnswers }) => shortAnswers.please);
const BEFORE = `^[^W]*(?:${PLEASE}\\>[^W]+)?`;
const AFTER = `(?:[^W]+${PLEASE})?[^W]*$`;
const DETERMINERS = joinSourcesOfAllLanguages(({ visited }) => visited.determiners);
const TITLES = `(?:(?:${DETERMINERS}|${[...TITLES_BEFORE_NAMES].join("|")})\\.? )*`;

const LIST = createTextPattern(`${BEFORE}${joinSourcesOfAllLanguages(({ drafts }) => drafts.list)}${AFTER}`);
const OPEN = createTextPattern(
  `${BEFORE}${joinSourcesOfAllLanguages(({ drafts }) => drafts.open)}[ :,"']{1,3}${TITLES}(?<name>[NU]+(?: [NU]+){0,3}|\\p{L}+(?:[ '-]\\p{L}+){0,3}?)${joinSourcesOfAllLanguages(({ drafts }) => drafts.afterName)}?${AFTER}`,
);
const PRINCIPAL = createTextPattern("N+", "g");
const OTHER = createTextPattern("U");
