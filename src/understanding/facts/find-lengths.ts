import { MINUTES } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import type { Span } from "#understanding/fold/span.ts";
import { pattern } from "#understanding/pattern/pattern.ts";
import { anyOf, oneOf } from "#understanding/pattern/phrases.ts";
import { NUMBER_WORD, numberOf } from "./number-of.ts";

export type LengthFound = Span & {
  readonly what: "length";
  /** "unreadable" if no visit can last that long. */
  readonly minutes: number | "unreadable";
  readonly sure: boolean;
};

type LengthRule = { readonly pattern: RegExp; minutes(match: readonly (string | undefined)[]): number };

/** Finds every length that may be a visit's in folded text; includes "5 days", so that the refusal can quote it. */
export function findLengths(text: string, language: Language): LengthFound[] {
  return RULES[language].flatMap(({ pattern, minutes }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = text.slice(Math.max(0, span.start - 28), span.start);
      if (HOUR_OF_DAY.test(match[0])) return [];
      if (isOfSomethingElse(before, text.slice(span.end, span.end + 28))) return [];
      const whole = minutes(match);
      return [
        {
          what: "length",
          ...span,
          minutes: kept(whole),
          sure: !LOOSELY.test(before) && !(whole > MAX_USUAL_MINUTES),
        } as const,
      ];
    }),
  );
}

function isOfSomethingElse(before: string, after: string): boolean {
  return (
    OTHER_BEFORE.test(before) ||
    OTHER_AFTER.test(after) ||
    (LATER.test(before) && !CUT.test(before) && !CUT_AFTER.test(after))
  );
}

/** "15h" is a time, not a length. */
const HOUR_OF_DAY = /^(?:0?9|1\d|2[0-3])h$/;

/** Longer lengths are not sure, so Fieldbook asks. */
export const MAX_USUAL_MINUTES = 4 * 60;

/** Converts to whole minutes, or "unreadable" if no visit can last that long. */
export function kept(minutes: number): number | "unreadable" {
  const whole = Math.round(minutes);
  return whole >= MINUTES.least && whole <= MINUTES.most ? whole : "unreadable";
}

/** Contexts in which a length is not the visit's: parts of a lesson, delays, journeys, habits. */
const OTHER_BEFORE = anyOf`
  \<${oneOf`
    first|last|every|each|within|in|another|next|extra|lost|drove|took (?:me|us)|wait(?:ed|ing)?(?: for)?
    travell?ed(?: for)?|primer(?:os|as)?|ultim[oa]s|cada|dentro de|hace|en|otr[oa]s?|perdiW+|viajW+|caminW+
    demor(?:o|amos|e)|tard(?:o|amos|an)|esperW+
  `} (?:the |los |las |unos |unas |about |como )*$
`;
const OTHER_AFTER = anyOf`
  ^[- ]*${oneOf`
    late|early|earlier|later|ago|away|before|after|a (?:week|day|month)|per|each|every|lessons?|class|break|drive
    walk(?! through)|journey|trip|assembly|observation|of (?:reading|maths?|teaching|class|lesson|detention)
    tarde|antes|despues|al dia|diari[oa]s?|semanW+|por (?:semana|dia|clase|sesion)
    de (?:clase|viaje|camino|recreo|lectura|retraso|tardanza|la clase|anticipacion)
  `}\>
`;
/** "After half an hour" gives the length only of a visit that was cut short. */
const LATER = anyOf`\<(?:after|despues de|luego de|tras|al cabo de|a la|a los) (?:about |unos |como )?$`;
const CUT = anyOf`\<(?:short|stop|cut|end|leave|left|cort|termin|interrump|dej|drop|died|crash|froze)`;
const CUT_AFTER = anyOf`^[ ,]*(?:(?:we|it|she|he|N+|se|la|lo|nos) )?(?:(?:was|got|had to|tuvo que|tuvimos que) )?(?:(?:(?:the|la|el) )?(?:line|call|connection|signal|zoom|llamada|senal|luz|internet|conexion) (?:se )?)?(?:stop|cut|end|drop|died|cort|interr|(?<=\<se )(?:fue|cayo))`;
const LOOSELY = anyOf`\<(?:almost|nearly|over|more than|less than|under|at least|up to|casi|mas de|menos de|al menos|hasta) $`;

