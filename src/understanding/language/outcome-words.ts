import type { Outcome } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import { anyOf, oneOf, phrases } from "#understanding/pattern/phrases.ts";

const DAY_EN = "mon|tue|wed|thu|fri";
/** What may follow "we couldn't meet" if the visit itself is meant. */
const END_EN = oneOf`
  (?= (?:this|today|yesterday|yday|on|because|bc|since|as|due|after|at all|last|in the end|again|so|${DAY_EN})\>)
  (?=\s*(?:[.,;\n]|$))
`;
const CALLED_OFF = oneOf`
  cancell?ed|called off|postponed|never happened
  (?:didn't|didnt|did not) (?:happen|take place)
  off(?=\s*(?:[.,;\n]|$))
`;
/** The clause begins here: bounded, so that a run of signs costs no more than its length. */
const HEAD = String.raw`(?<=^[^W]{0,8}|[\n.,;]\s{0,8})`;
const I_EN = `(?:(?:we|i) |${HEAD})`;
const NOT_EN =
  "(?:couldn't|couldnt|could not|didn't|didnt|did not|never|wasn't able to|were(?:n't| not) able to|was unable to|were unable to)";
const SHE_EN = "(?:she|he|N+|the principal)";
/** Moved to another day, not to another modality: "moved to Friday", not "moved to Zoom". */
const TO_A_DAY = `(?: back)? (?:to|till?|until|for)(?= (?:the |next |this )?(?:${DAY_EN}|\\d|tomorrow|week|january|jan|dec|nov))`;
const HER_SIDE = oneOf`
  (?:show(?:ed)?(?: up)?|turn(?:ed)? up|join(?:ed)?|log(?:ged)? (?:on|in)|call(?:ed)? in)(?! (?:the|a|her|his|with))
  (?:come|came|answer(?:ed)?|pick(?:ed)? up|make it|made it)(?=(?: to our| to the (?:call|meeting|zoom|session)| for our)|\s*(?:[.,;\n]|$)| (?:because|bc|as|yesterday|today|so|when i|on (?:${DAY_EN})))
`;
const OUR_MEETING = String.raw`(?<!\<(?:staff|team|parents'?|governors'?|board|pta|department) )(?:meeting|call)`;

const END_ES = oneOf`
  (?= (?:a (?:su|la) (?:escuela|ie)|al colegio|hoy|ayer|anoche|anteayer|antier|el|la semana|esta|por|porque|xq|pq|x|ya que|debido)\>)
  (?=\s*(?:[.,;\n]|$))
`;
const END_HERS_ES = oneOf`
  (?=\s*(?:[.,;\n]|$))
  (?= (?:a la (?:reunion|cita|visita|llamada|sesion|videollamada)|al? (?:zoom|meet)|nunca|porque|xq|pq|por|hoy|ayer|cuando|el (?:lunes|martes|miercoles|jueves|viernes)|mis llamadas|a mis llamadas)\>)
`;
const HER_ES = "(?:la|lo)?(?: a)?(?: la directora| el director| N+| ella)?";
const DAY_ES = String.raw`(?: del? (?:lunes|martes|miercoles|jueves|viernes|hoy|ayer|\d+))?`;

