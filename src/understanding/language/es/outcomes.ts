import type { VisitOutcome } from "#kernel/contact-codes.ts";
import {
  CLAUSE_START_SOURCE,
  createAlternativesPattern,
  createPhrasePattern,
  joinAlternatives,
} from "#understanding/pattern/phrases.ts";

const END = joinAlternatives`
  (?= (?:a (?:su|la) (?:escuela|ie)|al colegio|hoy|ayer|anoche|anteayer|antier|el|la semana|esta|por|porque|xq|pq|x|ya que|debido)\>)
  (?=\s*(?:[.,;\n]|$))
`;

const END_HERS = joinAlternatives`
  (?=\s*(?:[.,;\n]|$))
  (?= (?:a la (?:reunion|cita|visita|llamada|sesion|videollamada)|al? (?:zoom|meet)|nunca|porque|xq|pq|por|hoy|ayer|cuando|el (?:lunes|martes|miercoles|jueves|viernes)|mis llamadas|a mis llamadas)\>)
`;

const HER = "(?:la|lo)?(?: a)?(?: la directora| el director| N+| ella)?";

const DAY = String.raw`(?: del? (?:lunes|martes|miercoles|jueves|viernes|hoy|ayer|\d+))?`;

/**
 * Spanish phrases for each outcome of a visit. Before matching, each letter of the principal's name is replaced by a
 * mask character, so that no phrase takes the name for a word; "N" in a phrase matches one such character.
 */
export const OUTCOME_PHRASES_ES: Readonly<Record<VisitOutcome, RegExp>> = {
  not_held: createPhrasePattern`
    no hubo (?:visita|sesion|reunion|encuentro)
    no se (?:realizo|hizo|dio|llevo a cabo|concreto|pudo(?: hacer| realizar| dar| concretar)?)
    no (?:pude|pudimos|logre|logramos|alcance a|llegue a) (?:entrar|ingresar|llegar|subir|ir|pasar) (?:al? |a la |hasta )?(?:(?:su|la|el) )?(?:colegio|escuela|cole|ie|institucion)
    no (?:pude|pudimos|logre|logramos) (?:comunicarme|comunicarnos|contactar|conectarme|conectarnos|hacer la visita|tener la (?:reunion|sesion))
    (?:N+|ella|la directora|el director|pero|y) (?:no|nunca) (?:vino|llego|se presento|aparecio|asistio|se conecto)${END_HERS}
    (?:N+|ella|la directora|el director) (?:no|nunca) (?:me )?(?:contesto|respondio|atendio|recibio)${END_HERS}
    (?:N+|ella|la directora|el director|pero|y) no se (?:conecto|presento) (?:al?|en)\>
    me quede esperando
    (?:visita|sesion|reunion con N+)(?: a N+| con N+)?${DAY}(?: a N+| con N+)? (?:se |fue |no se |quedo |esta )?(?:tuvo que )?(?:cancel(?:o|ada|ar)|suspend(?:io|ida|er)|posterg(?:o|ada|ar)|reprogram(?:o|ada|ar)|frustro|cayo|(?:paso|movio|corrio|traslado)(?= (?:para|al) )|realizo|dio|concreto|pendiente)
    no (?:pude|pudimos|logre|logramos) (?:visitar|ver|encontrar|(?:conversar|hablar|reunirme) con|(?:ir|llegar) donde)${HER}${END}
    no (?:pude|pudimos|logre|logramos) (?:reunirme|reunirnos|ir|llegar|vernos)${END}
    no nos (?:reunimos|vimos|encontramos)
    no (?:la|lo) encontre(?! (?:bien|mal|muy|tan|dispuestW*))
    no fui(?= (?:a|al|porque|por|hoy|ayer|el)\>|[.,;\n]|$)
    N+ (?:me )?cancelo
    ${CLAUSE_START_SOURCE}(?:me )?(?:cancelad[oa]|cancelo|suspendid[oa])
    tuve que cancelar
    tuvimos que (?:cancelar|suspender)
    (?:tuve|tuvimos) que (?:suspender|postergar|reprogramar|anular) (?:la|nuestra) (?:visita|sesion|reunion)(?! (?:de|con) (?:padres|docentes|apafa))
    no (?:tuvimos|hicimos|realizamos) (?:la |nuestra )?(?:visita|sesion|reunion)(?! (?:de|con) (?:padres|docentes|apafa))
    (?:${CLAUSE_START_SOURCE}|(?:pero|y|ella|el|N+|directora?) )no quiso (?:reunirse|recibirme|atenderme|verme)
    me dejo plantad[oa]
  `,
  cut_short: createPhrasePattern`
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
  held_changed: createPhrasePattern`
    en vez de|en lugar de|al final fue|terminamos haciendo
    tuvimos que cambiar(?:la|lo)? a
    no como estaba previst[oa]
    iba a ser|(?:estaba|era) (?:previst|programad|planead|planificad|pensad)[oa]|habiamos (?:quedado|previsto|planeado)
    (?:cambiamos|pasamos|nos pasamos) (?:a|al|para) (?:zoom|meet|telefono|llamada|videollamada|presencial)
  `,
  held_as_planned: createPhrasePattern`
    segun lo (?:previsto|planificado|planeado)
    como estaba (?:previst[oa]|planificad[oa]|planead[oa])
  `,
};

/** Matches words after "no hubo visita" that report another contact instead of the visit: "pero hablamos". */
export const OTHER_CONTACT_PATTERN_ES = createAlternativesPattern`^[^.;\n]{0,40}\<(?:pero|aunque|sino)\>[^.;\n]{0,40}\<(?:nos escribimos|nos mandamos|escribimos|hablamos|conversamos|llame|hable|converse)\>`;

/**
 * Matches words that stand directly before "se canceló" and name something other than the visit: "la faena se canceló".
 */
export const OTHER_EVENT_CANCELLED_PATTERN_ES = createAlternativesPattern`
  \<(?:faena|actuacion|clases?|taller|capacitacion|examen|paseo|evento|curso|concurso|feria|asamblea)\>[^.]{0,24}$
  \<(?:reunion (?:de|con) (?:los )?(?:padres|docentes|apafa)|padres|docentes)\>[^.]{0,24}$
`;
