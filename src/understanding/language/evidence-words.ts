import type { Language } from "#kernel/language.ts";
import { anyOf, everywhere, oneOf, phrases } from "#understanding/pattern/phrases.ts";

type EvidenceWords = {
  readonly works: RegExp;
  readonly hard: RegExp;
  /** Subjects that are people of the school. */
  readonly worksNow: RegExp;
  readonly denied: RegExp;
  /** Phrases removed before matching, because their words mean something else here. */
  readonly misleading: RegExp;
  readonly ofTheVisit: RegExp;
  /** The mentor's own feelings are not evidence. */
  readonly ofTheMentor: RegExp;
};

const PEOPLE_EN = oneOf`
  teachers?|staff|teams?|pupils?|students?|parents|families|children|kids|leaders|colleagues|everyone|they|departments?
`;
const PEOPLE_ES = oneOf`
  docentes?|profes(?:ores|oras)?|maestr[oa]s|equipo|alumn[oa]s|estudiantes|padres|madres|familias|nin[oa]s|chicos
  coordinadorW*
`;

/** Nouns of which more is good and less is bad, and the reverse. */
const GOODS_EN =
  "(?:attendance|scores?|results|enrol?lment|participation|turnout|grades|engagement|morale|reading levels?)";
const BADS_EN =
  "(?:absences|absenteeism|referrals|suspensions|fights|bullying|tardies|lateness|detentions|dropouts?|exclusions)";
const GOODS_ES = "(?:asistencia|resultados|notas|matricula|participacion|comprension lectora|promedios?)";
const BADS_ES = "(?:faltas|inasistencias?|tardanzas?|peleas|agresiones|desercion|indisciplina|ausencias|bullying)";
const ROSE_EN = "(?:is up|are up|rose|rising|jumped|climbed|increased|grew|growing|went up|gone up|going up|doubled)";
const FELL_EN =
  "(?:is down|are down|is low|are low|fell|falling|dropped|dropping|declined|declining|slipped|slipping|went down|gone down|going down)";
const ROSE_ES = "(?:subio|subieron|aumento|aumentaron|crecio|crecieron|esta subiendo|estan subiendo|aumentando)";
const FELL_ES = "(?:bajo|bajaron|cayo|cayeron|disminuyo|disminuyeron|esta bajando|estan bajando|ha bajado|han bajado)";
const GAP = String.raw`(?:\sW+){0,4}?\s(?:(?:has|have|ha|han) )?`;

