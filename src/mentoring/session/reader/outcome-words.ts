import type { Outcome } from "#mentoring/session/codes.ts";
import { anyOf, oneOf, phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";

const DAY_EN = "mon|tue|wed|thu|fri";
/** After "we couldn't meet": nothing that would say what else could not be done. */
const END_EN = oneOf`
  (?= (?:this|today|yesterday|on|because|as|due|after|at all|last|in the end|${DAY_EN}))
  (?=\s*(?:[.,;\n]|$))
`;
const CALLED_OFF = oneOf`
  cancell?ed|called off|postponed|never happened
  (?:didn't|didnt|did not) (?:happen|take place)
`;
const OUR_MEETING = String.raw`(?<!\b(?:staff|team|parents'?|governors'?|board|pta|department) )(?:meeting|call)`;

const END_ES = oneOf`
  (?= (?:a (?:su|la) (?:escuela|ie)|al colegio|hoy|ayer|el|la semana|esta|por|porque|debido))
  (?=\s*(?:[.,;\n]|$))
`;
const HER_ES = "(?:la|lo)?(?: a)?(?: la directora| el director| N+| ella)?";
const DAY_ES = String.raw`(?: del? (?:lunes|martes|miercoles|jueves|viernes|hoy|ayer|\d+))?`;

/** What is said when the visit was so. "N" is the principal's name. */
export const OUTCOME_WORDS: Readonly<Record<Language, Readonly<Record<Outcome, RegExp>>>> = {
  en: {
    not_held: phrases`
      (?:no|cancell?ed|cancelling|missed) (?:visit|session)
      (?:no|cancell?ed|missed) (?:meeting|call)(?= (?:with N|today|this|on|because|as)|[.,;\n]|$)
      (?:visit|session|it|that|${OUR_MEETING})(?: (?:to|with) N+)?(?: on \w+)? (?:was |got |has been |had to be |is )?${CALLED_OFF}
      (?:we|i) (?:couldn't|couldnt|could not|didn't|didnt|did not|never) (?:meet|visit|talk|speak|make it)${END_EN}
      (?:we|i) (?:couldn't|couldnt|could not|didn't|didnt|did not|never) (?:(?:meet|talk|speak) (?:to|with)|see|meet|visit) (?:her|him|N+)${END_EN}
      (?:we|i) (?:weren't|were not) able to (?:meet|visit|talk|speak)${END_EN}
      (?:(?:we|i) |^\W*|[\n.,;]\s*)had to (?:cancel|call it off|postpone)
      N+ (?:had to cancel|cancell?ed)(?= on me| again| today| last| because| as| the visit| our| on |[.,;\n]|$)
      (?:^|[\n.,;]\s*)cancell?ed
      no[- ]show|stood me up|didn't happen|didnt happen|did not happen
    `,
    cut_short: phrases`
      cut (?:it |the \w+ |us )?short
      ended early|shorter than planned|was interrupted
      had to (?:stop|leave|finish|end) early
      (?:she|he|i|N+) had to (?:leave|go|run)(?: off)? (?:early|after)
    `,
    held_changed: phrases`
      instead(?: of)?
      rather than|ended up|switched to|not as planned
      had to (?:move|switch|change) (?:it )?to
      different(?:ly)? (?:than|from|to) (?:we )?planned
    `,
    held_as_planned: phrases`as planned|according to plan`,
  },
  es: {
    not_held: phrases`
      no hubo (?:visita|sesion|reunion|encuentro)
      no se (?:realizo|hizo|dio|llevo a cabo|pudo(?: hacer| realizar| dar)?)
      (?:visita|sesion|reunion con N+)(?: a N+| con N+)?${DAY_ES} (?:se |fue |no se )?(?:cancel(?:o|ada)|suspend(?:io|ida)|posterg(?:o|ada)|realizo|dio)
      no (?:pude|pudimos|logre|logramos) (?:visitar|ver|encontrar|(?:conversar|hablar|reunirme) con|(?:ir|llegar) donde)${HER_ES}${END_ES}
      no (?:pude|pudimos|logre|logramos) (?:reunirme|reunirnos|ir|llegar|vernos)${END_ES}
      no nos (?:reunimos|vimos|encontramos)
      no (?:la|lo) encontre(?! (?:bien|mal|muy|tan|dispuest\w*))
      no fui(?= (?:a|al|porque|por|hoy|ayer|el)\b|[.,;\n]|$)
      N+ (?:me )?cancelo
      (?:^|[\n.,;]\s*)(?:me )?(?:cancelad[oa]|cancelo|suspendid[oa])
      tuve que cancelar
      tuvimos que (?:cancelar|suspender)
      me dejo plantad[oa]
    `,
    cut_short: phrases`
      tuvimos que (?:cortar|terminar antes|acortar|interrumpir|dejarlo)
      se (?:corto|interrumpio|acorto)(?! (?:la luz|el agua))
      (?:termino|terminamos) antes
      (?<!\b(?:docente|profesora?|profe|madre|padre|alumn[oa]|subdirectora?|coordinadora?) )tuvo que (?:irse|salir) (?:antes|temprano)
      duro menos de lo previsto
    `,
    held_changed: phrases`
      en vez de|en lugar de|al final fue|terminamos haciendo
      tuvimos que cambiar(?:la|lo)? a
      no como estaba previst[oa]
    `,
    held_as_planned: phrases`
      segun lo (?:previsto|planificado|planeado)
      como estaba (?:previst[oa]|planificad[oa]|planead[oa])
    `,
  },
};

const EVENTS_EN = oneOf`
  evening|assembly|training|class(?:es)?|lessons?|exams?|trip|event|workshop|inset|course|contract|match|fair|party
  staff meeting|parents'? meeting|she|he|they|teachers?|parents
`;

/** Right before those words: something else was cancelled, "the parents' evening was cancelled". */
export const SOMETHING_ELSE = {
  en: anyOf`\b${EVENTS_EN} (?:was |were |is |has been |had been |had to be |got |has |had |have )*$`,
  es: anyOf`
    \b(?:faena|actuacion|clases?|taller|capacitacion|examen|paseo|evento|curso|concurso|feria|asamblea)\b[^.]{0,24}$
    \b(?:reunion (?:de|con) (?:los )?(?:padres|docentes|apafa)|padres|docentes)\b[^.]{0,24}$
  `,
} as const;
