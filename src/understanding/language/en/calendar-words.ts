import type { DateOrderByCountry } from "#understanding/language/fact-sources.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { toWordSet } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

/** Where English is written with the month first, and where both orders are. */
export const DATE_ORDER_EN: DateOrderByCountry = {
  monthFirst: toWordSet("US GU VI AS MP FM MH PW"),
  open: toWordSet("CA PH PR"),
};

const WEEKDAYS = [
  "mondays?|mon|munday|moday",
  "tuesdays?|tues?|tuesady|teusday|tusday|tuseday",
  "wednesdays?|weds?|we[dn]+[ei]?s+day|wednesady|wenesday",
  "thursdays?|thurs?|thu|thrusday|thurday|thusday|thersday|thirsday",
  "fridays?|fri|firday|fryday",
  "saturdays?|sat[eu]rday|saturady",
  "sundays?",
];
const MONTHS = [
  "january|jan|janurary|januray|janary",
  "february|feb|febuary|feburary|febr?",
  "march|mar",
  "april|apr|aprl",
  "may",
  "june|jun",
  "july|jul",
  "august|aug|agust",
  "september|septemeber|setember|sept?",
  "october|oct|octobr",
  "november|nov|novemeber|novmber",
  "december|dec|decemeber|desember|decmber",
];

/** Regex sources: a weekday, one that is also a common word, a month, a day of the month in digits. */
export const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
export const SHORT_WEEKDAY = "(?:sat|sun)";
export const MONTH = `(?:${MONTHS.join("|")})`;

const FIRST_NINE = "first second third fourth|forth fifth|fith sixth seventh|7nth eighth|eigth|eigthth ninth|nineth";
const ORDINALS = [
  ...`${FIRST_NINE} tenth eleventh twelfth|twelth|twelveth thirteenth fourteenth fifteenth|fiftheenth sixteenth
    seventeenth eighteenth nineteenth twentieth|twentyeth`.split(/\s+/),
  ...FIRST_NINE.split(" ").map((one) => `twenty[ -]?(?:${one})`),
  "thirtieth|thirtyeth",
  "thirty[ -]?first",
];
/** The ordinals in words; those up to the fifth are common words in other meanings. */
export const ORDINAL = `(?:${ORDINALS.toReversed().join("|")})`;
export const COMMON_ORDINAL = `(?:${ORDINALS.slice(0, 5).join("|")})`;

export function toWeekday(word: string | undefined): number | undefined {
  if (!word) return undefined;
  return within(WEEKDAYS, word) || (word === "sat" ? 6 : word === "sun" ? 7 : undefined);
}

export const toMonth = (word = "") => within(MONTHS, word);

/** The day of the month that digits ("3rd"), an ordinal ("third") or a number in words ("three") name. */
export function toDayOfMonth(words = ""): number {
  return within(ORDINALS, words) || NUMBER_WORDS_EN.numberOf(words.replace(/(\d)\p{L}+$/u, "$1"));
}

function within(list: readonly string[], word: string): number {
  return list.findIndex((each) => createTextPattern(`^(?:${each})$`).test(word)) + 1;
}
