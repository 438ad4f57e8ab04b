import type { StrengthAndChallengePatterns } from "#understanding/language/pack.ts";
import {
  createAlternativesPattern,
  createPhrasePattern,
  joinAlternatives,
  withGlobalFlag,
} from "#understanding/pattern/phrases.ts";

const PEOPLE = joinAlternatives`
  docentes?|profes(?:ores|oras)?|maestr[oa]s|equipo|alumn[oa]s|estudiantes|padres|madres|familias|nin[oa]s|chicos
  coordinadorW*
`;

const GOOD_WHEN_MORE = "(?:asistencia|resultados|notas|matricula|participacion|comprension lectora|promedios?)";

const BAD_WHEN_MORE =
  "(?:faltas|inasistencias?|tardanzas?|peleas|agresiones|desercion|indisciplina|ausencias|bullying)";

const ROSE = "(?:subio|subieron|aumento|aumentaron|crecio|crecieron|esta subiendo|estan subiendo|aumentando)";

const FELL = "(?:bajo|bajaron|cayo|cayeron|disminuyo|disminuyeron|esta bajando|estan bajando|ha bajado|han bajado)";

const GAP = String.raw`(?:\sW+){0,4}?\s(?:(?:ha|han) )?`;

/**
 * Spanish patterns for statements that something at the school works or is hard. Before matching, each letter of the
 * principal's name is replaced by a mask character, so that no pattern takes the name for a word; "N" in a pattern
 * matches one such character.
 */
export const STRENGTH_AND_CHALLENGE_PATTERNS_ES: StrengthAndChallengePatterns = {
  works: createPhrasePattern`
    (?<!\<no (?:esta |estan )?)(?:funcionan?|funcionando|avanzan?|avanzando|caminan?|marchando|progresan?) (?:muy |bastante |super )?bien
    (?<!\<no (?:le |les )?)(?:van?|marchan?|salen?|salio|salieron|anda|andan) (?:ya )?(?:muy |bastante )?bien
    (?<!\<no )(?:hay|hubo) (?:W+ )?(?:avances?|mejoras|progresos?)|(?:ha|han) mejorado|mejor(?:o|aron|ando)|van? mejor(?:ando)?|(?:mucho|esta|estan) mejor
    mejor que (?:antes|el ano pasado)
    (?:esta|estan) (?:mas|muy|bastante) (?:tranquil|motivad|content|comprometid|ordenad|unid)W+
    (?:ha|han|estan?|va|van) avanza(?:do|ndo)
    avanzaron|lograron|logro que|buenos resultados|ha sido un exito|un acierto|orgullos[ao]s?
    ${GOOD_WHEN_MORE}${GAP}${ROSE}|${ROSE}${GAP}${GOOD_WHEN_MORE}|${BAD_WHEN_MORE}${GAP}${FELL}|${FELL}${GAP}${BAD_WHEN_MORE}|menos ${BAD_WHEN_MORE}|(?:subio|subieron) (?:de )?\d+
    (?<!\<(?:no|nunca|ni|que|si) (?:l[aeo]s? |se )?)(?:respaldan|apoyan|colaboran|participan)
  `,
  hard: createPhrasePattern`
    dificil(?:es)?|complicad[ao]s?|problemas?|dificultad(?:es)?|preocupa(?:d[ao]s?|cion|nte|n)?|(?:le|les) cuesta
    (?:cansad|agobiad|desmotivad|desanimad|agotad|estresad|angustiad|frustrad|abrumad|sobrecargad)[ao]s?|sobrecarga
    resist(?:encia|en|e)|conflictos?|quejas?|se quejan?|falta de|un reto|dolor de cabeza|cuello de botella|nudo critico|tensiones|tens(?:a|as|ion|iones)|animo (?:W+ ){0,4}bajo
    ${GOOD_WHEN_MORE}${GAP}${FELL}|${FELL}${GAP}${GOOD_WHEN_MORE}|${BAD_WHEN_MORE}${GAP}${ROSE}|${ROSE}${GAP}${BAD_WHEN_MORE}|mas ${BAD_WHEN_MORE}
    no hay (?:suficientes?|tiempo|plata|presupuesto|recursos|materiales?|docentes|espacio|quien|apoyo|agua|luz)|demasiad[oa]s?
    faltan? (?:docentes|profesores|personal|tiempo|aulas|materiales?|presupuesto|recursos|apoyo|mobiliario)|no tienen? (?:tiempo|apoyo|recursos|como)
    nadie (?:quiere|viene|apoya|participa|ayuda|responde)|(?:esta|estan) (?:muy |tan )?(?:molest|dividid|descontent)[ao]s?
    no (?:(?:esta |estan )?(?:funciona|avanza|marcha|camina|progresa)n?(?:do)?|va bien|van bien|logran?|pueden?|alcanza|hay tiempo|participan|asisten|quieren)
  `,
  worksNow: createAlternativesPattern`
    \<${PEOPLE}\>.{0,12}\<(?:ya|ahora) (?!no\>|que\>|se fue|van a|es\>|esta\>)\p{L}+n?\>
  `,
  denied: createPhrasePattern`no|nunca|ni|debe|deben|falta|tiene que|tienen que|quiere|quieren`,
  misleading: withGlobalFlag(createPhrasePattern`
    sin (?:problemas?|dificultad(?:es)?|conflictos?)
    no (?:le|les) (?:cuesta|preocupa)n?|no (?:esta|estan) preocupad[ao]s?
    no (?:es|fue|hubo) (?:tan )?(?:dificil|problemas?|complicado)
    conversaciones dificiles|plan(?:es)? de mejora|menos (?:dificil|preocupad[ao]|problemas)
    (?:resolver|resolucion de) (?:problemas|conflictos)|problemas? (?:W+ ){0,3}se (?:resolvio|soluciono|resolvieron|solucionaron)
    ya no es (?:un )?problema
  `),
  ofTheMentor: createPhrasePattern`
    me (?:preocupa|cuesta|costo|senti|siento|resulta|resulto|angustia|frustra)
    estoy|para mi|yo (?:estaba|senti|siento)
  `,
  ofTheVisit: createPhrasePattern`(?:la (?:visita|sesion|conversacion|llamada)|todo) (?:fue|estuvo|salio|anduvo|resulto)`,
};
