import type { DateOrderByCountry } from "#understanding/language/fact-sources.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { toWordSet } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

/** In the United States too, those who write Spanish put the day first; in Puerto Rico both orders are written. */
export const DATE_ORDER_ES: DateOrderByCountry = { monthFirst: new Set(), open: toWordSet("PR") };

/** Among the spellings are those of writers who spell as they speak, without the last s: "lune", "juebe", "mierkole". */
const WEEKDAYS = [
  "lunes?|lun|lns",
  "martes|martez|marte|mrtes|mart",
  "mi?er?[ck]ol[ei]s?|miercles|mie|mier|mierc",
  "[jg]ue[bv]e?s?|jue|juev",
  "[bv]i[ei]?rne?s?|vie|vier",
  "[sz]a[bv]ad[oa]s?",
  "domin?gos?",
];
/** The shorter ones are words of their own and mean a weekday only beside the number of a day on which it falls. */
const SHORT_WEEKDAYS = ["lu", "mar|ma", "mi", "ju", "vi", "sab|sa", "dom|do"];
const MONTHS = [
  "[ei]nero|ene",
  "fe[bv]r+ero|feb",
  "mar[zs]o|mar",
  "a[bv]ril|abr",
  "mayo|may",
  "junio|jun",
  "[jg]ulio|jul",
  "agosto|ago|agost",
  "se(?:p|pt|t)i?e[mn][bv]re|set|sept|sep",
  "o[ck]?tu[bv]re|oct",
  "no[bv]i?e[mn][bv]re|no[bv]",
  "di[cs]i?e[mn][bv]re|di[cs]",
];

/** Regex sources: a weekday, one that is also another word, a month, a day of the month. */
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
export const SHORT_WEEKDAY = `(?:${SHORT_WEEKDAYS.join("|")})`;
export const MONTH = `(?:${MONTHS.join("|")})`;
export const DAY_OF_MONTH = `(?:\\d{1,2}(?:ro|do|to|o)?|${NUMBER_WORDS_ES.word})`;

export function toWeekday(word: string | undefined): number | undefined {
  if (!word) return undefined;
  return within(WEEKDAYS, word) || within(SHORT_WEEKDAYS, word) || undefined;
}

export const toMonth = (word = "") => within(MONTHS, word);
export const toDayOfMonth = (word = "") => NUMBER_WORDS_ES.numberOf(word.replace(/^(\d+)\p{L}+$/u, "$1"));

function within(list: readonly string[], word: string): number {
  return list.findIndex((each) => createTextPattern(`^(?:${each})$`).test(word)) + 1;
}
