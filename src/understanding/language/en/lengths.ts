import { DIGITS, type LengthRule, rule, START } from "#understanding/facts/length-rule.ts";
import { NUMBER_WORD, numberOf } from "#understanding/facts/number-of.ts";

const NUMBER = `(${DIGITS}|${NUMBER_WORD.en})`;
const HOURS = "(?:hours?|hrs?|h)";
const MINS = "(?:minutes?|minuts?|mins?|mns?|m)";
const PART: Readonly<Record<string, number>> = { half: 30, quarter: 15 };
const partOf = (word = "") => PART[word] ?? numberOf(word);

export const LENGTHS_EN: readonly LengthRule[] = [
  rule(`${START}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|hours?)\\>`, ([, h, m]) => Number(h) * 60 + Number(m)),
  rule(`${START}${NUMBER}\\s?-?\\s?${MINS}\\>`, ([, m = ""]) => numberOf(m)),
  rule(`${START}${NUMBER}\\s?-?\\s?${HOURS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  rule(
    `${START}([0-6]|${NUMBER_WORD.en})\\s?${HOURS}\\s?(?:and\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?${MINS})?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
    ([, h = "", m]) => numberOf(h) * 60 + Number(m),
  ),
  rule(
    `\\<(an|one|\\d)\\s(?:hours?|hrs?)\\s(?:and\\s)?(${NUMBER_WORD.en})\\s${MINS}\\>`,
    ([, h = "", m = ""]) => (h === "an" ? 1 : numberOf(h)) * 60 + numberOf(m),
  ),
  rule(`\\<(?:an?|one)\\s(?:hour|hr)\\>`, () => 60),
  rule(`\\<(?:(?:an?|one)\\s)?(?:hour|hr)\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\>`, ([, part]) => 60 + partOf(part)),
  rule(
    `\\<${NUMBER}\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\s${HOURS}\\>`,
    ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
  ),
  rule(
    `\\<${NUMBER}\\s${HOURS}\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\>`,
    ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
  ),
  rule("\\<(?:half\\s?-?\\s?(?:an\\s)?(?:hour|hr)|half-hour)\\>", () => 30),
  rule("\\<three[ -]quarters of an hour\\>", () => 45),
  rule(`${START}3/4\\s(?:of an )?${HOURS}\\>`, () => 45),
  rule(`${START}1/2\\s(?:an )?${HOURS}\\>`, () => 30),
  rule("\\<(?:a )?quarter of an hour\\>", () => 15),
  rule(`${START}${NUMBER}\\s(?:days|day|weeks?|months?)\\>`, () => Number.NaN),
];
