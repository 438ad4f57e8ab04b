import {
  type DayExpressionRule,
  resolveDate,
  resolveDayFromToday,
  resolveDayOfMonth,
  resolveNumericDate,
  resolveWeekday,
  type WeekdayQualifier,
} from "#understanding/facts/resolve-day.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_EN;

const WEEKDAYS = [
  "mondays?|mon",
  "tuesdays?|tues?|tuesady|teusday",
  "wednesdays?|weds?|wensday|wendsday|wednsday|wednesady",
  "thursdays?|thurs?|thu|thrusday|thurday|thusday",
  "fridays?|fri|firday",
  "saturdays?|saterday",
  "sundays?",
];
const MONTHS = [
  "january|jan",
  "february|feb",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sept?",
  "october|oct",
  "november|nov",
  "december|dec",
];
const W = `(?:${WEEKDAYS.join("|")})`;
const SHORT_W = "(?:sat|sun)";
const M = `(?:${MONTHS.join("|")})`;
const N = "\\d{1,2}";
const TIME_AFTER =
  "(?!\\s*(?:[:.h-]\\s*\\d|\\/|%|[ap]\\.?m\\>|to\\>|till?\\>|until\\>|o'clock|min|h\\>|hrs?\\>|hours?\\>))";

const within = (list: readonly string[], word: string) =>
  list.findIndex((each) => createTextPattern(`^(?:${each})$`).test(word)) + 1;
const weekday = (word: string | undefined) =>
  word ? within(WEEKDAYS, word) || (word === "sat" ? 6 : word === "sun" ? 7 : 0) : undefined;
const year = (digits: string | undefined) => (digits ? Number(digits) : undefined);

/**
 * Rules for English words for days and dates. "sat" and "sun" are also common words, so they count as weekdays only
 * next to a number or after words such as "on" and "last".
 */
