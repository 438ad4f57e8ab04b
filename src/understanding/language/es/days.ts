import {
  addWeeks,
  type DayExpressionRule,
  type ResolvedDay,
  resolveDayFromToday,
  resolveWeekday,
  type WeekdayQualifier,
} from "#understanding/facts/resolve-day.ts";
import { createTextPattern } from "#understanding/pattern/pattern.ts";
import { CLAUSE_START_SOURCE, createAlternativesPattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";
import { toWeekday, WEEKDAY } from "./calendar-words.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_ES;

const PART = "(?:manana|mananita|tarde|tardecita|noche)";
const YESTERDAY = "(?:a[yi]er|ayr|alle|aller|allier|hayer)";
const TOMORROW = "(?:mn?a?nana|maniana|mannana|mnna)";
const COMING = "proxim[oa]|siguiente|sgte|prox|entrante";

/** Rules for Spanish words for weekdays and for days relative to today. "Mañana" is tomorrow unless it means the morning. */
export const DAY_EXPRESSION_RULES_ES: readonly DayExpressionRule[] = [
  {
    pattern: createTextPattern(
      `\\<(${WEEKDAY})\\s+(?:de\\s+)?(?:la\\s+)?(semana\\s+(?:pasada|anterior|que\\s+viene|entrante)|(?:proxima|siguiente|esta|otra)\\s+semana)\\>`,
      "g",
    ),
    read: ([, name, week = ""], { today }) => resolveWeekday(today, toWeekday(name) ?? 0, weekOf(week)),
  },
  {
    pattern: createTextPattern(
      `\\<(?:(pasado|ultimo|est?e|${COMING})\\s+)?(${WEEKDAY})(?:\\s+(pasado|ultimo|anterior|proximo\\s+pasado|ppdo|${COMING}|que\\s+viene|que\\s+paso))?\\>(?:\\s+(?:en|por|a)\\s+la\\s+${PART}\\>)?`,
      "g",
    ),
    read: ([, before, name = "", after], { today }) => {
      if (/^(?:[sz]a[bv]ad[oa]|domin?go)s$/.test(name)) return undefined;
      return resolveWeekday(
        today,
        toWeekday(name) ?? 0,
        WHICH[(before ?? after ?? "").replace(/\s+/g, " ")] ?? "plain",
      );
    },
  },
  {
    // "viernes en ocho", "de hoy en quince".
    pattern: createTextPattern(
      `\\<(?:de\\s+)?(?:este\\s+)?(${WEEKDAY}|hoy|${TOMORROW})\\s+en\\s+(ocho|quince|8|15)(?:\\s+dias)?\\>`,
      "g",
    ),
    read: ([, day = "", count = ""], { today }) => addWeeks(today, baseOf(today, day), /^(?:o|8)/.test(count) ? 1 : 2),
  },
  {
    // Which of them is meant, people do not agree about: "no este lunes, el otro", "el otro lunes".
    pattern: createTextPattern(
      `\\<el\\s+otro\\s+(${WEEKDAY})\\>|\\<(?:no\\s+(?:el|este)\\s+)?(${WEEKDAY})(?:\\s+que\\s+viene)?(?:\\s+no)?,?\\s+(?:sino\\s+)?el\\s+(?:otro|siguiente)\\>`,
      "g",
    ),
    read: ([, named, name], { today }) => addWeeks(today, baseOf(today, named ?? name ?? ""), 1, false),
  },
  {
    pattern: createTextPattern(
      `\\<(?:h?oy(?: dia)?(?:(?: por| en| a) la ${PART}| temprano)?|hoi|est?[ae] (?:misma? )?(?:${PART}|mediodia)|hace un? ?(?:rat(?:o|ito)|moment(?:o|ito)))\\>`,
      "g",
    ),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, 0),
  },
  {
    // "oi" is how some write "hoy", and "oí" without its accent.
    pattern: createTextPattern(
      `\\<(?:acab(?:o|amos) de|hace (?:rat(?:o|ito)|poquito)|ahorita (?=acab|termin|sali|vengo)|oi(?! (?:an?|al|un[ao]?|la|el|las|los|decir|hablar|cuando|su|sus)\\>)|toda la (?:manana|tarde)|en la fecha)\\>|${CLAUSE_START_SOURCE}(?:en|por|a) la (?:manana|tarde)\\>`,
      "g",
    ),
    read: (_, { today }) => resolveDayFromToday(today, 0, false),
  },
  {
    pattern: createTextPattern(`\\<(?:${YESTERDAY}(?: (?:por|en|a) la ${PART})?|a ?noche)\\>`, "g"),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, -1),
  },
  {
    pattern: createTextPattern(
      `\\<(?:ante ?${YESTERDAY}|antes d?e? ?${YESTERDAY}|anti?a?yer|antier|antiyer|ante ?a? ?noche|antenoche|antes de anoche)\\>`,
      "g",
    ),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, -2),
  },
  {
    pattern: withGlobalFlag(createAlternativesPattern`\<tras ?(?:ante ?ayer|antier)\>`),
    read: (_, { today }) => resolveDayFromToday(today, -3),
  },
  {
    pattern: createTextPattern(
      `(?<!\\<(?:la|una|esta|cada|media|toda|buena|pasado|ayer)\\s{1,3})\\<${TOMORROW}\\>(?:(?: mismo)|(?: por| en| a) la ${PART})?`,
      "g",
    ),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, 1),
  },
  {
    pattern: createTextPattern(`\\<pasado ${TOMORROW}\\>`, "g"),
    inAnyText: true,
    read: (_, { today }) => resolveDayFromToday(today, 2),
  },
  {
    pattern: createTextPattern(`\\<hace (?:unos |como )?(\\d{1,3}|${NUMBER_WORD}) (dias?|semanas?)\\>`, "g"),
    read: ([, count = "", unit = ""], { today }) => dayAfter(today, -numberOf(count), unit),
  },
  {
    pattern: createTextPattern(
      `\\<(?:dentro de|en|de aqui (?:a|en)|a los) (\\d{1,2}|${NUMBER_WORD}) (dias?|semanas?)\\>`,
      "g",
    ),
    read: ([, count = "", unit = ""], { today }) => dayAfter(today, numberOf(count), unit),
  },
];