const EN = `(\\d{1,4}(?:[.,]\\d{1,2})?|\\.\\d{1,2}|${NUMBER_WORD.en})`;
const ES = `(\\d{1,4}(?:[.,]\\d{1,2})?|\\.\\d{1,2}|${NUMBER_WORD.es})`;
const START = "(?<![W.,:/$-])";
const HOURS = "(?:hours?|hrs?|h)";
const HORAS = "(?:horas?|horitas?|hrs?|h)";
const MINS = "(?:minutes?|minuts?|mins?|mns?|m)";
const PART: Readonly<Record<string, number>> = { half: 30, quarter: 15, media: 30, cuarto: 15 };
const partOf = (word = "") => PART[word] ?? numberOf(word);
const rule = (source: string, minutes: LengthRule["minutes"]) => ({ pattern: pattern(source, "g"), minutes });

const BOTH: LengthRule[] = [
  rule(`${START}([0-7]):([0-5]\\d)\\s*(?:h|hrs?|hours?|horas?)\\>`, ([, h, m]) => Number(h) * 60 + Number(m)),
];

const RULES: Readonly<Record<Language, readonly LengthRule[]>> = {
  en: [
    ...BOTH,
    rule(`${START}${EN}\\s?-?\\s?${MINS}\\>`, ([, m = ""]) => numberOf(m)),
    rule(`${START}${EN}\\s?-?\\s?${HOURS}\\>`, ([, h = ""]) => numberOf(h) * 60),
    rule(
      `${START}([0-6]|${NUMBER_WORD.en})\\s?${HOURS}\\s?(?:and\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?${MINS})?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
      ([, h = "", m]) => numberOf(h) * 60 + Number(m),
    ),
    rule(
      `\\<(an|one|\\d)\\s(?:hours?|hrs?)\\s(?:and\\s)?(${NUMBER_WORD.en})\\s${MINS}\\>`,
      ([, h = "", m = ""]) => (h === "an" ? 1 : numberOf(h)) * 60 + numberOf(m),
    ),
    rule(`\\<(?:an?|one)\\s(?:hour|hr)\\>`, () => 60),
    rule(
      `\\<(?:(?:an?|one)\\s)?(?:hour|hr)\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\>`,
      ([, part]) => 60 + partOf(part),
    ),
    rule(
      `\\<${EN}\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\s${HOURS}\\>`,
      ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
    ),
    rule(
      `\\<${EN}\\s${HOURS}\\s(?:and|&)\\s(?:an?\\s)?(half|quarter)\\>`,
      ([, h = "", part]) => numberOf(h) * 60 + partOf(part),
    ),
    rule("\\<(?:half\\s?-?\\s?(?:an\\s)?(?:hour|hr)|half-hour)\\>", () => 30),
    rule("\\<three[ -]quarters of an hour\\>", () => 45),
    rule(`${START}3/4\\s(?:of an )?${HOURS}\\>`, () => 45),
    rule(`${START}1/2\\s(?:an )?${HOURS}\\>`, () => 30),
    rule("\\<(?:a )?quarter of an hour\\>", () => 15),
    rule(`${START}${EN}\\s(?:days|day|weeks?|months?)\\>`, () => Number.NaN),
  ],
  es: [
    ...BOTH,
    rule(`${START}${ES}\\s?(?:minutos?|minutitos|mins?|m)\\>`, ([, m = ""]) => numberOf(m)),
    rule(`${START}(\\d{1,3})'(?![W'])`, ([, m]) => Number(m)),
    rule(`${START}${ES}\\s?${HORAS}\\>`, ([, h = ""]) => numberOf(h) * 60),
    rule(
      `${START}([0-6]|${NUMBER_WORD.es})\\s?${HORAS}\\s?(?:y\\s|con\\s)?([0-5]\\d|[1-9](?=\\s?m))(?:\\s?(?:minutos?|mins?|m))?(?=$|[\\s.,;!?)])(?! \\p{L}+s\\>)`,
      ([, h = "", m]) => numberOf(h) * 60 + Number(m),
    ),
    rule(
      `${START}(?:${ES}\\s)?${HORAS}\\s(?:y|con)\\s(media|cuarto|${NUMBER_WORD.es}(?= min))(?:\\s(?:minutos?|mins?))?\\>`,
      ([, h = "1", m]) => numberOf(h) * 60 + partOf(m),
    ),
    rule("\\<media\\s(?:hora|horita)\\>", () => 30),
    rule("\\<tres cuartos de hora\\>", () => 45),
    rule(`${START}3/4 de hora\\>`, () => 45),
    rule(`${START}1/2\\s(?:hora|hr|h)\\>`, () => 30),
    rule("\\<(?:un )?cuarto de hora\\>", () => 15),
    rule(`${START}${ES}\\s(?:dias?|semanas?|meses)\\>`, () => Number.NaN),
  ],
};