export const DAY_EXPRESSION_RULES_EN: readonly DayExpressionRule[] = [
  {
    pattern: createTextPattern(
      `(?:(${W}|${SHORT_W}),?\\s+(?:the\\s+)?)?\\<(${N})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${M})\\>\\.?(?:,?\\s+(20\\d\\d))?`,
      "g",
    ),
    read: ([, name, day, month = "", y], { today }, isAlone) =>
      month !== "may" || y || isAlone
        ? resolveDate(today, {
            day: Number(day),
            month: within(MONTHS, month),
            year: year(y),
            weekday: weekday(name),
          })
        : undefined,
  },
  {
    pattern: createTextPattern(
      `(?:(${W}|${SHORT_W}),?\\s+)?\\<(${M})\\.?\\s+(?:the\\s+)?(${N})(?:st|nd|rd|th)?\\>${TIME_AFTER}(?:,?\\s+(20\\d\\d))?`,
      "g",
    ),
    read: ([, name, month = "", day, y], { today }, isAlone) =>
      y || isAlone
        ? resolveDate(today, {
            day: Number(day),
            month: within(MONTHS, month),
            year: year(y),
            weekday: weekday(name),
          })
        : undefined,
  },
  {
    pattern: createTextPattern(`\\<(${W}|${SHORT_W}),?\\s+(?:the\\s+)?(${N})(st|nd|rd|th)?\\>${TIME_AFTER}`, "g"),
    read: ([, name, day, ordinal], { today }) => {
      const meaning = resolveDayOfMonth(today, Number(day), weekday(name));
      return ordinal || (meaning && meaning !== "unreadable" && meaning.sure) ? meaning : undefined;
    },
  },
  {
    pattern: createTextPattern(`\\<(${W}|${SHORT_W}),?\\s+(\\d\\d?)/(\\d\\d?)(?!\\d|/)`, "g"),
    read: ([, name, a, b], context) => {
      const meaning = resolveNumericDate(context, Number(a), Number(b));
      if (meaning === "unreadable") return meaning;
      const day = meaning.past ?? meaning.future;
      return { ...meaning, sure: meaning.sure && day?.dayOfWeek === weekday(name) };
    },
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\>`),
    read: ([, day], { today }, isAlone) => (isAlone ? resolveDayOfMonth(today, Number(day)) : undefined),
  },
  {
    pattern: createTextPattern(
      `\\<(?:(last week|next week),?\\s+(?:on\\s+)?(${W})|(${W})\\s+(?:of\\s+)?(last week|next week|this week|gone|just gone))\\>`,
      "g",
    ),
    read: ([, before, named, name, after], { today }) =>
      resolveWeekday(today, weekday(named ?? name) ?? 0, WHICH[before ?? after ?? ""] ?? "plain"),
  },
  {
    pattern: createTextPattern(`\\<(?:(last|past|this past|this|this coming|coming|next)\\s+)?(${W})\\>(?!')`, "g"),
    read: ([words = "", which, name = ""], { today }) =>
      /s$/.test(words) && !/^(?:tues|weds|thurs)$/.test(name)
        ? undefined
        : resolveWeekday(today, weekday(name) ?? 0, WHICH[which ?? ""] ?? "plain"),
  },
  {
    pattern: createTextPattern(`\\<(${W})(?='s\\s+(?:\\d\\S*\\s+)?(?:visit|session|meeting|call|chat|catch))`, "g"),
    read: ([, name], { today }) => resolveWeekday(today, weekday(name) ?? 0, "plain"),
  },
  {
    pattern: createTextPattern(`\\<(last|on|this|next)\\s+(${SHORT_W})\\>`, "g"),
    read: ([, which, name], { today }) => resolveWeekday(today, weekday(name) ?? 0, WHICH[which ?? ""] ?? "plain"),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<(?:(?:early |late |earlier |later )?today|this (?:morning|morn|am|pm|afternoon|aft|arvo|evening)|tonight|2day|2nite)\>`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, 0),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<just(?= (?:got|met|saw|left|finished|had|came|come|spoke|spoken|been|visited|off|back|called|seen)\>)`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, 0, false),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<(?:(?:late |early )?(?:yesterday|yesturday|yesteday|yestarday|yestrday|yday|ystday)(?: (?:morning|afternoon|evening))?|last (?:night|nite))\>`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, -1),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<(?:the )?day before yesterday\>`),
    read: (_, { today }) => resolveDayFromToday(today, -2),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<(?:tomorrow|2moro|2morrow|2mrw|tomorow|tommorow|tommorrow|tmrw|tmr|tomoz)(?: (?:morning|afternoon|evening))?\>`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, 1),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<(?:the )?day after tomorrow\>`),
    read: (_, { today }) => resolveDayFromToday(today, 2),
  },
  {
    pattern: createTextPattern(`\\<(\\d{1,3}|an?|${NUMBER_WORD}) (days?|weeks?|fortnight) ago( today)?\\>`, "g"),
    read: ([, count = "", unit = "", exactly], { today }) => {
      const days = (/^an?$/.test(count) ? 1 : numberOf(count)) * daysOf(unit);
      return resolveDayFromToday(today, -days, unit.startsWith("day") || exactly !== undefined);
    },
  },
  {
    pattern: createTextPattern(`\\<in (\\d{1,2}|an?|${NUMBER_WORD}) (days?|weeks?|fortnight)\\>`, "g"),
    read: ([, count = "", unit = ""], { today }) =>
      resolveDayFromToday(today, (/^an?$/.test(count) ? 1 : numberOf(count)) * daysOf(unit), unit.startsWith("day")),
  },
];

const WHICH: Readonly<Record<string, WeekdayQualifier>> = {
  last: "last",
  past: "last",
  "this past": "last",
  gone: "last",
  "just gone": "last",
  this: "this",
  "this week": "this",
  "this coming": "coming",
  coming: "coming",
  next: "next",
  "last week": "week before",
  "next week": "week after",
};

function daysOf(unit: string): number {
  return unit.startsWith("day") ? 1 : unit.startsWith("week") ? 7 : 14;
}
