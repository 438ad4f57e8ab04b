import {
  FOUR_DIGIT_TIME_SOURCE,
  HOUR_WITH_H_SOURCE,
  parseFourDigitTime,
  type TimeOfDayPatterns,
  type WrittenTime,
} from "#understanding/facts/written-time.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { numberOf } = NUMBER_WORDS_ES;

const HOUR = "(?:2[0-3]|1\\d|0?\\d)";
const HOUR_WORD = "(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)";
const ANY_HOUR = `(?:${HOUR}(?![:.]\\d)|${HOUR_WORD})`;
const FIGURES = `${HOUR}[:h][0-5]\\d(?!\\d)`;
const DOTS = `${HOUR}\\.[0-5]\\d(?!\\d)`;
const AND = "\\s+y\\s+(?:media|cuarto|cinco|diez|quince|veinte|veinticinco|treinta|cuarenta|[0-5]?\\d(?!\\d))";
const LESS = "\\s+menos\\s+(?:cuarto|cinco|diez|veinte|veinticinco|[0-5]?\\d(?!\\d))";
const HALF =
  "(?:\\s*(?:[ap]\\.\\s?m\\.?|[ap]\\s?m\\>)|\\s+(?:de|por|en)\\s+la\\s+(?:manana|tarde|noche)|\\s+del\\s+(?:mediodia|dia))";
const HOURS = "\\s*h(?:rs?|oras)?\\>";
const BEFORE = `(?:un\\s+)?(?:cuarto|cinco|diez|veinte)\\s+para\\s+las?\\s+${ANY_HOUR}${HALF}?`;
const NOON = "medio\\s?dia";
const TIME = `(?:${BEFORE}|(?:${FIGURES}|${DOTS}|${ANY_HOUR}(?:${AND}|${LESS}|\\s+en\\s+punto)?)(?:${HALF}|${HOURS})?|${NOON})`;
const START = "(?<![W$])(?<!\\d[.,:/-])";
const END = "(?![W%:/]|[.,-]\\d)";
const TO =
  "(?:-|\\<(?:a|al|hasta|y (?:terminamos|acabamos|termino|acabo|salimos|sali|me fui|nos fuimos|me retire|me quede|nos quedamos|estuve|estuvimos) (?:como )?(?:a|al|hasta))\\>|(?<=entre.{1,30})\\<y\\>)\\s*(?:\\<(?:las?|el)\\s+)?";

/**
 * Patterns for Spanish times of day: "de 9 a 10 y cuarto", "a las 3 de la tarde", "diez para las ocho", "entre las 2 y
 * las 3".
 */
export const TIME_OF_DAY_PATTERNS_ES: TimeOfDayPatterns = {
  range: createTextPattern(
    `${START}(?:\\<(?:de?|desde|entre|a)\\s+)?(?:\\<las?\\s+)?(${TIME}|${FOUR_DIGIT_TIME_SOURCE})\\s*${TO}(${TIME}|${FOUR_DIGIT_TIME_SOURCE})${END}`,
    "g",
  ),
  single: [
    createTextPattern(`${START}\\<(?:a|desde|tipo|sobre|hacia)\\s+las?\\s+(${TIME})${END}`, "g"),
    createTextPattern(
      `${START}(${FIGURES}(?:${HALF}|${HOURS})?|${HOUR_WITH_H_SOURCE}(?!W|[:.]\\d)|${ANY_HOUR}(?:${AND}|${LESS})?${HALF})${END}`,
      "g",
    ),
    createTextPattern(`\\<al?\\s+(${NOON}|${BEFORE})\\>`, "g"),
  ],
  dotted: createTextPattern(`${START}(${DOTS}${HALF}?)${END}`, "g"),
  countedBefore: createAlternativesPattern`\<(?:grados?|anos?|ciclos?|paginas?|edad(?:es)?|aulas?|secciones|ninos|ninas|alumnos|subiW+|bajW+|pasW+)\s+(?:de\s+)?$`,
  endBefore: createAlternativesPattern`\<(?:hasta|terminW+|acabW+|saliW*|antes de)\s*$`,
  afternoon: "(?:por|en|de|a) la tarde",
  evening: "anoche|(?:por|en|de|a) la noche",
  from: "(?:de|desde|a las?|entre)(?: las?)?| las?",
  atThe: String.raw`al?\s+las?`,
  timeOf,
};

function timeOf(words: string): WrittenTime | undefined {
  const compact = parseFourDigitTime(words);
  if (compact) return compact;
  if (/^medio/.test(words)) return { hour: 12, minute: 0, half: "24", written: true };
  const half = halfOf(words);
  const before = TO_THE_HOUR.exec(words);
  if (before) return timeBeforeHour(numberOf(before[2] ?? ""), minutesOf(before[1] ?? ""), half);
  const less = LESS_THAN.exec(words);
  if (less) return timeBeforeHour(numberOf(less[1] ?? ""), minutesOf(less[2] ?? ""), half);
  const [, first = "", figures, part] = AND_PARTS.exec(words) ?? [];
  const hour = numberOf(first);
  const minute = figures ? Number(figures) : part ? minutesOf(part) : 0;
  if (!(hour < 24 && minute < 60)) return undefined;
  const clock24 = hour > 12 || hour === 0 || CLOCK_24.test(words) || first.startsWith("0");
  return {
    hour,
    minute,
    half: half ?? (clock24 ? "24" : undefined),
    written: minute > 0 || figures !== undefined || /punto/.test(words),
  };
}

const TO_THE_HOUR = createAlternativesPattern`(cuarto|cinco|diez|veinte)\s+para\s+las?\s+(W+)`;
const LESS_THAN = createAlternativesPattern`^(W+)\s+menos\s+(W+)`;
const AND_PARTS = createAlternativesPattern`^(\d+|\p{L}+)(?:[:.h](\d\d)|\s+y\s+(W+))?`;
const CLOCK_24 = createAlternativesPattern`\dh|\<hrs?\>|\<horas\>`;
const AFTERNOON = createAlternativesPattern`p\.?\s?m\>|tarde|noche|mediodia|del dia`;
const MORNING = createAlternativesPattern`a\.?\s?m\>|manana`;

function halfOf(words: string): WrittenTime["half"] {
  if (AFTERNOON.test(words)) return "pm";
  return MORNING.test(words) ? "am" : undefined;
}

function minutesOf(part: string): number {
  return part === "media" ? 30 : part === "cuarto" ? 15 : numberOf(part);
}

/** Returns the time that is some minutes before the hour: "diez menos cuarto", "cuarto para las diez". */
function timeBeforeHour(hour: number, minutes: number, half: WrittenTime["half"]): WrittenTime | undefined {
  if (!(hour > 0 && hour <= 12 && minutes > 0 && minutes < 60)) return undefined;
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes, half, written: true };
}
