import {
  COMPACT_TIME_SOURCE,
  FOUR_DIGIT_TIME_SOURCE,
  HOUR_WITH_H_SOURCE,
  parseCompactTime,
  type TimeOfDayPatterns,
  type WrittenTime,
} from "#understanding/facts/written-time.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { numberOf } = NUMBER_WORDS_ES;

const HOUR = "(?:2[0-3]|1\\d|0?\\d)";
const HOUR_WORD =
  "(?:una|dos|tres|cuatro|cinco|sinco|seis|siete|ocho|nueve|nuebe|diez|dies|once|onse|doce|dose|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve)";
const ANY_HOUR = `(?:${HOUR}(?![:.]\\d)|${HOUR_WORD})`;
const FIGURES = `${HOUR}[:h][0-5]\\d(?!\\d)`;
const DOTS = `${HOUR}\\.[0-5]\\d(?!\\d)`;
const FIVES =
  "(?:diez|quince|veinte|veinticinco|treinta(?:\\s+y\\s+cinco)?|cuarenta(?:\\s+y\\s+cinco)?|cincuenta(?:\\s+y\\s+cinco)?)";
const AND = `\\s*[yi]\\s*(?:media|cuarto|cinco|${FIVES}|[0-5]?\\d(?!\\d))`;
const LESS = "\\s+menos\\s+(?:cuarto|cinco|diez|veinte|veinticinco|[0-5]?\\d(?!\\d))";
const HALF =
  "(?:\\s*(?:[ap]\\.\\s?m\\.?|[ap]\\s?m\\>)|\\s+(?:de|por|en)\\s+la\\s+(?:manana|tarde|noche)|\\s+del\\s+(?:mediodia|dia))";
const HOURS = "\\s*h(?:rs?|s|oras)?\\>";
const BEFORE = `(?:un\\s+)?(?:cuarto|cinco|diez|veinte)\\s+para\\s+las?\\s+${ANY_HOUR}${HALF}?`;
const NOON = "medio\\s?dia";
const WORDS = `${HOUR_WORD}\\s+${FIVES}\\>(?!\\s+min)`;
const TIME = `(?:${BEFORE}|(?:${FIGURES}|${DOTS}|${WORDS}|${ANY_HOUR}(?:${AND}|${LESS}|\\s+en\\s+punto)?)(?:${HALF}|${HOURS})?|${NOON})`;
const EITHER = `(?:${TIME}|(?:${FOUR_DIGIT_TIME_SOURCE}|${COMPACT_TIME_SOURCE})${HALF}?)`;
const START = "(?<![W$])(?<!\\d[.,:/-])";
const END = "(?![W%/]|[.,:-]\\d)";

/** What people say while they look for the word: "de dos a, este, a tres y diez". */
const HESITATION = "(?:,?\\s*(?:eh|este|ah|em|o\\s+sea|digamos)\\>,?\\s*)";
const INSTEAD = `(?:,?\\s+(?:no|perdon|digo|mejor\\s+dicho)\\>,?){1,2}\\s+(?:a\\s+)?(?:las?\\s+)?(${TIME})`;
const UNTIL = "(?:a|al|(?:h?asta|ata)(?:\\s+(?:como|casi|eso\\s+de))?(?:\\s+(?:a|al))?)";
const TO = `(?:-|\\<${UNTIL}\\>(?:,\\s*${HESITATION}?${UNTIL}\\>)?|\\<y (?:terminamos|acabamos|termino|acabo|salimos|sali|me fui|nos fuimos|me retire|me quede|nos quedamos|estuve|estuvimos) (?:como )?(?:a|al|hasta)\\>|(?<=entre.{1,30})\\<y\\>)\\s*(?:\\<(?:las?|el)\\s+)?`;
const AT =
  "\\<(?:a(?=\\s?las?)|desde(?:\\s+a)?|tipo|sobre|hacia|para|siendo|eran|son|cerca\\s+de|eso\\s+de|pasadas)\\s*las?\\s+";
