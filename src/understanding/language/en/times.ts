import {
  COMPACT_TIME_SOURCE,
  FOUR_DIGIT_TIME_SOURCE,
  HOUR_WITH_H_SOURCE,
  parseCompactTime,
  type TimeOfDayPatterns,
  type WrittenTime,
} from "#understanding/facts/written-time.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_EN;

const HOUR = "(?:2[0-3]|1\\d|0?\\d)";
const HOUR_WORD = "(?:one|two|three|four|five|six|seven|eight|eigth|nine|ten|eleven|twelve|twelv)";
const ANY_HOUR = `(?:${HOUR}(?![:.]\\d)|${HOUR_WORD})`;
const HALF =
  "(?:\\s*(?:[ap]\\s?\\.\\s?m\\.?|[ap]\\s?m\\>)|\\s+in\\s+the\\s+(?:morning|afternoon|evening)|\\s+at\\s+night|\\s+noon\\>)";
const QUARTER = "(?:quarter|quater|qtr)";
const FEW = "(?:half|five|ten|twenty(?:[ -]five)?|\\d{1,2})";
const PAST = `(?:(?:a\\s+)?(?:${QUARTER}|${FEW})\\s+(?:past|after)|(?:a\\s+)?${QUARTER}\\s+(?:to|till?|of|before))\\s+${ANY_HOUR}${HALF}?`;
const COLON = `${HOUR}[:h][0-5]\\d(?!\\d)(?:\\s*h(?:rs?)?\\>)?${HALF}?`;
const DOT = `${HOUR}\\.[0-5]\\d(?!\\d)`;
const MINUTE_WORD = "(?:(?:twenty|thirty|forty|fourty|fifty)(?:[ -]five)?|ten|fifteen|oh[ -](?:five|eight))";
const WORDS = `(?:${HOUR_WORD}|1[0-2]|[1-9])[ -]${MINUTE_WORD}\\>(?!\\s+min)`;
const NOON = "(?:noon|midday)";
const HOUR_H = `${HOUR_WITH_H_SOURCE}(?!W|[:.]\\d)`;
const O_CLOCK = `${ANY_HOUR}\\s*o[' ]?\\s?clock`;
const BARE = `${ANY_HOUR}(?:\\s*o[' ]?\\s?clock|\\s?-?ish\\>|\\s+(?:sharp|on the dot))?`;
const TIME = `(?:a\\s+)?(?:${PAST}|half[ -]${ANY_HOUR}|${COLON}|(?:${DOT}|${WORDS}|${ANY_HOUR})${HALF}|${DOT}|${WORDS}|${NOON}|${HOUR_H}|${BARE})`;
const EITHER = `(?:${TIME}|(?:${FOUR_DIGIT_TIME_SOURCE}|${COMPACT_TIME_SOURCE})${HALF}?)`;
const START = "(?<![W$])(?<!\\d[.,:/-])";
const END = "(?![W%/]|[.,:-]\\d)";

/** What people say while they look for the word: "from one to, uh, two fifteen". */
const HESITATION = "(?:,?\\s*(?:uh|um|er|em|like|well)\\>,?\\s*)";
const INSTEAD = `(?:,?\\s+(?:no|wait|sorry|i\\s+mean|actually|rather|make\\s+that)\\>,?){1,3}\\s+(${TIME})`;
const NEARLY = "(?:(?:about|around|roughly|nearly|almost|maybe|just|a|little|bit|after|before|past)\\s+){0,3}";
const UNTIL = "(?:to|'?till?|until|untill|thru|through|up\\s+to|up\\s+till?)";
const TO = `(?:-|,?\\s*\\<${UNTIL}\\>(?:,\\s*${UNTIL}\\>)?|\\<(?:and|we|i|it| )+(?:(?:finish|end)ed|left|went on|wrapped up|stopped|stayed|ran)(?: (?:at|till|until|to|around|about|by))*\\>|(?<=between.{1,24})\\<and\\>)`;
const LEAD = "(?:(?:\\<(?:from|between|at)|@)\\s*)?";

const AT =
  "(?:\\<(?:at(?:\\s+(?:about|around|like|just after))?|start(?:ed|ing|s)?(?:\\s+(?:at|from|around|about))?|beg[iau]n(?:ning|s)?\\s+at|from|for|around|about|time\\s+in|got\\s+th(?:er|ere))|@):?\\s*";
const OVER =
  "\\<(?:until|till?|finish(?:ed|ing)?|end(?:ed|ing)?|left|leaving|conclud(?:ed|ing)|wrapped\\s+up|stopped|done|departed|time\\s+out|out)\\>:?\\s*";

