import {
  FOUR_DIGIT_TIME_SOURCE,
  HOUR_WITH_H_SOURCE,
  parseFourDigitTime,
  type TimeOfDayPatterns,
  type WrittenTime,
} from "#understanding/facts/written-time.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_EN;

const HOUR = "(?:2[0-3]|1\\d|0?\\d)";
const HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const ANY_HOUR = `(?:${HOUR}(?![:.]\\d)|${HOUR_WORD})`;
const HALF = "(?:\\s*(?:[ap]\\.m\\.?|[ap]m\\>)|\\s+in\\s+the\\s+(?:morning|afternoon|evening))";
const PAST = `(?:(?:half|quarter|\\d{1,2}|five|ten|twenty(?:[ -]five)?)\\s+past|quarter\\s+to)\\s+${ANY_HOUR}${HALF}?`;
const COLON = `${HOUR}[:h][0-5]\\d(?!\\d)(?:\\s*h(?:rs?)?\\>)?${HALF}?`;
const DOT = `${HOUR}\\.[0-5]\\d(?!\\d)${HALF}?`;
const WORDS = `${HOUR_WORD}[ -](?:thirty|fifteen|forty[ -]?five|ten|twenty)${HALF}?`;
const WITH_HALF = `${ANY_HOUR}${HALF}`;
const NOON = "(?:noon|midday)";
const HOUR_H = `${HOUR_WITH_H_SOURCE}(?!W|[:.]\\d)`;
const BARE = `${ANY_HOUR}(?:\\s*o'?\\s?clock|\\s+(?:sharp|on the dot))?`;
const TIME = `(?:a\\s+)?(?:${PAST}|half\\s+${HOUR_WORD}|${COLON}|${DOT}|${WORDS}|${WITH_HALF}|${NOON}|${HOUR_H}|${BARE})`;
const START = "(?<![W$])(?<!\\d[.,:/-])";
const END = "(?![W%:/]|[.,-]\\d)";
const TO =
  "(?:-|\\<(?:to|till?|until|through|(?:and|we|i|it| )+(?:(?:finish|end)ed|left|went on|wrapped up|stopped|stayed|ran)(?: (?:at|till|until|to|around|about|by))*)\\>|(?<=between.{1,24})\\<and\\>)";

/** Patterns for English times of day: "9 to 10:15", "10am-11:30", "half past nine", "between 2 and 3", "at 9". */
export const TIME_OF_DAY_PATTERNS_EN: TimeOfDayPatterns = {
  range: createTextPattern(
    `${START}(?:(?:\\<(?:from|between|at)|@)\\s*)?(${TIME}|${FOUR_DIGIT_TIME_SOURCE})\\s*${TO}\\s*(${TIME}|${FOUR_DIGIT_TIME_SOURCE})${END}`,
    "g",
  ),
  single: [
    createTextPattern(
      `${START}(?:(?:\\<(?:at|from|around|about)|@)\\s*)?(${PAST}|${COLON}|${WITH_HALF}|${HOUR_H}|${NOON})${END}`,
      "g",
    ),
    createTextPattern(`${START}(?:\\<(?:at|starting at|started at|from)|@)\\s*(${TIME})${END}`, "g"),
  ],
  dotted: createTextPattern(`${START}(${DOT})${END}`, "g"),
  countedBefore: createAlternativesPattern`\<(?:years?|grades?|class(?:es)?|ages?|aged|pages?|levels?|rooms?|units?|chapters?|stages?|keys?|went|rose|fell)\s+(?:from\s+)?$`,
  endBefore: createAlternativesPattern`\<(?:until|till?|(?:finish|end)(?:ed)?|left|over|by|before)\s*$`,
  afternoon: "afternoon",
  evening: "evening|night|nite|tonight",
  from: "from|at|around|about|between",
  atThe: "",
  timeOf,
};

function timeOf(words: string): WrittenTime | undefined {
  const compact = parseFourDigitTime(words);
  if (compact) return compact;
  if (NOON_SAID.test(words)) return { hour: 12, minute: 0, half: "24", written: true };
  const half = AFTERNOON.test(words) ? "pm" : MORNING.test(words) ? "am" : undefined;
  const past = PARTS.exec(words);
  if (past) return parseRelativeTime(past, half);
  const [, first = "", second] = FIGURES.exec(words) ?? [];
  const hour = numberOf(first);
  const minute = second ? numberOf(second) : 0;
  if (!(hour < 24 && minute < 60)) return undefined;
  const clock24 = hour > 12 || hour === 0 || CLOCK_24.test(words) || first.startsWith("0");
  return { hour, minute, half: clock24 ? "24" : half, written: second !== undefined || words.includes("clock") };
}

const NOON_SAID = createPhrasePattern`noon|midday`;
const AFTERNOON = createAlternativesPattern`p\.?m\>|afternoon|evening`;
const MORNING = createAlternativesPattern`a\.?m\>|morning`;
const CLOCK_24 = createAlternativesPattern`\dh|hrs?\>`;
const PARTS = createTextPattern(`(half|quarter|\\d+|${NUMBER_WORD})\\s+(past|to|)\\s*(\\d+|${HOUR_WORD})\\>`);
const FIGURES = createTextPattern(`(\\d+|${HOUR_WORD})(?:[:.h\\s-]+(\\d\\d(?!\\d)|${NUMBER_WORD}\\>))?`);

/** Parses a time relative to the hour: "quarter to ten" is before it, "half past nine" and "half nine" are after it. */
function parseRelativeTime(
  [, part = "", side, hourWord = ""]: readonly (string | undefined)[],
  half: WrittenTime["half"],
) {
  const minute = part === "half" ? 30 : part === "quarter" ? 15 : numberOf(part);
  const hour = numberOf(hourWord);
  if (!(minute < 60 && hour <= 12 && hour > 0)) return undefined;
  if (side !== "to") return { hour, minute, half, written: true };
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute, half, written: true };
}
