import { LANGUAGES, type Language } from "#kernel/language.ts";
import type { PreparedText } from "#understanding/clauses/prepare-text.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { findWishTimes } from "./find-wish-times.ts";

/** Which words of a message are to be kept: those of a note, or what a reminder is about. */
export type WishedWords = { readonly note?: string; readonly reminder?: string };

/**
 * Finds what is to be kept: what follows the request, or a colon, or stands before "write that down". Nothing is taken
 * out of the middle, so that the words stay as they were written.
 */
export function findWishedWords(text: PreparedText, language: Language): WishedWords {
  const note = cut(text, findNote(text.folded.text, language));
  const reminder = cut(text, findReminder(text, language));
  return { ...(note && { note }), ...(reminder && { reminder }) };
}

function findNote(text: string, language: Language): TextSpan {
  const { note, noteAfter } = PATTERNS[language];
  const end = text.length;
  const request = note.exec(text)?.[0].length ?? 0;
  const colon = COLON.exec(text)?.[0].length ?? 0;
  if (Math.max(request, colon) > 0) return { start: Math.max(request, colon), end };
  const after = noteAfter.exec(text)?.index ?? 0;
  return { start: 0, end: after > 0 ? after : end };
}

/** The day and the time at which to remind are taken off at both ends: what is left is what is to be done. */
function findReminder(prepared: PreparedText, language: Language): TextSpan {
  const { text } = prepared.folded;
  const { remind, joins, link } = PATTERNS[language];
  const days = prepared.factsIn(language).filter(({ what }) => what === "day");
  const facts = [...days, ...findWishTimes(prepared, language)];
  let start = remind.exec(text)?.[0].length ?? 0;
  let end = text.length;
  for (const fact of facts.toSorted((one, other) => one.start - other.start))
    if (fact.start >= start && joins.test(text.slice(start, fact.start))) start = fact.end;
  for (const fact of facts.toSorted((one, other) => other.end - one.end))
    if (fact.start > start && fact.end <= end && joins.test(text.slice(fact.end, end))) end = fact.start;
  start += link.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end === text.length ? end : withoutJoins(text, { start, end }, joins) };
}

/** Takes the words off that joined the time to what stands before it: "call her at". */
function withoutJoins(text: string, { start, end }: TextSpan, joins: RegExp): number {
  const space = text.lastIndexOf(" ", text.slice(0, end).trimEnd().length - 1);
  return space > start && joins.test(text.slice(space, end)) ? withoutJoins(text, { start, end: space }, joins) : end;
}

function cut({ folded }: PreparedText, { start, end }: TextSpan): string | undefined {
  const words = folded.cut(start, end).replace(EDGES, "");
  return /\p{L}/u.test(words) ? words : undefined;
}

/** Not in "9:30". */
const COLON = /^[^:]{0,60}:(?!\d)/u;
const EDGES = /^[\s,.;:–—-]+|[\s,;:–—-]+$/gu;

const PATTERNS = Object.fromEntries(
  LANGUAGES.map((language) => [language, createPatterns(LANGUAGE_PACKS[language].wishes)]),
) as Record<Language, ReturnType<typeof createPatterns>>;

function createPatterns({ note, noteAfter, remind, link, joins }: (typeof LANGUAGE_PACKS)[Language]["wishes"]) {
  return {
    note: createTextPattern(`^[^W]*${note}(?![W])`),
    noteAfter: createTextPattern(`[ ,.;:-]+${noteAfter}[ .!]*$`),
    remind: createTextPattern(`^[^W]*${remind}(?![W])`),
    link: createTextPattern(`^[^W]*${link}(?![W])`),
    joins: createTextPattern(`^(?:[^W]+|${joins}(?![W]))*$`),
  };
}
