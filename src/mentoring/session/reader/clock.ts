import { CLOCK_EN } from "./clock-en.ts";
import { CLOCK_ES } from "./clock-es.ts";
import { type ClockTime, type ClockWords, resolveRange, resolveTime } from "./clock-time.ts";
import { standsAlone } from "./follow.ts";
import type { Language } from "./reading.ts";
import type { Span } from "./span.ts";

export type ClockFound = Span & {
  readonly what: "clock";
  readonly startsAt: Temporal.PlainTime;
  /** From a range; "unreadable" when it is no length of a visit. */
  readonly minutes?: number | "unreadable";
  readonly sure: boolean;
};

/** Every time and range of times in the folded `text`; they may overlap. */
export function findClocks(text: string, language: Language, days: readonly Span[] = []): ClockFound[] {
  const words = language === "en" ? CLOCK_EN : CLOCK_ES;
  const dayEnds = new Set(days.map((day) => day.end));
  const isAfterDay = ({ start }: Span) => dayEnds.has(start - 1) || dayEnds.has(start - 2);
  return [
    ...findRanges(text, words),
    ...words.single.flatMap((pattern) => findTimes(text, words, pattern)),
    ...findTimes(text, words, words.dotted).filter(isAfterDay),
  ];
}

function findRanges(text: string, words: ClockWords): ClockFound[] {
  return [...text.matchAll(words.range)].flatMap((match) => {
    const [all, first = "", second = ""] = match;
    const span = { start: match.index, end: match.index + all.length };
    const [from, to] = [words.timeOf(first), words.timeOf(second)];
    if (!from || !to) return [];
    const bare = isBare(from) && isBare(to);
    if (bare && (!standsAlone(text, span.end) || words.countedBefore.test(before(text, span)))) return [];
    const range = resolveRange(from, to);
    return range ? [{ what: "clock", ...span, ...range }] : [];
  });
}

function findTimes(text: string, words: ClockWords, pattern: RegExp): ClockFound[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, written = ""] = match;
    const span = { start: match.index, end: match.index + all.length };
    const time = words.timeOf(written);
    if (!time || (isBare(time) && !standsAlone(text, span.end))) return [];
    if (words.endBefore.test(before(text, span))) return [];
    return [{ what: "clock", ...span, ...resolveTime(time) } as const];
  });
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** Only an hour: it may as well be a count of something. */
function isBare(time: ClockTime): boolean {
  return !time.half && !time.written;
}
