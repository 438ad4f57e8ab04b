import {
  type DayExpressionRule,
  resolveDate,
  resolveDayInMonth,
  resolveDayOfMonth,
  resolveWeekdayOfMonth,
  withWeekday,
} from "#understanding/facts/resolve-day.ts";
import { resolveNumericDate } from "#understanding/facts/resolve-numeric-date.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import {
  COMMON_ORDINAL,
  MONTH,
  ORDINAL,
  SHORT_WEEKDAY,
  toDayOfMonth,
  toMonth,
  toWeekday,
  WEEKDAY,
} from "./calendar-words.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const ANY_WEEKDAY = `(?:${WEEKDAY}|${SHORT_WEEKDAY})`;
const DIGITS = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:,?\\s+(20\\d\\d)|\\s+'(\\d\\d))?";
const TIME_AFTER =
  "(?!\\s*(?:[:.h-]\\s*\\d|\\/\\s*\\d|%|[ap]\\.?m\\>|to\\>|till?\\>|until\\>|o'?clock|min|h\\>|hrs?\\>|hours?\\>))";

const yearOf = (full?: string, short?: string) => (full ? Number(full) : short ? 2000 + Number(short) : undefined);

/** Rules for English dates: with a month, by the day of the month, and counted in a month. */
export const DATE_RULES_EN: readonly DayExpressionRule[] = [
  {
    pattern: createTextPattern(
      `(?:(${ANY_WEEKDAY}),?\\s+(?:the\\s+)?)?\\<(?:the\\s+)?(${DIGITS}|${ORDINAL})(?:\\s+(?:day\\s+)?(?:of\\s+)?|[-/])(${MONTH})\\>\\.?(?:[-/](20\\d\\d|\\d\\d)(?!\\d)|${YEAR})`,
      "g",
    ),
    read: ([, name, day, month = "", dashed, full, short], { today }, { isAlone }) =>
      month !== "may" || full || isAlone
        ? resolveDate(today, {
            day: toDayOfMonth(day),
            month: toMonth(month),
            year: yearOf(full ?? (dashed?.length === 4 ? dashed : undefined), short ?? dashed),
            weekday: toWeekday(name),
          })
        : undefined,
  },
  {
    pattern: createTextPattern(
      `(?:(${ANY_WEEKDAY}),?\\s+)?\\<(${MONTH})\\.?[\\s-]+(?:the\\s+)?(${DIGITS}|${ORDINAL}|${NUMBER_WORDS_EN.word})\\>${TIME_AFTER}${YEAR}`,
      "g",
    ),
    read: ([, name, month = "", day, full, short], { today }, { isAlone, countsNothing }) => {
      // Of "may" and "march", which are verbs too, only what counts nothing is certain.
      const isCertain = full || isAlone || !/^ma(?:y|rch)$/.test(month);
      const of = { day: toDayOfMonth(day), month: toMonth(month), year: yearOf(full, short), weekday: toWeekday(name) };
      const meaning = full || countsNothing ? resolveDate(today, of) : undefined;
      return isCertain || !meaning || meaning === "unreadable" ? meaning : { ...meaning, sure: false };
    },
  },
  {
    pattern: createTextPattern(
      `\\<(${ANY_WEEKDAY}),?\\s+(?:the\\s+)?(${DIGITS}|${ORDINAL})\\>(?!\\s+(?:of\\s+)?${MONTH}\\>)${TIME_AFTER}`,
      "g",
    ),
    read: ([, name, day = ""], { today }, { isAlone }) => {
      const meaning = resolveDayOfMonth(today, toDayOfMonth(day), toWeekday(name));
      const isOrdinal = /\p{L}/u.test(day);
      if (!meaning || meaning === "unreadable" || meaning.sure) return meaning;
      return isOrdinal || isAlone ? withWeekday(today, meaning, toWeekday(name) ?? 0) : undefined;
    },
  },
  {
    pattern: createTextPattern(
      `\\<(${ANY_WEEKDAY}),?\\s+(?:the\\s+)?(\\d\\d?)([/.-])(\\d\\d?)(?:\\3(20\\d\\d|\\d\\d))?(?!\\d|[/.:-]\\d)`,
      "g",
    ),
    read: ([, name, a, sign, b, year], context) => {
      const of = { ...(year && { year: Number(year) }), weekday: toWeekday(name) };
      const meaning = resolveNumericDate(context, Number(a), Number(b), of);
      // With another sign it may be a range or a time: "Monday 9-10".
      return sign === "/" || year || (meaning !== "unreadable" && meaning.sure) ? meaning : undefined;
    },
  },
  {
    pattern: createTextPattern(`\\<(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\>`, "g"),
    read: ([, day], { today }, { isAlone }) => (isAlone ? resolveDayOfMonth(today, Number(day)) : undefined),
  },
  {
    pattern: createTextPattern(
      `\\<(?:the\\s+(${ORDINAL})|(?:on|by|till?|until|before|for|from|is|back|again)\\s+(?:on\\s+)?the\\s+(${COMMON_ORDINAL})|(twenty[ -]?(?:first|second|third)))\\>`,
      "g",
    ),
    read: ([, ordinal = "", common, compound], { today }, { isAlone }) => {
      const isCommon = createTextPattern(`^${COMMON_ORDINAL}$`).test(ordinal);
      const day = common ?? compound ?? (isCommon ? undefined : ordinal);
      return day && isAlone ? resolveDayOfMonth(today, toDayOfMonth(day)) : undefined;
    },
  },
  {
    pattern: createTextPattern(
      `\\<(?:the\\s+)?(${DIGITS}|${ORDINAL})\\s+(?:of\\s+)?(this|next|last)\\s+month\\>|\\<(?:the\\s+)?(${DIGITS})\\s+inst\\>`,
      "g",
    ),
    read: ([, day, which, instant], { today }) =>
      resolveDayInMonth(today, toDayOfMonth(day ?? instant), which === "next" ? 1 : which === "last" ? -1 : 0),
  },
  {
    pattern: createTextPattern(
      `\\<(?:the\\s+)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+(${WEEKDAY})\\s+(?:(?:of|in)\\s+)?(?:(${MONTH})|(this|the|next)\\s+month)\\>`,
      "g",
    ),
    read: ([, nth, name, month, which], { today }) =>
      resolveWeekdayOfMonth(today, {
        nth: nth === "last" ? -1 : toDayOfMonth(nth),
        weekday: toWeekday(name) ?? 0,
        ...(month ? { month: toMonth(month) } : { monthsAhead: which === "next" ? 1 : 0 }),
      }),
  },
];