/** "N" stands for the principal's name. */
export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: {
    works: phrases`
      (?:work|go|run|com)(?:s|ing|es)?(?: along)? (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly|better)
      (?:worked|went|ran) (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly)
      (?:much|lots?|far|so much|getting|got|is|are|feels?) better|better (?:now|since|than)
      improv(?:ed|ing|es)|calmer|success(?:ful)?|thriving|on track|flourishing|(?:great|good|real|steady|making) progress
      (?<!${BADS_EN} (?:has |have )?)(?:is|are|has gone|have gone|gone|went) (?:right )?up
      (?:is|are) (?:way|well|already|finally|really) up|up and running|(?:is|are|has been|have been) taking off|taken off|paying off
      ${GOODS_EN}${GAP}${ROSE_EN}|${BADS_EN}${GAP}${FELL_EN}|fewer ${BADS_EN}
      (?:is|are|feels?|looks?) (?:really |very |so |pretty |finally )?(?:great|fantastic|strong|stronger|solid|excellent|wonderful|impressive|a hit|in good shape|engaged|motivated)(?! (?:for|to|that|if)\>)
      off to a (?:good|great|strong) start|bearing fruit|(?:has|have) (?:really )?gelled|momentum
      loves? (?:it|the)|a (?:big |real )?strength|(?:is|are|got|fully) on board|(?:is|are) (?:very |really |so )?supportive|on (?:her|his) side
    `,
    hard: phrases`
      hard|difficult|tough|tricky|challenging
      struggl(?:e|es|ed|ing)|worr(?:y|ies|ied|ying)|stress(?:ed|ful)|overwhelm(?:ed|ing)|frustrat(?:ed|ing)
      low morale|morale (?:is |was )?(?:very |so )?low
      (?:not|isn't|aren't|doesn't|don't|isnt|doesnt|dont) (?:really )?(?:work(?:ing)?|going)(?: well)?
      problems?|resist(?:s|ing|ance|ant)|conflicts?|complain(?:s|ed|ing|ts)?|exhaust(?:ed|ing)|drowning|refus(?:es?|ed|ing)
      fall(?:ing|en)? behind|burnt out|push(?:ing)? ?back|a battle|(?<!${BADS_EN} (?:has |have )?)gone down|(?<!${BADS_EN} )(?:is|are) down|no time
      ${GOODS_EN}${GAP}${FELL_EN}|${BADS_EN}${GAP}${ROSE_EN}|more ${BADS_EN}
      not enough|(?:is|are|has|have|gets?|there's) (?:just |still |far |way )?too (?:many|few|little)|lacks?|lacking|lack of|can't keep up|cannot keep up|run(?:ning)? out of
      (?:doesn't|don't|does not|do not) have (?:enough|the time|time)
      (?:is|are|feels?) (?:very |really |so |still )?(?:upset|angry|unhappy|demoralized|disengaged|divided|tense)|tensions?
      short(?:age)? of staff|short[- ]staffed|understaffed|(?:sticking|pain) points?|headaches?|bottlenecks?|nightmare
      still (?:have|has|there(?:'s| is)|with) no|still (?:lacks?|missing|waiting)
    `,
    worksNow: anyOf`
      \<${PEOPLE_EN}\>.{0,120} now\>
      \<now (?:the )?${PEOPLE_EN}\>
      \<${PEOPLE_EN}\>.{0,24} (?:have|has|are|is) (?:already |finally |now )?(?:started|begun|starting|beginning)\>
    `,
    denied: phrases`not|never|no longer|n't|dont|doesnt|isnt|wont|need|must|should|want|will|ill|left|leaving`,
    misleading: everywhere(phrases`
      work(?:s|ed|ing)? (?:so |very |really )?hard|hard[- ]work(?:ing)?|hard cop(?:y|ies)
      no problems?|problem[- ]solving|problems? (?:W+ ){0,3}(?:was|were|is|are|got) (?:now )?(?:solved|fixed|resolved|sorted)
      not (?:so |too |that |very )?(?:hard|difficult|bad)
      (?:less|no longer) (?:a )?(?:hard|difficult|worried|worry|problem|struggle)
      difficult conversations?|absences? (?:is|are) up|worked (?:on|with|through)
    `),
    ofTheMentor: phrases`
      i(?:'m|m| am| was| still| felt| feel| found (?:it|this|her|him)| find it| struggled?)
      for me|my (?:own )?(?:worry|concern|struggle)
    `,
    ofTheVisit: phrases`
      (?:visit|session|meeting with N+|our (?:meeting|call|chat|talk)|call|conversation|chat|it) (?:all )?(?:went|was|felt)
    `,
  },
  es: {
    works: phrases`
      (?<!\<no (?:esta |estan )?)(?:funcionan?|funcionando|avanzan?|avanzando|caminan?|marchando|progresan?) (?:muy |bastante |super )?bien
      (?<!\<no (?:le |les )?)(?:van?|marchan?|salen?|salio|salieron|anda|andan) (?:ya )?(?:muy |bastante )?bien
      (?<!\<no )(?:hay|hubo) (?:W+ )?(?:avances?|mejoras|progresos?)|(?:ha|han) mejorado|mejor(?:o|aron|ando)|van? mejor(?:ando)?|(?:mucho|esta|estan) mejor
      mejor que (?:antes|el ano pasado)
      (?:esta|estan) (?:mas|muy|bastante) (?:tranquil|motivad|content|comprometid|ordenad|unid)W+
      (?:ha|han|estan?|va|van) avanza(?:do|ndo)
      avanzaron|lograron|logro que|buenos resultados|ha sido un exito|un acierto|orgullos[ao]s?
      ${GOODS_ES}${GAP}${ROSE_ES}|${ROSE_ES}${GAP}${GOODS_ES}|${BADS_ES}${GAP}${FELL_ES}|${FELL_ES}${GAP}${BADS_ES}|menos ${BADS_ES}|(?:subio|subieron) (?:de )?\d+
      (?<!\<(?:no|nunca|ni|que|si) (?:l[aeo]s? |se )?)(?:respaldan|apoyan|colaboran|participan)
    `,
    hard: phrases`
      dificil(?:es)?|complicad[ao]s?|problemas?|dificultad(?:es)?|preocupa(?:d[ao]s?|cion|nte|n)?|(?:le|les) cuesta
      (?:cansad|agobiad|desmotivad|desanimad|agotad|estresad|angustiad|frustrad|abrumad|sobrecargad)[ao]s?|sobrecarga
      resist(?:encia|en|e)|conflictos?|quejas?|se quejan?|falta de|un reto|dolor de cabeza|cuello de botella|nudo critico|tensiones|tens(?:a|as|ion|iones)|animo (?:W+ ){0,4}bajo
      ${GOODS_ES}${GAP}${FELL_ES}|${FELL_ES}${GAP}${GOODS_ES}|${BADS_ES}${GAP}${ROSE_ES}|${ROSE_ES}${GAP}${BADS_ES}|mas ${BADS_ES}
      no hay (?:suficientes?|tiempo|plata|presupuesto|recursos|materiales?|docentes|espacio|quien|apoyo|agua|luz)|demasiad[oa]s?
      faltan? (?:docentes|profesores|personal|tiempo|aulas|materiales?|presupuesto|recursos|apoyo|mobiliario)|no tienen? (?:tiempo|apoyo|recursos|como)
      nadie (?:quiere|viene|apoya|participa|ayuda|responde)|(?:esta|estan) (?:muy |tan )?(?:molest|dividid|descontent)[ao]s?
      no (?:(?:esta |estan )?(?:funciona|avanza|marcha|camina|progresa)n?(?:do)?|va bien|van bien|logran?|pueden?|alcanza|hay tiempo|participan|asisten|quieren)
    `,
    worksNow: anyOf`
      \<${PEOPLE_ES}\>.{0,12}\<(?:ya|ahora) (?!no\>|que\>|se fue|van a|es\>|esta\>)\p{L}+n?\>
    `,
    denied: phrases`no|nunca|ni|debe|deben|falta|tiene que|tienen que|quiere|quieren`,
    misleading: everywhere(phrases`
      sin (?:problemas?|dificultad(?:es)?|conflictos?)
      no (?:le|les) (?:cuesta|preocupa)n?|no (?:esta|estan) preocupad[ao]s?
      no (?:es|fue|hubo) (?:tan )?(?:dificil|problemas?|complicado)
      conversaciones dificiles|plan(?:es)? de mejora|menos (?:dificil|preocupad[ao]|problemas)
      (?:resolver|resolucion de) (?:problemas|conflictos)|problemas? (?:W+ ){0,3}se (?:resolvio|soluciono|resolvieron|solucionaron)
      ya no es (?:un )?problema
    `),
    ofTheMentor: phrases`
      me (?:preocupa|cuesta|costo|senti|siento|resulta|resulto|angustia|frustra)
      estoy|para mi|yo (?:estaba|senti|siento)
    `,
    ofTheVisit: phrases`(?:la (?:visita|sesion|conversacion|llamada)|todo) (?:fue|estuvo|salio|anduvo|resulto)`,
  },
};
