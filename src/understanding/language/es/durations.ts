import { DECIMAL_NUMBER, DURATION_START, type DurationRule, durationRule } from "#understanding/facts/duration-rule.ts";
import type { DurationContext, NumberContext } from "#understanding/language/sources.ts";
import { oneOf } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";

const { word: NUMBER_WORD, numberOf } = NUMBER_WORDS_ES;

const NUMBER = `(${DECIMAL_NUMBER}|${NUMBER_WORD})`;
const HORAS = "(?:horas?|horitas?|hrs?|h)";
const PART: Readonly<Record<string, number>> = { media: 30, cuarto: 15 };
const partOf = (word = "") => PART[word] ?? numberOf(word);

export const DURATION_RULES_ES: readonly DurationRule[] = [
  durationRule(`${DURATION_START}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|horas?)\\>`, ([, h, m]) => Number(h) * 60 + Number(m)),
  durationRule(`${DURATION_START}${NUMBER}\\s?(?:minutos?|minutitos|mins?|m)\\>`, ([, m = ""]) => numberOf(m)),
  durationRule(`${DURATION_START}(\\d{1,3})'(?![W'])`, ([, m]) => Number(m)),
  durationRule(`${DURATION_START}${NUMBER}\\s?${HORAS}\\>`, ([, h = ""]) => numberOf(h) * 60),
  durationRule(
    `${DURATION_START}([0-6]|${NUMBER_WORD})\\s?${HORAS}\\s?(?:y\\s|con\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?(?:minutos?|mins?|m))?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
    ([, h = "", m]) => numberOf(h) * 60 + Number(m),
  ),
  durationRule(
    `${DURATION_START}(?:${NUMBER}\\s)?${HORAS}\\s(?:y|con)\\s(media|cuarto|${NUMBER_WORD}(?= min))(?:\\s(?:minutos?|mins?))?\\>`,
    ([, h = "1", m]) => numberOf(h) * 60 + partOf(m),
  ),
  durationRule("\\<media\\s(?:hora|horita)\\>", () => 30),
  durationRule("\\<tres cuartos de hora\\>", () => 45),
  durationRule(`${DURATION_START}3/4 de hora\\>`, () => 45),
  durationRule(`${DURATION_START}1/2\\s(?:hora|hr|h)\\>`, () => 30),
  durationRule("\\<(?:un )?cuarto de hora\\>", () => 15),
  durationRule(`${DURATION_START}${NUMBER}\\s(?:dias?|semanas?|meses)\\>`, () => Number.NaN),
];

export const DURATION_CONTEXT_ES: DurationContext = {
  otherBefore: `${oneOf`
    primer(?:os|as)?|ultim[oa]s|cada|dentro de|hace|en|otr[oa]s?|perdiW+|viajW+|caminW+
    demor(?:o|amos|e)|tard(?:o|amos|an)|esperW+
  `}(?: los| las| unos| unas| como)*`,
  otherAfter: oneOf`
    tarde|antes|despues|al dia|diari[oa]s?|semanW+|por (?:semana|dia|clase|sesion)
    de (?:clase|viaje|camino|recreo|lectura|retraso|tardanza|la clase|anticipacion)
  `,
  after: "(?:despues de|luego de|tras|al cabo de|a la|a los)(?: unos| como)?",
  cut: "cort|termin|interrump|dej",
  cutAfter: `(?:(?:N+|se|la|lo|nos) )?(?:(?:tuvo que|tuvimos que) )?(?:(?:(?:la|el) )?(?:zoom|llamada|senal|luz|internet|conexion) (?:se )?)?(?:cort|interr|(?<=<se )(?:fue|cayo))`,
  loosely: "casi|mas de|menos de|al menos|hasta",
  days: "dias?|semanas?|meses",
};

export const NUMBER_CONTEXT_ES: NumberContext = {
  next: `y e con en de del por para el la los las ella yo nos se me fue era hoy ayer manana lunes martes miercoles jueves
    viernes sabado domingo desde hasta a al que pero presencial videollamada zoom llamada visita cancelada suspendida
    quedo mejor via su mi lo le cuando sobre durante tuvimos voy vamos estuve otra estuvimos como porque unos antes
    despues donde quedamos queria visite visito visitamos converse conversamos hable hablamos llame llamamos`,
  fractionOf: "de (?:los|las|la|el)|del|hora",
};
