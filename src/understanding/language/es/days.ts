import {
  type DayExpressionRule,
  resolveDate,
  resolveDayFromToday,
  resolveDayOfMonth,
  resolveWeekday,
  type WeekdayQualifier,
} from "#understanding/facts/resolve-day.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_ES;

const WEEKDAYS = [
  "lunes|lun",
  "martes|martez",
  "miercoles|mie|mier",
  "jueves|juebes|jue",
  "viernes|biernes|vie",
  "sabados?|savado",
  "domingos?",
];
const MONTHS = [
  "enero|ene",
  "febrero|feb",
  "marzo|mar",
  "abril|abr",
  "mayo|may",
  "junio|jun",
  "julio|jul",
  "agosto|ago",
  "septiembre|setiembre|set|sept|sep",
  "octubre|oct",
  "noviembre|nov",
  "diciembre|dic",
];
const W = `(?:${WEEKDAYS.join("|")})`;
const SHORT_W = "(?:mar|sab|dom)";
const M = `(?:${MONTHS.join("|")})`;
const N = `(?:\\d{1,2}(?:ro|do|to|o)?|${NUMBER_WORD})`;
const TIME_AFTER =
  "(?!\\s*(?:[:.h-]\\s*\\d|\\/|%|[ap]\\.?m\\>|a\\s+\\d|y (?:media|cuarto)|min|h\\>|hrs?\\>|horas?\\>|de\\s+la\\s+(?:manana|tarde|noche)))";

const within = (list: readonly string[], word: string) =>
  list.findIndex((each) => createTextPattern(`^(?:${each})$`).test(word)) + 1;
const SHORT = ["mar", "sab", "dom"];
const weekday = (word: string | undefined) =>
  word ? within(WEEKDAYS, word) || [2, 6, 7][SHORT.indexOf(word)] : undefined;
const dayOf = (word = "") => numberOf(word.replace(/^(\d+)\p{L}+$/u, "$1"));

/** Rules for Spanish words for days and dates. "Mañana" is read as tomorrow unless it means the morning. */
export const DAY_EXPRESSION_RULES_ES: readonly DayExpressionRule[] = [
  {
    pattern: createTextPattern(
      `(?:\\<(${W}|${SHORT_W}),?\\s+)?\\<(${N})\\s+(?:de\\s+)?(${M})\\>\\.?(?:,?\\s+(?:del?\\s+)?(20\\d\\d))?`,
      "g",
    ),
    read: ([words = "", name, day, month = "", y], { today }) =>
      /^mar/.test(month) && !/de\s+mar/.test(words) && month !== "marzo"
        ? undefined
        : resolveDate(today, {
            day: dayOf(day),
            month: within(MONTHS, month),
            year: y ? Number(y) : undefined,
            weekday: weekday(name),
          }),
  },
  {
    pattern: createTextPattern(`\\<(${W}|${SHORT_W}),?\\s+(?:el\\s+)?(${N})\\>${TIME_AFTER}`, "g"),
    read: ([, name, day], { today }, isAlone) => {
      const meaning = resolveDayOfMonth(today, dayOf(day), weekday(name));
      return meaning && meaning !== "unreadable" && meaning.sure && isAlone ? meaning : undefined;
    },
  },
  {
    pattern: createTextPattern(
      `\\<(?:el|del|al|dia)\\s+(?:dia\\s+)?(\\d{1,2}|primero)\\>(?!\\s*(?:de|del)\\s+\\p{L}|/|\\.\\d)${TIME_AFTER}`,
      "g",
    ),
    read: ([, day], { today }, isAlone) => (isAlone ? resolveDayOfMonth(today, dayOf(day)) : undefined),
  },
  {
    pattern: createTextPattern(
      `\\<(${W})\\s+(?:de\\s+)?(?:la\\s+)?(semana\\s+(?:pasada|anterior|que\\s+viene)|(?:proxima|siguiente|esta)\\s+semana)\\>`,
      "g",
    ),
    read: ([, name, week = ""], { today }) => resolveWeekday(today, weekday(name) ?? 0, weekOf(week)),
  },
  {
    pattern: createTextPattern(
      `\\<(?:(pasado|ultimo|proximo|siguiente|este)\\s+)?(${W})(?:\\s+(pasado|ultimo|anterior|proximo|siguiente|que\\s+viene|que\\s+paso))?\\>`,
      "g",
    ),
    read: ([, before, name, after], { today }) => {
      if (/^(?:sabado|domingo)s$/.test(name ?? "")) return undefined;
      return resolveWeekday(today, weekday(name) ?? 0, WHICH[(before ?? after ?? "").replace(/\s+/g, " ")] ?? "plain");
    },
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`\<(?:hoy(?: dia)?|esta (?:manana|tarde|noche)|hace un rato|hace un momento)\>`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, 0),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<acab(?:o|amos) de\>`),
    read: (_, { today }) => resolveDayFromToday(today, 0, false),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<(?:ayer(?: (?:por|en|a) la (?:manana|tarde|noche))?|anoche)\>`),
    read: (_, { today }) => resolveDayFromToday(today, -1),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<(?:anteayer|antes de ayer|antier|antiayer|antes de anoche)\>`),
    read: (_, { today }) => resolveDayFromToday(today, -2),
  },
  {
    pattern: withGlobalFlag(
      createAlternativesPattern`(?<!\<(?:la|una|esta|cada|media|toda|buena|pasado|ayer)\s{1,3})\<manana\>(?:(?: mismo)|(?: por| en| a) la (?:manana|tarde|noche))?`,
    ),
    read: (_, { today }) => resolveDayFromToday(today, 1),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<pasado manana\>`),
    read: (_, { today }) => resolveDayFromToday(today, 2),
  },
  {
    pattern: createTextPattern(`\\<hace (?:unos |como )?(\\d{1,3}|${NUMBER_WORD}) (dias?|semanas?)\\>`, "g"),
    read: ([, count = "", unit = ""], { today }) => dayAfter(today, -numberOf(count), unit),
  },
  {
    pattern: createTextPattern(`\\<(?:dentro de|en) (\\d{1,2}|${NUMBER_WORD}) (dias?|semanas?)\\>`, "g"),
    read: ([, count = "", unit = ""], { today }) => dayAfter(today, numberOf(count), unit),
  },
];

const WHICH: Readonly<Record<string, WeekdayQualifier>> = {
  pasado: "last",
  ultimo: "last",
  anterior: "last",
  "que paso": "last",
  este: "this",
  proximo: "coming",
  siguiente: "coming",
  "que viene": "coming",
};

function weekOf(words: string): WeekdayQualifier {
  if (words.startsWith("esta")) return "this";
  return /pasada|anterior/.test(words) ? "week before" : "week after";
}

/**
 * Returns the meaning of the day that is a number of days or weeks from today. A number of weeks is uncertain, because
 * it is rarely exact to the day.
 */
function dayAfter(today: Temporal.PlainDate, count: number, unit: string) {
  return unit.startsWith("dia") ? resolveDayFromToday(today, count) : resolveDayFromToday(today, count * 7, false);
}
