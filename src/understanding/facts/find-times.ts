import type { Language } from "#kernel/language.ts";
import type { TextSpan } from "#understanding/fold/span.ts";
import { joinSourcesOfAllLanguages } from "#understanding/language/every-language.ts";
import { LANGUAGE_PACKS } from "#understanding/language/packs.ts";
import { findAllMatches } from "#understanding/pattern/find-all-matches.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import { MAX_UNCONFIRMED_VISIT_MINUTES } from "./duration-rule.ts";
import { isBareNumber, mayCountNothing } from "./is-bare-number.ts";
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
  const starts = [
    ...words.single.flatMap((pattern) => findSingleTimes(text, words, pattern)),
    ...findSingleTimes(text, words, words.loose).map((time) => ({ ...time, sure: time.sure && isAfterDay(time) })),
  ];
  const ranges = findRanges(text, words, days);
  return [...ranges, ...starts, ...findEnds(text, words, [...ranges, ...starts])];
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
    const [all, first = "", firstInstead, second = "", secondInstead] = match;
    const span = { start: match.index, end: match.index + all.length };
    const [said, to] = [words.timeOf(firstInstead ?? first), words.timeOf(secondInstead ?? second)];
    if (!said || !to) return [];
    if (/^\d/.test(all) && dayAt.has(span.start) && AT_THE.test(all)) return [];
    const from = inferAfternoon(said, before(text, span));
    const bare = isBare(said) && isBare(to);
    // After a day and "from" they count nothing, whatever follows: "ayer de 9 a 10 hice".
    const isLed = /^\p{L}/u.test(all) && isAfterDay(span);
    if (bare && !isLed && (!mayCountNothing(text, span.end) || words.countedBefore.test(before(text, span)))) return [];
    const range = resolveTimeRange(from, to);
    const certain = !bare || isLed || isBareNumber(text, span.end);
    return range ? [{ what: "time", ...span, ...range, sure: range.sure && certain }] : [];
  });
}

function findSingleTimes(text: string, words: TimeOfDayPatterns, pattern: RegExp): TimeMention[] {
  return findAllMatches(pattern, text).flatMap((match) => {
    const [all, written = ""] = match;
    const span = { start: match.index, end: match.index + all.length };
    const said = words.timeOf(written);
    const time = said && inferAfternoon(said, before(text, span), text.slice(span.end, span.end + 24));
    if (!said || !time) return [];
    const isNumber = !said.written && NUMBER.test(written);
    if ((isNumber || pattern === words.loose) && !mayCountNothing(text, span.end)) return [];
    if (words.endBefore.test(before(text, { ...span, start: span.end - written.length }))) return [];
    const { startsAt, sure } = resolveTime(time);
    const certain = !isNumber || isBareNumber(text, span.end);
    return [{ what: "time", ...span, startsAt, sure: sure && certain } as const];
  });
}

const NUMBER = /^(?:\d+|\p{L}+)$/u;

/** How many characters may lie between the start of a visit and its end, and how many if they surely belong together. */
const NEAR = { perhaps: 240, surely: 40 };

/**
 * Finds the times at which something was over ("left at three"). With the start before them they give the duration of a
 * visit; without one they say nothing.
 */
function findEnds(text: string, words: TimeOfDayPatterns, starts: readonly TimeMention[]): TimeMention[] {
  const sorted = starts.toSorted((a, b) => a.end - b.end);
  let next = 0;
  return findAllMatches(words.end, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((sorted[next]?.end ?? Infinity) <= span.start) next++;
    const start = sorted[next - 1];
    const to = words.timeOf(match[1] ?? "");
    if (!start || !to || span.start - start.end > NEAR.perhaps) return [];
    if (isBare(to) && !mayCountNothing(text, span.end)) return [];
    const range = resolveTimeRange(ofClock(start.startsAt), to);
    if (typeof range?.minutes !== "number" || range.minutes > MAX_UNCONFIRMED_VISIT_MINUTES) return [];
    const sure = start.sure && range.sure && span.start - start.end <= NEAR.surely;
    return [{ what: "time", ...span, ...range, sure }];
  });
}

function ofClock({ hour, minute }: Temporal.PlainTime): WrittenTime {
  return { hour, minute, half: "24", written: true };
}

/** Marks a time as pm if words beside it name the afternoon or the evening, as in "Thursday evening from seven". */
function inferAfternoon(time: WrittenTime, before: string, after = ""): WrittenTime {
  if (time.half || time.hour > 11) return time;
  const late = LATE_AFTER.exec(after) ?? LATE.exec(before);
  if (!late) return time;
  const isAfternoon = late[1] !== undefined;
  return (isAfternoon ? time.hour < 8 : time.hour > 4) ? { ...time, half: "pm" } : time;
}

const AT_THE = createAlternativesPattern`\<${joinSourcesOfAllLanguages(({ times }) => times.atThe)}\s`;
const AFTERNOON = joinSourcesOfAllLanguages(({ times }) => times.afternoon);
const EVENING = joinSourcesOfAllLanguages(({ times }) => times.evening);
/** Matches the part of the day before a time: "Thursday evening from seven", "anoche hablé con Rosa a las 8". */
const LATE = createAlternativesPattern`\<(?:(${AFTERNOON})|${EVENING})\>[^.\d\n]{0,32}$`;
/** Matches the part of the day behind a time: "4 yesterday afternoon". */
const LATE_AFTER = createAlternativesPattern`^,?\s(?:\p{L}+\s)?(?:(${AFTERNOON})|${EVENING})\>`;

function before(text: string, { start }: TextSpan): string {
  return text.slice(Math.max(0, start - 48), start);
}

/** Whether the time is a bare hour such as "9", which may be am or pm and may also be a count of something. */
function isBare(time: WrittenTime): boolean {
  return !time.half && !time.written;
}