/** Phrases for each outcome; "N" stands for the principal's name. */
export const OUTCOME_WORDS: Readonly<Record<Language, Readonly<Record<Outcome, RegExp>>>> = {
  en: {
    not_held: phrases`
      (?:no|cancell?ed|cancelling|missed) (?:visit|session)
      (?:no|cancell?ed|missed) (?:meeting|call)(?= (?:with N|today|this|on|because|as)|[.,;\n]|$)
      (?:visit|session|it|that|${OUR_MEETING})(?: (?:to|with) N+)?(?: (?:on|of|for) (?:the )?W+)? (?:was |got |has been |had to be |is )?${CALLED_OFF}
      ${I_EN}(?:couldn't|couldnt|could not|didn't|didnt|did not|never) (?:meet|visit|talk|speak|make it)${END_EN}
      ${I_EN}(?:couldn't|couldnt|could not|didn't|didnt|did not|never) (?:(?:meet|talk|speak) (?:to|with)|see|meet|visit) (?:her|him|N+)${END_EN}
      (?:we|i) (?:weren't|were not) able to (?:meet|visit|talk|speak)${END_EN}
      ${I_EN}had to (?:cancel|call it off|postpone|(?:call off|scrap|skip) (?:the |our |my |W+'s )?(?:visit|session|meeting|call))
      (?:she|he|N+) (?:(?:didn't|didnt|did not) want|refused|declined) to (?:meet|see me|be visited)${END_EN}
      ${I_EN}${NOT_EN} (?:get (?:to|out to|over to|into) N+(?:'s)?(?: school)?|get hold of N+|reach N+|make it (?:out |over |up )?to N+(?:'s)?(?: school)?)
      ${I_EN}${NOT_EN} (?:have|do|hold) (?:the|our|my) (?:visit|session|meeting|call)(?! (?:plan|notes|report))
      (?:visit|session|${OUR_MEETING}|zoom)(?: (?:to|with) N+)?(?: (?:on|of|for) (?:the )?W+)? (?:fell through|(?:didn't|did not) go ahead|(?:was|got|has been|had to be|is) (?:moved|pushed|rescheduled|put off|bumped|delayed)${TO_A_DAY})
      ${SHE_EN} (?:didn't|didnt|did not|never) ${HER_SIDE}
      ${SHE_EN} (?:wasn't|was not) (?:there|in|at (?:the )?school)(?= (?:when i|today|yesterday|so)|\s*(?:[.,;\n]|$))
      not held
      N+ (?:had to cancel|cancell?ed)(?= on me| again| today| last| because| as| the visit| our| on |[.,;\n]|$)
      ${HEAD}cancell?ed
      no[- ]show|stood me up|didn't happen|didnt happen|did not happen
    `,
    cut_short: phrases`
      cut (?:it |the W+ |us )?short
      ended early|shorter than planned|was interrupted
      had to (?:stop|leave|finish|end|wrap up|break off) (?:early|halfway|midway|after (?:about |only |just |barely )?\d)
      (?:she|he|i|N+) (?:was|got) (?:called|pulled) (?:away|out)
      we had to (?:stop|end|finish|wrap up|leave it|break off|hang up|cut it)(?: it)?(?: there| off| short)? (?:after|because|bc|when|since|halfway|midway)
      (?:she|he|i|N+) had to (?:leave|go|run|rush off|hop off|jump off|step out|hang up)(?: W+)? (?:because|when|halfway|midway|to (?:deal|see|pick|attend|handle|cover))
      (?:line|connection|internet|call|zoom|signal) (?:dropped|died|went (?:dead|down|out)|cut out|crashed)(?! (?:so|and) (?:we|i) (?:switched|moved|continued|carried|called|phoned))
      (?:got|was|were) cut off(?! from)|broke off
      (?:couldn't|couldnt|didn't get to) finish(?=\s*(?:[.,;\n]|$)| because)
      (?:she|he|i|N+) had to (?:leave|go|run)(?: off)? (?:early|after)
    `,
    held_changed: phrases`
      instead(?: of)?
      rather than|ended up|switched to|not as planned
      had to (?:move|switch|change) (?:it )?to
      (?:was|were) (?:supposed|meant|going|due) to (?:be|meet|do)
      (?:had|we'd) planned (?:to meet|to do it|a|an|on)|was planned (?:as|for|to be)
      different(?:ly)? (?:than|from|to) (?:we )?planned
    `,
    held_as_planned: phrases`as planned|according to plan`,
  },
  es: {
    not_held: phrases`
      no hubo (?:visita|sesion|reunion|encuentro)
      no se (?:realizo|hizo|dio|llevo a cabo|concreto|pudo(?: hacer| realizar| dar| concretar)?)
      no (?:pude|pudimos|logre|logramos|alcance a|llegue a) (?:entrar|ingresar|llegar|subir|ir|pasar) (?:al? |a la |hasta )?(?:(?:su|la|el) )?(?:colegio|escuela|cole|ie|institucion)
      no (?:pude|pudimos|logre|logramos) (?:comunicarme|comunicarnos|contactar|conectarme|conectarnos|hacer la visita|tener la (?:reunion|sesion))
      (?:N+|ella|la directora|el director|pero|y) (?:no|nunca) (?:vino|llego|se presento|aparecio|asistio|se conecto)${END_HERS_ES}
      (?:N+|ella|la directora|el director) (?:no|nunca) (?:me )?(?:contesto|respondio|atendio|recibio)${END_HERS_ES}
      (?:N+|ella|la directora|el director|pero|y) no se (?:conecto|presento) (?:al?|en)\>
      me quede esperando
      (?:visita|sesion|reunion con N+)(?: a N+| con N+)?${DAY_ES}(?: a N+| con N+)? (?:se |fue |no se |quedo |esta )?(?:tuvo que )?(?:cancel(?:o|ada|ar)|suspend(?:io|ida|er)|posterg(?:o|ada|ar)|reprogram(?:o|ada|ar)|frustro|cayo|(?:paso|movio|corrio|traslado)(?= (?:para|al) )|realizo|dio|concreto|pendiente)
      no (?:pude|pudimos|logre|logramos) (?:visitar|ver|encontrar|(?:conversar|hablar|reunirme) con|(?:ir|llegar) donde)${HER_ES}${END_ES}
      no (?:pude|pudimos|logre|logramos) (?:reunirme|reunirnos|ir|llegar|vernos)${END_ES}
      no nos (?:reunimos|vimos|encontramos)
      no (?:la|lo) encontre(?! (?:bien|mal|muy|tan|dispuestW*))
      no fui(?= (?:a|al|porque|por|hoy|ayer|el)\>|[.,;\n]|$)
      N+ (?:me )?cancelo
      ${HEAD}(?:me )?(?:cancelad[oa]|cancelo|suspendid[oa])
      tuve que cancelar
      tuvimos que (?:cancelar|suspender)
      (?:tuve|tuvimos) que (?:suspender|postergar|reprogramar|anular) (?:la|nuestra) (?:visita|sesion|reunion)(?! (?:de|con) (?:padres|docentes|apafa))
      no (?:tuvimos|hicimos|realizamos) (?:la |nuestra )?(?:visita|sesion|reunion)(?! (?:de|con) (?:padres|docentes|apafa))
      (?:${HEAD}|(?:pero|y|ella|el|N+|directora?) )no quiso (?:reunirse|recibirme|atenderme|verme)
      me dejo plantad[oa]
    `,
    cut_short: phrases`
      tuvimos que (?:cortar|terminar antes|acortar|interrumpir|dejarlo)
      se (?:nos )?(?:corto|interrumpio|acorto)(?! (?:la luz|el agua))
      se (?:nos )?(?:cayo|fue) (?:la (?:llamada|senal|conexion|comunicacion)|el (?:internet|zoom|meet)) (?:y|a los|a la mitad|cuando)(?! (?:seguimos|continuamos|pasamos|llamamos|la llame|lo llame))
      (?:tuve|tuvimos) que (?:irme|irnos|salir|retirarme|retirarnos|terminar|parar|suspenderla|colgar|dejarla) (?:antes|temprano|a (?:la )?mitad|de (?:emergencia|urgencia)|porque|por|cuando)
      (?:termino|terminamos) antes
      (?<!\<(?:docente|profesora?|profe|madre|padre|alumn[oa]|subdirectora?|coordinadora?) )tuvo que (?:irse|salir|retirarse|colgar|desconectarse|dejarme) (?:antes|temprano|rapido|a (?:la )?mitad|de (?:emergencia|urgencia)|a (?:atender|ver|recoger|cubrir|resolver)|por un|cuando|porque)
      duro menos de lo previsto
      (?:ya )?no (?:pudimos|pude) (?:seguir|continuar|terminar)(?=\s*(?:[.,;\n]|$)| porque| xq)
      (?:fue|estuvo|quedo) (?:muy |mas )?corta porque
      (?:quedo|quedamos|nos quedamos|la dejamos|lo dejamos) a (?:la mitad|medias)
      nos interrumpieron
    `,
    held_changed: phrases`
      en vez de|en lugar de|al final fue|terminamos haciendo
      tuvimos que cambiar(?:la|lo)? a
      no como estaba previst[oa]
      iba a ser|(?:estaba|era) (?:previst|programad|planead|planificad|pensad)[oa]|habiamos (?:quedado|previsto|planeado)
      (?:cambiamos|pasamos|nos pasamos) (?:a|al|para) (?:zoom|meet|telefono|llamada|videollamada|presencial)
    `,
    held_as_planned: phrases`
      segun lo (?:previsto|planificado|planeado)
      como estaba (?:previst[oa]|planificad[oa]|planead[oa])
    `,
  },
};

