import {
  createDurationRule,
  createVagueDurationRule,
  DECIMAL_NUMBER_SOURCE,
  DURATION_START_SOURCE,
  type DurationExpressionRule,
} from "#understanding/facts/duration-rule.ts";
import type { WordsAroundDuration, WordsAroundNumber } from "#understanding/language/fact-sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_EN;

/** A number in words needs a space after it, so that no unit is read out of another word ("eighth"). */
const NUMBER = `(${DECIMAL_NUMBER_SOURCE}|${NUMBER_WORD}(?=[\\s-]))`;
const HOURS = "(?:hours?|houres?|hors|hrs?|hs|h)";
const KIND = "(?:(?:full|good|solid|whole|entire|quick|short|long|brief|nice)\\s)";
/** One hour where it stands alone, and where what follows shows that it is one. "our" is misspelled only after "a". */
const AN_HOUR = `(?:(?:(?:an?|one)\\s${KIND}?|(?:the\\s)?${KIND})(?:hour|hr)|an?\\sour)`;
const ONE_HOUR = `(?:${AN_HOUR}|hour|hr)`;
const MINS = "(?:minutes?|minuts?|minits?|minites?|minuets?|min'?s?|mns?|mts|m)";
const AND = "(?:,?[\\s-](?:and|&|n|'n'?|plus)(?:,?\\s(?:like|um|uh|about|maybe|roughly))*,?[\\s-](?:an?[\\s-])?)";
/** Minutes that may follow hours without their unit: "an hour and twenty". Other numbers count something. */
const FIVES = `(?:five|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?|[0-5]\\d)(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>| ${NUMBER_WORD}\\>)`;
const PARTS = "(half|quarter|(?:three|3)[ -]quarters?)";
const partOf = (word = "") => (/^(?:three|3)/.test(word) ? 45 : word === "half" ? 30 : 15);

/** Hours in Hindi, which Indian writers mix into English. */
const GHANTA: Readonly<Record<string, number>> = {
  adh: 30,
  adhe: 30,
  aadhe: 30,
  adha: 30,
  aadha: 30,
  ek: 60,
  sava: 75,
  dedh: 90,
  do: 120,
};

