import {
  createDurationRule,
  DECIMAL_NUMBER_SOURCE,
  DURATION_START_SOURCE,
  type DurationExpressionRule,
} from "#understanding/facts/duration-rule.ts";
import type { WordsAroundDuration, WordsAroundNumber } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_ES;

const NUMBER = `(${DECIMAL_NUMBER_SOURCE}|${NUMBER_WORD})`;
const HORAS = "(?:horas?|horitas?|hrs?|h)";
const PART: Readonly<Record<string, number>> = { media: 30, cuarto: 15 };
const partOf = (word = "") => PART[word] ?? numberOf(word);

export const DURATION_EXPRESSION_RULES_ES: readonly DurationExpressionRule[] = [
  createDurationRule(
    `${DURATION_START_SOURCE}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|horas?)\\>`,
    ([, h, m]) => Number(h) * 60 + Number(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?(?:minutos?|minutitos|mins?|m)\\>`, ([, m = ""]) =>
    numberOf(m),
  ),
  createDurationRule(`${DURATION_START_SOURCE}(\\d{1,3})'(?![W'])`, ([, m]) => Number(m)),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s?${HORAS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  createDurationRule(
    `${DURATION_START_SOURCE}([0-6]|${NUMBER_WORD})\\s?${HORAS}\\s?(?:y\\s|con\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?(?:minutos?|mins?|m))?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
    ([, h = "", m]) => numberOf(h) * 60 + Number(m),
  ),
  createDurationRule(
    `${DURATION_START_SOURCE}(?:${NUMBER}\\s)?${HORAS}\\s(?:y|con)\\s(media|cuarto|${NUMBER_WORD}(?= min))(?:\\s(?:minutos?|mins?))?\\>`,
    ([, h = "1", m]) => numberOf(h) * 60 + partOf(m),
  ),
  createDurationRule("\\<media\\s(?:hora|horita)\\>", () => 30),
  createDurationRule("\\<tres cuartos de hora\\>", () => 45),
  createDurationRule(`${DURATION_START_SOURCE}3/4 de hora\\>`, () => 45),
  createDurationRule(`${DURATION_START_SOURCE}1/2\\s(?:hora|hr|h)\\>`, () => 30),
  createDurationRule("\\<(?:un )?cuarto de hora\\>", () => 15),
  createDurationRule(`${DURATION_START_SOURCE}${NUMBER}\\s(?:dias?|semanas?|meses)\\>`, () => Number.NaN),
];

export const WORDS_AROUND_DURATION_ES: WordsAroundDuration = {
  otherBefore: `${joinAlternatives`
    primer(?:os|as)?|ultim[oa]s|cada|dentro de|hace|en|otr[oa]s?|perdiW+|viajW+|caminW+
    demor(?:o|amos|e)|tard(?:o|amos|an)|esperW+
  `}(?: los| las| unos| unas| como)*`,
  otherAfter: joinAlternatives`
    tarde|antes|despues|al dia|diari[oa]s?|semanW+|por (?:semana|dia|clase|sesion)
    de (?:clase|viaje|camino|recreo|lectura|retraso|tardanza|la clase|anticipacion)
  `,
  after: "(?:despues de|luego de|tras|al cabo de|a la|a los)(?: unos| como)?",
  cut: "cort|termin|interrump|dej",
  cutAfter: `(?:(?:N+|se|la|lo|nos) )?(?:(?:tuvo que|tuvimos que) )?(?:(?:(?:la|el) )?(?:zoom|llamada|senal|luz|internet|conexion) (?:se )?)?(?:cort|interr|(?<=<se )(?:fue|cayo))`,
  loosely: "casi|mas de|menos de|al menos|hasta",
  days: "dias?|semanas?|meses",
};

export const WORDS_AROUND_NUMBER_ES: WordsAroundNumber = {
  next: `y e con en de del por para el la los las ella yo nos se me fue era hoy ayer manana lunes martes miercoles jueves
    viernes sabado domingo desde hasta a al que pero presencial videollamada zoom llamada visita cancelada suspendida
    quedo mejor via su mi lo le cuando sobre durante tuvimos voy vamos estuve otra estuvimos como porque unos antes
    despues donde quedamos queria visite visito visitamos converse conversamos hable hablamos llame llamamos`,
  fractionOf: "de (?:los|las|la|el)|del|hora",
};