/** After "no visit this week": something else took its place. */
export const BUT_TALKED = {
  en: anyOf`^[^.;\n]{0,40}\<(?:but|though|instead)\>[^.;\n]{0,40}\<(?:emailed|texted|messaged|exchanged|spoke|talked|called|phoned|chatted)\>`,
  es: anyOf`^[^.;\n]{0,40}\<(?:pero|aunque|sino)\>[^.;\n]{0,40}\<(?:nos escribimos|nos mandamos|escribimos|hablamos|conversamos|llame|hable|converse)\>`,
} as const;

const EVENTS_EN = oneOf`
  evening|assembly|training|class(?:es)?|lessons?|exams?|trip|event|workshop|inset|course|contract|match|fair|party
  staff meeting|parents'? meeting|she|he|they|teachers?|parents
`;

/** Words directly before that show something else was cancelled: "the parents' evening was cancelled". */
export const SOMETHING_ELSE = {
  en: anyOf`\<${EVENTS_EN} (?:was |were |is |has been |had been |had to be |got |has |had |have )*$`,
  es: anyOf`
    \<(?:faena|actuacion|clases?|taller|capacitacion|examen|paseo|evento|curso|concurso|feria|asamblea)\>[^.]{0,24}$
    \<(?:reunion (?:de|con) (?:los )?(?:padres|docentes|apafa)|padres|docentes)\>[^.]{0,24}$
  `,
} as const;