const OVER =
  "\\<(?:h?asta|terminW+|acabW+|saliW*|me\\s+fui|me\\s+vine|nos\\s+fuimos|me\\s+retire|concluW+|hora\\s+de\\s+salida:?)\\s+(?:(?:como|casi|apenas|a|eso|de|ya|recien)\\s+){0,3}(?:las?\\s+)?";

/**
 * Patterns for Spanish times of day: "de 9 a 10 y cuarto", "a las 3 de la tarde", "diez para las ocho", "entre las 2 y
 * las 3".
 */
export const TIME_OF_DAY_PATTERNS_ES: TimeOfDayPatterns = {
  range: createTextPattern(
    `${START}(?:\\<(?:de?|desde|entre|a)\\s+)?(?:\\<las?\\s+)?(${EITHER})(?:${INSTEAD},?)?\\s*${HESITATION}?${TO}${HESITATION}?(${EITHER})(?:${INSTEAD})?${END}`,
    "g",
  ),
  single: [
    createTextPattern(`${START}${AT}(${TIME})${END}`, "g"),
    createTextPattern(
      `${START}(${FIGURES}(?:${HALF}|${HOURS})?|${HOUR_WITH_H_SOURCE}(?!W|[:.]\\d)|(?:9|1\\d|2[0-3])\\s?h(?:rs?|s)?\\>|${ANY_HOUR}(?:${AND}|${LESS})?${HALF}|${WORDS}\\s+horas\\>|${BEFORE})${END}`,
      "g",
    ),
    createTextPattern(`\\<al?\\s+(${NOON})\\>`, "g"),
  ],
  loose: createTextPattern(
    `${START}(?:\\<(?:tipo|desde|de|como|llegue)\\s+)?(${DOTS}${HALF}?|${WORDS}|${ANY_HOUR}\\s*[yi]\\s*(?:media|cuarto|${FIVES}|[0-5]\\d)|(?<=tipo\\s{1,3})${ANY_HOUR}|(?<=\\<d[ea]?\\s{1,2}las?\\s{1,2})${ANY_HOUR})${END}`,
    "g",
  ),
  end: createTextPattern(`${OVER}(${TIME})${END}`, "g"),
  countedBefore: createAlternativesPattern`\<(?:grados?|anos?|ciclos?|paginas?|edad(?:es)?|aulas?|secciones|ninos|ninas|alumnos|subiW+|bajW+|pasW+)\s+(?:de\s+)?$`,
  endBefore: createAlternativesPattern`\<(?:h?asta|terminW+|acabW+|saliW*|antes de)\s*(?:a\s+)?(?:las?\s+)?$`,
  afternoon: "(?:por|en|de|a) la tarde|esta tarde",
  evening: "anoche|(?:por|en|de|a) la noche|esta noche",
  atThe: String.raw`al?\s+las?`,
  timeOf,
};

function timeOf(words: string): WrittenTime | undefined {
  if (/^medio/.test(words)) return { hour: 12, minute: 0, half: "24", written: true };
  const half = halfOf(words);
  const compact = parseCompactTime(words, half);
  if (compact) return compact;
  const before = TO_THE_HOUR.exec(words);
  if (before) return timeBeforeHour(numberOf(before[2] ?? ""), minutesOf(before[1] ?? ""), half);
  const less = LESS_THAN.exec(words);
  if (less) return timeBeforeHour(numberOf(less[1] ?? ""), minutesOf(less[2] ?? ""), half);
  const [, first = "", figures, part, said] = AND_PARTS.exec(words) ?? [];
  const hour = numberOf(first);
  const minute = figures ? Number(figures) : minutesOf(part ?? said ?? "cero");
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
const AND_PARTS = createAlternativesPattern`^(\d+|${HOUR_WORD})(?:[:.h](\d\d)|\s*[yi]\s*(\d+|\p{L}+(?: y cinco)?)|\s+(${FIVES})\>)?`;
const CLOCK_24 = createAlternativesPattern`\dh|\<hrs?\>|\<horas\>`;
const AFTERNOON = createAlternativesPattern`p\.?\s?m\>|tarde|noche|mediodia|del dia`;
const MORNING = createAlternativesPattern`a\.?\s?m\>|manana`;

function halfOf(words: string): "am" | "pm" | undefined {
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
