import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import { isBareNumber } from "./is-bare-number.ts";
import { resolveTime, resolveTimeRange, type TimeOfDayPatterns, type WrittenTime } from "./written-time.ts";

export type TimeMention = TextSpan & {
  readonly what: "time";
  readonly startsAt: Temporal.PlainTime;
  /**
   * The duration if the text gives a range of times, such as "9 to 10:15"; "unreadable" if no visit can last that long.
   */
  readonly minutes?: number | "unreadable";
  readonly sure: boolean;
};

/** Finds every time of day and every range of times in folded (normalised) text. The mentions may overlap. */
export function findTimes(text: string, language: Language, days: readonly TextSpan[] = []): TimeMention[] {
  const words = LANGUAGE_PACKS[language].times;
  const isAfterDay = isAfter(days);
  return [
    ...findRanges(text, words, days),
    ...words.single.flatMap((pattern) => findSingleTimes(text, words, pattern)),
    ...findSingleTimes(text, words, words.dotted).filter(isAfterDay),
  ];
}

/** Whether a span follows a day directly. */
function isAfter(days: readonly TextSpan[]): (span: TextSpan) => boolean {
  const ends = new Set(days.map(({ end }) => end));
  return ({ start }) => ends.has(start - 1) || ends.has(start - 2);
}

function findRanges(text: string, words: TimeOfDayPatterns, days: readonly TextSpan[]): TimeMention[] {
  // In "lunes 16 a las 8" the number before "a las" is the day of the month, not the start of a range.
  const isAfterDay = isAfter(days);
  const dayAt = new Set(days.flatMap(({ start, end }) => (end - start > 2 ? [end - 1, end - 2] : [])));
  return findAllMatches(words.range, text).flatMap((match) => {
    const [all, first = "", second = ""] = match;
    const span = { start: match.index, end: match.index + all.length };
    const [said, to] = [words.timeOf(first), words.timeOf(second)];
    if (!said || !to) return [];
    if (/^\d/.test(all) && dayAt.has(span.start) && AT_THE.test(all)) return [];
    const from = inferAfternoon(said, before(text, span));
    const bare = isBare(said) && isBare(to);
    // After a day and "from" they count nothing, whatever follows: "ayer de 9 a 10 hice".
    const isLed = /^\p{L}/u.test(all) && isAfterDay(span);
    if (bare && !isLed && (!isBareNumber(text, span.end) || words.countedBefore.test(before(text, span)))) return [];
    const range = resolveTimeRange(from, to);
    return range ? [{ what: "time", ...span, ...range }] : [];
  });
}

function findSingleTimes(text: string, words: TimeOfDayPatterns, pattern: RegExp): TimeMention[] {
  return findAllMatches(pattern, text).flatMap((match) => {
    const [all, written = ""] = match;
    const span = { start: match.index, end: match.index + all.length };
    const said = words.timeOf(written);
    const time = said && inferAfternoon(said, before(text, span));
    if (!said || !time || (isBare(said) && !isBareNumber(text, span.end))) return [];
    if (words.endBefore.test(before(text, span))) return [];
    return [{ what: "time", ...span, ...resolveTime(time) } as const];
  });
}

/** Marks a time as pm if words before it name the afternoon or the evening, as in "Thursday evening from seven". */
function inferAfternoon(time: WrittenTime, before: string): WrittenTime {
  if (time.half || time.hour > 11) return time;
  const late = LATE.exec(before);
  if (!late) return time;
  const isAfternoon = late[1] !== undefined;
  return (isAfternoon ? time.hour < 8 : time.hour > 4) ? { ...time, half: "pm" } : time;
}

const AT_THE = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ times }) => times.atThe)}\s`;
const AFTERNOON = joinSourcesOfAllLanguages(({ times }) => times.afternoon);
const EVENING = joinSourcesOfAllLanguages(({ times }) => times.evening);
const FROM = joinSourcesOfAllLanguages(({ times }) => times.from);
const LATE = createAlternativesPattern`\<(?:(${AFTERNOON})|${EVENING}),?\s*${FROM}?\s*$`;

function before(text: string, { start }: TextSpan): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** Whether the time is a bare hour such as "9", which may be am or pm and may also be a count of something. */
function isBare(time: WrittenTime): boolean {
  return !time.half && !time.written;
}
