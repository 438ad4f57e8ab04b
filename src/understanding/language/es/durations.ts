import {
  createDurationRule,
  createVagueDurationRule,
  DECIMAL_NUMBER_SOURCE,
  DURATION_START_SOURCE,
  type DurationExpressionRule,
} from "#understanding/facts/duration-rule.ts";
import type { WordsAroundDuration, WordsAroundNumber } from "#understanding/language/fact-sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_ES;

/** A number in words needs a space after it, so that no unit is read out of another word. */
const NUMBER = `(${DECIMAL_NUMBER_SOURCE}|${NUMBER_WORD}(?=[\\s-]))`;
const HORAS = "(?:h?oras?|horitas?|hrs?|hs|h)";
const MIN = "(?:minutos?|minutitos?|minutes?|mi?nts?|min'?s?|mts|mns?|m)";
/** Minutes that may follow hours without their unit: "una hora y veinte". Other numbers count something. */
const FIVES =
  "(?:cinco|diez|quince|veinte|veinticinco|treinta(?: y cinco)?|cuarenta(?: y cinco)?|cincuenta(?: y cinco)?|[0-5]\\d)(?=$|[\\s.,;!?)'])(?! \\p{L}+s\\>)";
const PART: Readonly<Record<string, number>> = { media: 30, medio: 30, cuarto: 15, "tres cuartos": 45 };
const partOf = (word = "") => PART[word.replace(/^un /, "")] ?? numberOf(word);

export const DURATION_EXPRESSION_RULES_ES: readonly DurationExpressionRule[] = [
  createDurationRule(
    `${DURATION_START_SOURCE}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|horas?)\\>`,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?-?\\s?${MIN}\\>`, ([, m = ""]) => numberOf(m)),
  createVagueDurationRule(
    `${DURATION_START_SOURCE}(?:\\d{1,3}|${NUMBER_WORD})(?:\\s?[-/]\\s?|,?\\s(?:a|o)\\s)${NUMBER}\\s?(?:${MIN}\\>|')`,
    ([, m = ""]) => numberOf(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}(\\d{1,3})\\s?'(?![W'])`, ([, m]) => Number(m)),
  createDurationRule(`\\<cien(?:to)?(?:\\s(${NUMBER_WORD}))?\\s${MIN}\\>`, ([, m]) => 100 + (m ? numberOf(m) : 0)),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?${HORAS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  createDurationRule(
    `${DURATION_START_SOURCE}(?:(?:([0-7]|${NUMBER_WORD}(?=\\s))\\s?)?${HORAS},?\\s(?:y|i|con|mas)\\s(?:como\\s|unos\\s)?|([0-7]|${NUMBER_WORD}(?=\\s))\\s?${HORAS}\\s?)([0-5]?\\d(?=\\s?(?:m|'))|${NUMBER_WORD}(?=\\smin))\\s?(?:${MIN}\\>|')`,
    ([, h, alone, m]) => numberOf(h ?? alone ?? "1") * 60 + partOf(m),
  ),
  createDurationRule(
    `${DURATION_START_SOURCE}([0-7]|${NUMBER_WORD}(?=\\s))\\s?${HORAS}\\s?(?:(?:y|i|con)\\s)?(${FIVES})`,
    ([, h = "1", m]) => numberOf(h) * 60 + partOf(m),
  ),
  createDurationRule(
    `${DURATION_START_SOURCE}(?:${NUMBER}\\s?)?${HORAS}\\s(?:y|i|con)\\s?(medi[ao]|(?:un\\s)?cuarto|tres cuartos|${FIVES})(?!W)`,
    ([, h = "1", m]) => numberOf(h) * 60 + partOf(m),
  ),
  createDurationRule(
    `${DURATION_START_SOURCE}${NUMBER}\\s?(?:y|i)\\s(media|cuarto)\\s${HORAS}\\>`,
    ([, h = "", m]) => numberOf(h) * 60 + partOf(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}([1-7])\\s1/2\\s${HORAS}\\>`, ([, h]) => Number(h) * 60 + 30),
  createDurationRule(`${DURATION_START_SOURCE}(\\d{1,3})\\sde\\s\\d{1,3}\\s?${MIN}\\>`, ([, m]) => Number(m)),
  createVagueDurationRule(`\\<(?<=\\<dur(?:o|amos|e|aron) (?:como |unos )?)(\\d{2,3})(?=$|[.,;\\n])`, ([, m]) =>
    Number(m),
  ),
  createVagueDurationRule(`\\<(?:un )?par de ${HORAS}\\>`, () => 120),
  createDurationRule(`\\<media\\s${HORAS}\\>`, () => 30),
  createDurationRule(`\\<${NUMBER}\\scuartos\\s(?:de\\s)?${HORAS}\\>`, ([, quarters = ""]) => numberOf(quarters) * 15),
  createDurationRule(`${DURATION_START_SOURCE}3/4\\s(?:de\\s)?${HORAS}\\>`, () => 45),
  createDurationRule(`${DURATION_START_SOURCE}1/2\\s${HORAS}\\>`, () => 30),
  createDurationRule(`${DURATION_START_SOURCE}(?:un )?(?:1/4|cuarto) de ${HORAS}\\>`, () => 15),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s(?:dias?|semanas?|meses)\\>`, () => Number.NaN),
];

export const WORDS_AROUND_DURATION_ES: WordsAroundDuration = {
  otherBefore: `${joinAlternatives`
    primer(?:os|as)?|ultim[oa]s|cada|dentro de|hace|otr[oa]s?|perdiW+|viajW+|caminW+
    demor(?:o|amos|e)|tard(?:o|amos|an)|esperW+
  `}(?: los| las| unos| unas| como)*`,
  otherAfter: joinAlternatives`
    tarde|antes(?! de que)|al dia|diari[oa]s?|semanW+|por (?:semana|dia|clase|sesion)
    de (?:clase|viaje|camino|recreo|lectura|retraso|tardanza|la clase|anticipacion)
  `,
  after: "(?:despues de|luego de|tras|al cabo de|a l[ao]s?|en)(?: unos| unas| como)?",
  laterAfter: "(?:despues|luego|mas tarde|antes de que)",
  cut: "cort|termin|interrump|dej",
  cutAfter: `(?:(?:N+|se|la|lo|nos) )?(?:(?:tuvo que|tuvimos que) )?(?:(?:(?:la|el) )?(?:zoom|llamada|senal|luz|internet|conexion) (?:se )?)?(?:cort|interr|(?<=<se )(?:fue|cayo))`,
  loosely: "casi|mas de|menos de|al menos|hasta",
  days: "dias?|semanas?|meses",
};

export const WORDS_AROUND_NUMBER_ES: WordsAroundNumber = {
  next: `y e con en de del por para el la los las ella yo nos se me fue era hoy ayer manana lunes martes miercoles jueves
    viernes sabado domingo desde hasta a al que pero presencial videollamada zoom llamada visita cancelada suspendida
    quedo mejor via su mi lo le cuando sobre durante tuvimos voy vamos estuve otra estuvimos como porque unos antes
    despues donde quedamos queria visite visito visitamos converse conversamos hable hablamos llame llamamos punto coma
    les no`,
  counted: joinAlternatives`
    \p{L}{2,}s|gente|min|minuto
    hora|dia|grado|ano|por ciento|km|kg|mil|punto de|de l[ao]s
  `,
  likeCounted: String.raw`nos|les|los|las|mas|dos|tres|seis|tras|pues|entonces|antes|despues|sus|mis|nomas|obs|\p{L}{2,}mos`,
  fractionOf: "de (?:los|las|la|el)|del|hora",
};
