import {
  createDurationRule,
  DECIMAL_NUMBER_SOURCE,
  DURATION_START_SOURCE,
  type DurationExpressionRule,
} from "#understanding/facts/duration-rule.ts";
import type { WordsAroundDuration, WordsAroundNumber } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_EN;

const NUMBER = `(${DECIMAL_NUMBER_SOURCE}|${NUMBER_WORD})`;
const HOURS = "(?:hours?|hrs?|h)";
const MINS = "(?:minutes?|minuts?|mins?|mns?|m)";
const PART: Readonly<Record<string, number>> = { half: 30, quarter: 15 };
const partOf = (word = "") => PART[word] ?? numberOf(word);

export const DURATION_EXPRESSION_RULES_EN: readonly DurationExpressionRule[] = [
  createDurationRule(
    `${DURATION_START_SOURCE}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|hours?)\\>`,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?-?\\s?${MINS}\\>`, ([, m = ""]) => numberOf(m)),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?-?\\s?${HOURS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  createDurationRule(
    `${DURATION_START_SOURCE}([0-6]|${NUMBER_WORD})\\s?${HOURS}\\s?(?:and\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?${MINS})?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
    ([, h = "", m]) => numberOf(h) * 60 + Number(m),
  ),
  createDurationRule(
    `\\<(an|one|\\d)\\s(?:hours?|hrs?)\\s(?:and\\s)?(${NUMBER_WORD})\\s${MINS}\\>`,
    ([, h = "", m = ""]) => (h === "an" ? 1 : numberOf(h)) * 60 + numberOf(m),
  ),
  createDurationRule(`\\<(?:an?|one)\\s(?:hour|hr)\\>`, () => 60),
  createDurationRule(
    `\\<(?:(?:an?|one)\\s)?(?:hour|hr)\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\>`,
    ([, part]) => 60 + partOf(part),
  ),
  createDurationRule(
    `\\<${NUMBER}\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\s${HOURS}\\>`,
    ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
  ),
  createDurationRule(
    `\\<${NUMBER}\\s${HOURS}\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\>`,
    ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
  ),
  createDurationRule("\\<(?:half\\s?-?\\s?(?:an\\s)?(?:hour|hr)|half-hour)\\>", () => 30),
  createDurationRule("\\<three[ -]quarters of an hour\\>", () => 45),
  createDurationRule(`${DURATION_START_SOURCE}3/4\\s(?:of an )?${HOURS}\\>`, () => 45),
  createDurationRule(`${DURATION_START_SOURCE}1/2\\s(?:an )?${HOURS}\\>`, () => 30),
  createDurationRule("\\<(?:a )?quarter of an hour\\>", () => 15),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s(?:days|day|weeks?|months?)\\>`, () => Number.NaN),
];

export const WORDS_AROUND_DURATION_EN: WordsAroundDuration = {
  otherBefore: `${joinAlternatives`
    first|last|every|each|within|in|another|next|extra|lost|drove|took (?:me|us)|wait(?:ed|ing)?(?: for)?
    travell?ed(?: for)?
  `}(?: the| about)*`,
  otherAfter: joinAlternatives`
    late|early|earlier|later|ago|away|before|after|a (?:week|day|month)|per|each|every|lessons?|class|break|drive
    walk(?! through)|journey|trip|assembly|observation|of (?:reading|maths?|teaching|class|lesson|detention)
  `,
  after: "after(?: about)?",
  cut: "short|stop|cut|end|leave|left|drop|died|crash|froze",
  cutAfter: `(?:(?:we|it|she|he|N+) )?(?:(?:was|got|had to) )?(?:(?:the )?(?:line|call|connection|signal|zoom|internet) )?(?:stop|cut|end|drop|died|interr)`,
  loosely: "almost|nearly|over|more than|less than|under|at least|up to",
  days: "days?|weeks?|months?",
};

export const WORDS_AROUND_NUMBER_EN: WordsAroundNumber = {
  next: `and at in on with w from for by to till until between around about i we she he they it was is were had so but
    then because via over when her his my our there here today yesterday tomorrow morning afternoon monday tuesday
    wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri zoom phone call visit face she'll he'll
    i'll we'll am pm this that next if please thanks cancelled canceled postponed never didn't didnt couldn't couldnt
    again instead only just approx after before as the same during met saw spoke talked called visited`,
  fractionOf: "of|hours?",
};