/** Patterns for English times of day: "9 to 10:15", "10am-11:30", "half past nine", "between 2 and 3", "at 9". */
export const TIME_OF_DAY_PATTERNS_EN: TimeOfDayPatterns = {
  range: createTextPattern(
    `${START}${LEAD}(${EITHER})(?:${INSTEAD},?)?\\s*${HESITATION}?${TO}\\s*${HESITATION}?${NEARLY}(${EITHER})(?:${INSTEAD})?${END}`,
    "g",
  ),
  single: [
    createTextPattern(
      `${START}(?:(?:\\<(?:at|from|around|about)|@)\\s*)?(${PAST}|${COLON}|(?:${DOT}|${ANY_HOUR})${HALF}|${HOUR_H}|${O_CLOCK}|${NOON}|${ANY_HOUR}(?=\\s+(?:this|tomorrow|yesterday)\\s+(?:morning|afternoon|evening)))${END}`,
      "g",
    ),
    createTextPattern(`${START}${AT}(${TIME}|${FOUR_DIGIT_TIME_SOURCE})${END}`, "g"),
  ],
  loose: createTextPattern(`${START}(${DOT}|${WORDS}|half[ -]${HOUR_WORD}|${ANY_HOUR}\\s?-?ish)${END}`, "g"),
  end: createTextPattern(
    `${OVER}(?:(?:at|by|around|about|just|shortly|a|little|bit|after|before)\\s+){0,4}(${TIME})${END}`,
    "g",
  ),
  countedBefore: createAlternativesPattern`\<(?:years?|grades?|class(?:es)?|ages?|aged|pages?|levels?|rooms?|units?|chapters?|stages?|keys?|went|rose|fell)\s+(?:from\s+)?$`,
  endBefore: createAlternativesPattern`\<(?:until|till?|(?:finish|end)(?:ed)?(?:\s+at)?|left(?:\s+at)?|over|by|before)\s*$`,
  afternoon: "afternoon|aft|arvo",
  evening: "evening|night|nite|tonight|tonite",
  atThe: "",
  timeOf,
};

function timeOf(words: string): WrittenTime | undefined {
  const half = AFTERNOON.test(words) ? "pm" : MORNING.test(words) ? "am" : undefined;
  const compact = parseCompactTime(words, half);
  if (compact) return compact;
  if (NOON_SAID.test(words)) return { hour: 12, minute: 0, half: "24", written: true };
  const past = PARTS.exec(words);
  if (past) return parseRelativeTime(past, half);
  const [, first = "", second] = FIGURES.exec(words) ?? [];
  const hour = numberOf(first);
  const minute = second ? numberOf(second.replace(/^oh[ -]/, "")) : 0;
  if (!(hour < 24 && minute < 60)) return undefined;
  const clock24 = hour > 12 || hour === 0 || CLOCK_24.test(words) || first.startsWith("0");
  return { hour, minute, half: clock24 ? "24" : half, written: second !== undefined || words.includes("clock") };
}

const NOON_SAID = createPhrasePattern`noon|midday`;
const AFTERNOON = createAlternativesPattern`p\s?\.?\s?m\>|afternoon|evening|night`;
const MORNING = createAlternativesPattern`a\s?\.?\s?m\>|morning`;
const CLOCK_24 = createAlternativesPattern`\dh|hrs?\>`;
const PARTS = createTextPattern(
  `^(?:a\\s+)?(?:(half)[ -]|(half|quarter|quater|qtr|\\d+|${NUMBER_WORD})\\s+(past|after|to|till?|of|before)\\s+)(\\d+|${HOUR_WORD})\\>`,
);
const FIGURES = createTextPattern(
  `^(?:a\\s+)?(\\d+|${HOUR_WORD})(?:[:.h\\s-]+(\\d\\d(?!\\d)|oh[ -](?:five|eight)|${NUMBER_WORD}\\>))?`,
);

/** Parses a time relative to the hour: "quarter to ten" is before it, "half past nine" and "half nine" are after it. */
function parseRelativeTime(
  [, alone, said = "half", side = "past", hourWord = ""]: readonly (string | undefined)[],
  half: WrittenTime["half"],
): WrittenTime | undefined {
  const part = alone ?? said;
  const minute = part === "half" ? 30 : part.startsWith("q") ? 15 : numberOf(part);
  const hour = numberOf(hourWord);
  if (!(minute < 60 && hour <= 12 && hour > 0)) return undefined;
  if (side === "past" || side === "after") return { hour, minute, half, written: true };
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute, half, written: true };
}
