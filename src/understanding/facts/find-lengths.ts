import type { Language } from "#kernel/language.ts";
import type { Span } from "#understanding/fold/span.ts";
import { PACKS } from "#understanding/language/packs.ts";
import { anyOf, oneOf } from "#understanding/pattern/phrases.ts";
import { kept, MAX_USUAL_MINUTES } from "./length-rule.ts";

export type LengthFound = Span & {
  readonly what: "length";
  /** "unreadable" if no visit can last that long. */
  readonly minutes: number | "unreadable";
  readonly sure: boolean;
};

/** Finds every length that may be a visit's in folded text; includes "5 days", so that the refusal can quote it. */
export function findLengths(text: string, language: Language): LengthFound[] {
  return PACKS[language].lengths.flatMap(({ pattern, minutes }) =>
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
