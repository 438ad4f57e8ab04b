import { DIGITS, type LengthRule, rule, START } from "#understanding/facts/length-rule.ts";
import { NUMBER_WORD, numberOf } from "#understanding/facts/number-of.ts";

const NUMBER = `(${DIGITS}|${NUMBER_WORD.es})`;
const HORAS = "(?:horas?|horitas?|hrs?|h)";
const PART: Readonly<Record<string, number>> = { media: 30, cuarto: 15 };
const partOf = (word = "") => PART[word] ?? numberOf(word);

export const LENGTHS_ES: readonly LengthRule[] = [
  rule(`${START}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|horas?)\\>`, ([, h, m]) => Number(h) * 60 + Number(m)),
  rule(`${START}${NUMBER}\\s?(?:minutos?|minutitos|mins?|m)\\>`, ([, m = ""]) => numberOf(m)),
  rule(`${START}(\\d{1,3})'(?![W'])`, ([, m]) => Number(m)),
  rule(`${START}${NUMBER}\\s?${HORAS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  rule(
    `${START}([0-6]|${NUMBER_WORD.es})\\s?${HORAS}\\s?(?:y\\s|con\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?(?:minutos?|mins?|m))?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
    ([, h = "", m]) => numberOf(h) * 60 + Number(m),
  ),
  rule(
    `${START}(?:${NUMBER}\\s)?${HORAS}\\s(?:y|con)\\s(media|cuarto|${NUMBER_WORD.es}(?= min))(?:\\s(?:minutos?|mins?))?\\>`,
    ([, h = "1", m]) => numberOf(h) * 60 + partOf(m),
  ),
  rule("\\<media\\s(?:hora|horita)\\>", () => 30),
  rule("\\<tres cuartos de hora\\>", () => 45),
  rule(`${START}3/4 de hora\\>`, () => 45),
  rule(`${START}1/2\\s(?:hora|hr|h)\\>`, () => 30),
  rule("\\<(?:un )?cuarto de hora\\>", () => 15),
  rule(`${START}${NUMBER}\\s(?:dias?|semanas?|meses)\\>`, () => Number.NaN),
];
