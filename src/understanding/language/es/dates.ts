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
import { DAY_OF_MONTH, MONTH, SHORT_WEEKDAY, toDayOfMonth, toMonth, toWeekday, WEEKDAY } from "./calendar-words.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const ANY_WEEKDAY = `(?:${WEEKDAY}|${SHORT_WEEKDAY})`;
const TIME_AFTER =
  "(?!\\s*(?:[:.h-]\\s*\\d|\\/\\s*\\d|%|[ap]\\.?m\\>|a\\s+\\d|y (?:media|cuarto)|min|h\\>|hrs?\\>|horas?\\>|de\\s+la\\s+(?:manana|tarde|noche)))";
const YEAR = "(?:,?\\s+(?:del?\\s+)?(20\\d\\d))?";
const NEXT_MONTH = "proximo mes|mes (?:que viene|entrante|proximo|siguiente)|siguiente mes";
const LAST_MONTH = "mes (?:pasado|anterior)|pasado mes";
const THIS_MONTH = "presente(?: mes)?|corriente(?: mes)?|mes (?:en curso|actual|corriente)|este mes|mes";

/** Rules for Spanish dates: with a month, by the day of the month, and counted in a month. */
export const DATE_RULES_ES: readonly DayExpressionRule[] = [
  {
    pattern: createTextPattern(
      `(?:\\<(${ANY_WEEKDAY}),?\\s+(?:el\\s+)?)?\\<(${DAY_OF_MONTH})(?:\\s+(?:del?(?:\\s+mes\\s+de)?|d)\\s+|\\s+|\\s?[-/]\\s?)(${MONTH})\\>\\.?(?:[-/](20\\d\\d|\\d\\d)(?!\\d)|${YEAR})`,
      "g",
    ),
    read: ([words = "", name, day, month = "", dashed, y], { today }) =>
      /^mar/.test(month) && !/\sde?\s+mar/.test(words) && !/^mar[zs]o$/.test(month)
        ? undefined
        : resolveDate(today, {
            day: toDayOfMonth(day),
            month: toMonth(month),
            ...((y ?? dashed) && { year: Number(y ?? dashed) }),
            weekday: toWeekday(name),
          }),
  },
  {
    // "Agosto 26", "feb 18", "mayo cinco". The shortest names of months are other words too.
    pattern: createTextPattern(
      `\\<(?!(?:mar|set|sep|may)\\>)(${MONTH})\\.?[\\s-]+(\\d{1,2}|${NUMBER_WORDS_ES.word})\\>${TIME_AFTER}${YEAR}`,
      "g",
    ),
    read: ([, month, day, y], { today }, { isAlone, countsNothing }) => {
      const meaning = resolveDate(today, {
        day: toDayOfMonth(day),
        month: toMonth(month),
        year: y ? Number(y) : undefined,
      });
      return countsNothing && meaning !== "unreadable" ? { ...meaning, sure: isAlone } : undefined;
    },
  },
  {
    pattern: createTextPattern(`\\<(${ANY_WEEKDAY}),?\\s+(?:el\\s+)?(${DAY_OF_MONTH})\\>${TIME_AFTER}`, "g"),
    read: ([, name = "", day = ""], { today }, { isAlone, countsNothing }) => {
      const meaning = resolveDayOfMonth(today, toDayOfMonth(day), toWeekday(name));
      if (!meaning || meaning === "unreadable" || !countsNothing) return undefined;
      if (meaning.sure) return meaning;
      return isAlone && /\d/.test(day) && LONG.test(name)
        ? withWeekday(today, meaning, toWeekday(name) ?? 0)
        : undefined;
    },
  },
  {
    pattern: createTextPattern(
      `\\<(${ANY_WEEKDAY}),?\\s+(?:el\\s+)?(\\d\\d?)([/.-])(\\d\\d?)(?:\\3(20\\d\\d|\\d\\d))?(?!\\d|[/.:-]\\d)`,
      "g",
    ),
    read: ([, name, a, sign, b, year], context) => {
      const of = { ...(year && { year: Number(year) }), weekday: toWeekday(name) };
      const meaning = resolveNumericDate(context, Number(a), Number(b), of);
      // With another sign it may be a range or a time: "lunes 9-10".
      return sign === "/" || year || (meaning !== "unreadable" && meaning.sure) ? meaning : undefined;
    },
  },
  {
    pattern: createTextPattern(
      `\\<(?:el|del|al|dia)\\s+(?:dia\\s+)?(\\d{1,2}|primero|${NUMBER_WORDS_ES.word})\\>(?!\\s*(?:del?\\s+\\p{L}|/|\\.\\d))${TIME_AFTER}`,
      "g",
    ),
    read: ([, day = ""], { today }, { isAlone, countsNothing }) => {
      const meaning = /^un[oa]?$/.test(day) ? undefined : resolveDayOfMonth(today, toDayOfMonth(day));
      if (!meaning || meaning === "unreadable" || !countsNothing) return undefined;
      const isSaid = /\d|primero/.test(day) || toDayOfMonth(day) > 12;
      return isAlone && isSaid ? meaning : { ...meaning, sure: false };
    },
  },
  {
    pattern: createTextPattern(
      `\\<(?:el\\s+)?(?:dia\\s+)?(${DAY_OF_MONTH})\\s+del?\\s+(?:(${NEXT_MONTH})|(${LAST_MONTH})|${THIS_MONTH})\\>`,
      "g",
    ),
    read: ([, day, next, last], { today }) => resolveDayInMonth(today, toDayOfMonth(day), next ? 1 : last ? -1 : 0),
  },
  {
    pattern: createTextPattern(
      `\\<(prime?ro?|segundo|terce?ro?|cuarto|ultimo|1er|2do|3er|4to)\\s+(${WEEKDAY})\\s+del?\\s+(?:(${MONTH})|(${NEXT_MONTH})|${THIS_MONTH})\\>`,
      "g",
    ),
    read: ([, nth = "", name, month, next], { today }) =>
      resolveWeekdayOfMonth(today, {
        nth: NTH[nth.charAt(0)] ?? -1,
        weekday: toWeekday(name) ?? 0,
        ...(month ? { month: toMonth(month) } : { monthsAhead: next ? 1 : 0 }),
      }),
  },
];

/** Which weekday of a month, by the first letter or digit; any other is the last. */
const NTH: Readonly<Record<string, number>> = { p: 1, s: 2, t: 3, c: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

const LONG = createTextPattern(`^${WEEKDAY}$`);
