import {
  addWeeks,
  type DayExpressionRule,
  type ResolvedDay,
  resolveDayFromToday,
  resolveWeekday,
  type WeekdayQualifier,
} from "#understanding/facts/resolve-day.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import { SHORT_WEEKDAY, toWeekday, WEEKDAY } from "./calendar-words.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_EN;

const TOMORROW = "(?:(?:to|2)(?:m+or+ow|m+oro?w|moro|mrw|moz|morra)|tomorrow|t(?:o)?mr+w|tmr+|tmw|tomo[zr]?)";
const YESTERDAY = "(?:y(?:e?st(?:[aeu]?r?d(?:a?y)?|y)?|day)|yesterdya)";
const COUNT = `(?:\\d{1,2}|an?|${NUMBER_WORD})`;
const WEEKS = "(?:weeks?|wks?|fortnights?)";

/**
 * Rules for English words for weekdays and for days relative to today. "sat" and "sun" are also common words, so they
 * count as weekdays only next to a number or after words such as "on" and "last".
 */
export const DAY_EXPRESSION_RULES_EN: readonly DayExpressionRule[] = [
  {
    pattern: createTextPattern(
      `\\<(?:(last week|next week),?\\s+(?:on\\s+)?(${WEEKDAY})|(${WEEKDAY})\\s+(?:of\\s+)?(last week|next week|this week|gone|just gone))\\>`,
      "g",
    ),
    read: ([, before, named, name, after], { today }) => weekdayOf(today, named ?? name, before ?? after),
  },
  {
    pattern: createTextPattern(
      `\\<(?:(last|past|this past|this|this coming|coming|next)\\s+)?(${WEEKDAY})\\>(?!')`,
      "g",
    ),
    inAnyText: true,
    read: ([words = "", which, name = ""], { today }) =>
      /s$/.test(words) && !/^(?:tues|weds|thurs)$/.test(name) ? undefined : weekdayOf(today, name, which),
  },
  {
    pattern: createTextPattern(
      `\\<(${WEEKDAY})(?='s\\s+(?:\\d\\S*\\s+)?(?:visit|session|meeting|call|chat|catch))`,
      "g",
    ),
    read: ([, name], { today }) => weekdayOf(today, name),
  },
  {
    pattern: createTextPattern(`\\<(last|on|this|next)\\s+(${SHORT_WEEKDAY})\\>`, "g"),
    read: ([, which, name], { today }) => weekdayOf(today, name, which),
  },
  {
    // "Thursday week", "today fortnight", "this day week".
    pattern: createTextPattern(`\\<(?:on\\s+)?(${WEEKDAY}|today|this\\s+day|${TOMORROW})\\s+(week|fortnight)\\>`, "g"),
    read: ([, day = "", unit], { today }) => addWeeks(today, baseOf(today, day), unit === "week" ? 1 : 2),
  },
  {
    // "a week on Friday", "two weeks from today", "a fortnight tomorrow".
    pattern: createTextPattern(
      `\\<(${COUNT})\\s+(${WEEKS})\\s+(?:(?:from|on|after|this|next|to)\\s+){0,2}(${WEEKDAY}|today|now|${TOMORROW}|${YESTERDAY})\\>`,
      "g",
    ),
    read: ([, count = "", unit = "", day = ""], { today }) =>
      addWeeks(today, baseOf(today, day), (weeksOf(unit) * countOf(count)) | 0),
  },
  {
    // Which of them is meant, people do not agree about: "Tuesday after next".
    pattern: createTextPattern(
      `\\<(?:the\\s+)?(${WEEKDAY})\\s+after\\s+next\\>|\\<(${WEEKDAY})\\s+before\\s+last\\>`,
      "g",
    ),
    read: ([, after, before], { today }) => addWeeks(today, lastOrNext(today, after, before), after ? 1 : -1, false),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<(?:(?:early |late |earlier |later )?(?:todays?|today's|tdy|tday|2dai|tody)|(?:this|dis|ths) (?:morn(?:in)?g?|am|pm|aft(?:er)?noon|aftrnoon|aft|arvo|eve(?:nin)?g?|forenoon|noon|lunch ?time|date)|(?<!\<to )this day(?! (?:week|fortnight))|ton(?:ight|ite)|2day|2nite|2night|just now|jst n[ao]?w|jus now)\>`,
    ),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, 0),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<just(?= (?:got|met|saw|left|finished|had|came|come|spoke|spoken|been|visited|off|back|called|seen)\>)|\<(?:al+ (?:(?:this|of this) )?|whole (?:of this )?)(?:morning|aft(?:er)?noon|aftrnoon|forenoon|arvo)\>`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, 0, false),
  },
  {
    pattern: createTextPattern(
      `\\<(?:(?:late |early )?${YESTERDAY}(?:'?s)?(?: (?:morning|afternoon|evening))?|las?t? (?:night|nite|evening))\\>`,
      "g",
    ),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, -1),
  },
  {
    pattern: createTextPattern(`\\<(?:the )?day before ${YESTERDAY}\\>`, "g"),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, -2),
  },
  {
    pattern: createTextPattern(`\\<${TOMORROW}(?: (?:morning|afternoon|evening))?\\>`, "g"),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, 1),
  },
  {
    pattern: createTextPattern(`\\<(?:the )?day after ${TOMORROW}\\>`, "g"),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, 2),
  },
  {
    pattern: createTextPattern(`\\<(\\d{1,3}|an?|${NUMBER_WORD}) (days?|${WEEKS}) ago( today)?\\>`, "g"),
    read: ([, count = "", unit = "", exactly], { today }) =>
      resolveDayFromToday(today, -countOf(count) * daysOf(unit), unit.startsWith("day") || exactly !== undefined),
  },
  {
    pattern: createTextPattern(
      `\\<(?:in (${COUNT}) (days?|${WEEKS})'?(?:\\s+time)?|(${COUNT}) (${WEEKS})'?s? time)\\>`,
      "g",
    ),
    read: ([words = "", count = "", unit = "", counted, unitOfTime], { today }) =>
      // "Two in one day" is no day to come.
      words.endsWith("one day")
        ? undefined
        : resolveDayFromToday(today, countOf(counted ?? count) * daysOf(unitOfTime ?? unit), unit.startsWith("day")),
  },
  {
    // What Indian and Filipino writers mix into English. "kal" is the day before and the day after.
    pattern: withGlobalFlag(createAlternativesPattern`\<(?:(aaj|kanina|ngayon)|(kahapon)|(bukas)|(kal)|(parso))\>`),
    read: ([, same, before, after, next, second], { today }) => {
      const days = same ? [0] : before ? [-1] : after ? [1] : next ? [-1, 1] : second ? [-2, 2] : [];
      const [past, future] = [days.find((day) => day <= 0), days.find((day) => day >= 0)];
      const dayAt = (distance?: number) => (distance === undefined ? undefined : today.add({ days: distance }));
      return { past: dayAt(past), future: dayAt(future), sure: true };
    },
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

function weekdayOf(today: Temporal.PlainDate, name: string | undefined, which = ""): ResolvedDay {
  return resolveWeekday(today, toWeekday(name) ?? 0, WHICH[which] ?? "plain");
}

function lastOrNext(today: Temporal.PlainDate, after: string | undefined, before: string | undefined): ResolvedDay {
  return after ? weekdayOf(today, after, "coming") : weekdayOf(today, before, "last");
}

/** The day from which weeks are counted. */
function baseOf(today: Temporal.PlainDate, words: string): ResolvedDay {
  if (toWeekday(words)) return weekdayOf(today, words);
  if (YESTERDAY_SAID.test(words)) return resolveDayFromToday(today, -1);
  return resolveDayFromToday(today, TOMORROW_SAID.test(words) ? 1 : 0);
}

const YESTERDAY_SAID = createTextPattern(`^${YESTERDAY}$`);
const TOMORROW_SAID = createTextPattern(`^${TOMORROW}$`);

const countOf = (words: string) => (/^an?$/.test(words) ? 1 : numberOf(words));
const weeksOf = (unit: string) => (unit.startsWith("f") ? 2 : 1);
const daysOf = (unit: string) => (unit.startsWith("day") ? 1 : 7 * weeksOf(unit));