export const DURATION_EXPRESSION_RULES_EN: readonly DurationExpressionRule[] = [
  createDurationRule(
    `${DURATION_START_SOURCE}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|hours?)\\>`,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?-?\\s?${MINS}\\>`, ([, m = ""]) => numberOf(m)),
  createVagueDurationRule(
    `${DURATION_START_SOURCE}(?:\\d{1,3}|${NUMBER_WORD})(?:\\s?[-/]\\s?|,?\\s(?:to|or)\\s)${NUMBER}\\s?${MINS}\\>`,
    ([, m = ""]) => numberOf(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}(\\d{1,3})\\s?'(?![W'])`, ([, m]) => Number(m)),
  createDurationRule(
    `\\<(?:an?|one) hundred(?: and)?(?:\\s(${NUMBER_WORD}))?\\s${MINS}\\>`,
    ([, m]) => 100 + (m ? numberOf(m) : 0),
  ),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?-?\\s?${HOURS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  createDurationRule(`\\<${AN_HOUR}\\>`, () => 60),
  createDurationRule(
    `${DURATION_START_SOURCE}${NUMBER}\\s?${HOURS}(?:${AND}|\\s?)(\\d\\d?|${NUMBER_WORD})\\s?${MINS}\\>`,
    ([, h = "", m = ""]) => numberOf(h) * 60 + numberOf(m),
  ),
  createDurationRule(
    `\\<${ONE_HOUR}(?:${AND}|\\s)(\\d\\d?|${NUMBER_WORD})\\s?${MINS}\\>`,
    ([, m = ""]) => 60 + numberOf(m),
  ),
  createDurationRule(
    `${DURATION_START_SOURCE}${NUMBER}\\s?${HOURS}(?:${AND}|\\s?)(${FIVES})`,
    ([, h = "", m = ""]) => numberOf(h) * 60 + numberOf(m),
  ),
  createDurationRule(`\\<${ONE_HOUR}(?:${AND}|\\s)(${FIVES})`, ([, m = ""]) => 60 + numberOf(m)),
  createDurationRule(`\\<${ONE_HOUR}${AND}${PARTS}\\>`, ([, part]) => 60 + partOf(part)),
  createDurationRule(
    `${DURATION_START_SOURCE}${NUMBER}${AND}${PARTS}[\\s-]${HOURS}\\>`,
    ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
  ),
  createDurationRule(
    `${DURATION_START_SOURCE}${NUMBER}\\s?${HOURS}${AND}${PARTS}\\>`,
    ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
  ),
  createDurationRule(`${DURATION_START_SOURCE}([1-7])\\s1/2\\s?${HOURS}\\>`, ([, h]) => Number(h) * 60 + 30),
  createDurationRule(`${DURATION_START_SOURCE}(\\d{1,3})\\s(?:out )?of\\s(?:the\\s)?\\d{1,3}\\s?${MINS}\\>`, ([, m]) =>
    Number(m),
  ),
  createVagueDurationRule(`\\<(?<=\\<lasted (?:about )?)(\\d{2,3})(?=$|[.,;\\n])`, ([, m]) => Number(m)),
  createVagueDurationRule(`\\<(?:a )?couple(?: of)? ${HOURS}\\>`, () => 120),
  createDurationRule(`\\<half\\s?-?\\s?(?:(?:an?|'?n')\\s)?(?:hour|hr|our)\\>`, () => 30),
  createDurationRule("\\<(?:three|3)[ -]quarters? of an (?:hour|hr)\\>", () => 45),
  createDurationRule(`${DURATION_START_SOURCE}3/4\\s(?:of an )?${HOURS}\\>`, () => 45),
  createDurationRule(`${DURATION_START_SOURCE}1/2\\s(?:an )?${HOURS}\\>`, () => 30),
  createDurationRule(`${DURATION_START_SOURCE}1/4\\s(?:of an )?${HOURS}\\>`, () => 15),
  createDurationRule("\\<(?:a )?quarter of an (?:hour|hr)\\>", () => 15),
  createDurationRule(
    `\\<(${Object.keys(GHANTA).join("|")}) ghant[ae]\\>`,
    ([, word = ""]) => GHANTA[word] ?? Number.NaN,
  ),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s(?:days|day|weeks?|months?)\\>`, () => Number.NaN),
];

export const WORDS_AROUND_DURATION_EN: WordsAroundDuration = {
  otherBefore: `${joinAlternatives`
    first|last|every|each|within|another|next|extra|lost|drove|took (?:me|us)|wait(?:ed|ing)?(?: for)?
    travell?ed(?: for)?
  `}(?: the| about)*`,
  otherAfter: joinAlternatives`
    late|early|earlier|ago|away|before(?! (?:the|it|we|he|she|they|i|N+)\>)|a (?:week|day|month)|per|each|every|lessons?|class|break|drive
    walk(?! through)|journey|trip|assembly|observation|of (?:reading|maths?|teaching|class|lesson|detention)
  `,
  after: "(?:after|in)(?: about| like| only)*",
  laterAfter: "(?:later|after|before (?:the|it|we|he|she|they|i|N+)\\>)",
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
    again instead only just approx after before as the same during met saw spoke talked called visited now all period
    comma not no`,
  counted: joinAlternatives`
    \p{L}{2,}s|children|people|men|women|staff|more|other|year|grade|class|min|minute|hour|hr|day|week|month|percent|per cent|km|kg|million|point|of (?:the|them|us|our)
  `,
  likeCounted: "this|his|was|as|yes|always|thus|perhaps|obs",
  fractionOf: "of|hours?",
};