const WHICH: Readonly<Record<string, WeekdayQualifier>> = {
  pasado: "last",
  ultimo: "last",
  anterior: "last",
  "proximo pasado": "last",
  ppdo: "last",
  "que paso": "last",
  este: "this",
  ete: "this",
  proximo: "coming",
  proxima: "coming",
  prox: "coming",
  siguiente: "coming",
  sgte: "coming",
  entrante: "coming",
  "que viene": "coming",
};

function weekOf(words: string): WeekdayQualifier {
  if (words.startsWith("esta")) return "this";
  return /pasada|anterior/.test(words) ? "week before" : "week after";
}

/** The day from which weeks are counted. */
function baseOf(today: Temporal.PlainDate, words: string): ResolvedDay {
  const name = toWeekday(words);
  return name ? resolveWeekday(today, name, "plain") : resolveDayFromToday(today, words.startsWith("h") ? 0 : 1);
}

/**
 * Returns the meaning of the day that is a number of days or weeks from today. A number of weeks is uncertain, because
 * it is rarely exact to the day; so are eight and fifteen days, by which people mean one week and two.
 */
function dayAfter(today: Temporal.PlainDate, count: number, unit: string): ResolvedDay {
  if (!unit.startsWith("dia")) return resolveDayFromToday(today, count * 7, false);
  const weeks = { 8: 1, 15: 2 }[Math.abs(count)];
  return weeks ? resolveDayFromToday(today, Math.sign(count) * weeks * 7, false) : resolveDayFromToday(today, count);
}
