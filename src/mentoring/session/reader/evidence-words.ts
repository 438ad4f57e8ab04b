import { anyOf, everywhere, oneOf, phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";

type EvidenceWords = {
  readonly works: RegExp;
  readonly hard: RegExp;
  /** People of the school who do something now. */
  readonly worksNow: RegExp;
  readonly denied: RegExp;
  /** Taken away before looking: these words mean something else here. */
  readonly misleading: RegExp;
  readonly ofTheVisit: RegExp;
  /** How the mentor felt is the mentor's own. */
  readonly ofTheMentor: RegExp;
};

const PEOPLE_EN = oneOf`
  teachers?|staff|teams?|pupils?|students?|parents|families|children|kids|leaders|colleagues|everyone|they|departments?
`;
const PEOPLE_ES = oneOf`
  docentes?|profes(?:ores|oras)?|maestr[oa]s|equipo|alumn[oa]s|estudiantes|padres|madres|familias|nin[oa]s|chicos
  coordinador\w*
`;

/** "N" is the principal's name. */
export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: {
    works: phrases`
      (?:work|go|run|com)(?:s|ing|es)?(?: along)? (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly|better)
      (?:worked|went|ran) (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly)
      (?:much|lots?|far|so much|getting|got|is|are|feels?) better|better (?:now|since|than)
      improv(?:ed|ing|es)|calmer|success(?:ful)?|thriving|on track|flourishing|(?:great|good|real|steady|making) progress
      (?:is|are|has gone|have gone|gone|went) (?:right )?up
      (?:is|are) (?:way|well|already|finally|really) up|up and running|(?:is|are|has been|have been) taking off|taken off|paying off
      loves? (?:it|the)|a (?:big |real )?strength|(?:is|are|got|fully) on board|(?:is|are) (?:very |really |so )?supportive|on (?:her|his) side
    `,
    hard: phrases`
      hard|difficult|tough|tricky|challenging
      struggl(?:e|es|ed|ing)|worr(?:y|ies|ied|ying)|stress(?:ed|ful)|overwhelm(?:ed|ing)|frustrat(?:ed|ing)
      low morale|morale (?:is |was )?(?:very |so )?low
      (?:not|isn't|aren't|doesn't|don't|isnt|doesnt|dont) (?:really )?(?:work(?:ing)?|going)(?: well)?
      problems?|resist(?:s|ing|ance|ant)|conflicts?|complain(?:s|ed|ing|ts)?|exhaust(?:ed|ing)|drowning|refus(?:es?|ed|ing)
      fall(?:ing|en)? behind|burnt out|push(?:ing)? ?back|a battle|gone down|(?:is|are) down|no time
      short(?:age)? of staff|short[- ]staffed|understaffed|(?:sticking|pain) points?|headaches?|bottlenecks?|nightmare
      still (?:have|has|there(?:'s| is)|with) no|still (?:lacks?|missing|waiting)
    `,
    worksNow: anyOf`
      \b${PEOPLE_EN}\b.{0,120} now\b
      \bnow (?:the )?${PEOPLE_EN}\b
    `,
    denied: phrases`not|never|no longer|n't|dont|doesnt|isnt|wont|need|must|should|want|will|ill|left|leaving`,
    misleading: everywhere(phrases`
      work(?:s|ed|ing)? (?:so |very |really )?hard|hard[- ]work(?:ing)?|hard cop(?:y|ies)
      no problems?|problem[- ]solving
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
      (?:funcionan?|funcionando|avanzan?|avanzando|caminan?|marchando|progresan?) (?:muy |bastante |super )?bien
      (?:van?|marchan?|salen?|salio|salieron|anda|andan) (?:ya )?(?:muy |bastante )?bien
      (?<!\bno )(?:hay|hubo) (?:\w+ )?(?:avances?|mejoras|progresos?)|(?:ha|han) mejorado|mejor(?:o|aron|ando)|van? mejor(?:ando)?|(?:mucho|esta|estan) mejor
      mejor que (?:antes|el ano pasado)
      (?:esta|estan) (?:mas|muy|bastante) (?:tranquil|motivad|content|comprometid|ordenad|unid)\w+
      (?:ha|han|estan?|va|van) avanza(?:do|ndo)
      avanzaron|lograron|logro que|subio|subieron|buenos resultados|ha sido un exito|un acierto|orgullos[ao]s?
      (?<!\b(?:no|nunca|ni|que|si) (?:l[aeo]s? |se )?)(?:respaldan|apoyan|colaboran|participan)
    `,
    hard: phrases`
      dificil(?:es)?|complicad[ao]s?|problemas?|dificultad(?:es)?|preocupa(?:d[ao]s?|cion|nte|n)?|(?:le|les) cuesta
      (?:cansad|agobiad|desmotivad|desanimad|agotad|estresad|angustiad|frustrad|abrumad|sobrecargad)[ao]s?|sobrecarga
      resist(?:encia|en|e)|conflictos?|quejas?|se quejan?|falta de|un reto|dolor de cabeza|cuello de botella|nudo critico|tens(?:a|as|ion|iones)|animo (?:\w+ ){0,4}bajo
      no (?:(?:esta |estan )?(?:funciona|avanza|marcha|camina|progresa)n?(?:do)?|va bien|van bien|logran?|pueden?|alcanza|hay tiempo|participan|asisten|quieren)
    `,
    worksNow: anyOf`
      \b${PEOPLE_ES}\b.{0,12}\b(?:ya|ahora) (?!no\b|que\b|se fue|van a|es\b|esta\b)[a-z]+n?\b
    `,
    denied: phrases`no|nunca|ni|debe|deben|falta|tiene que|tienen que|quiere|quieren`,
    misleading: everywhere(phrases`
      sin (?:problemas?|dificultad(?:es)?|conflictos?)
      no (?:le|les) (?:cuesta|preocupa)n?|no (?:esta|estan) preocupad[ao]s?
      no (?:es|fue|hubo) (?:tan )?(?:dificil|problemas?|complicado)
      conversaciones dificiles|plan(?:es)? de mejora|menos (?:dificil|preocupad[ao]|problemas)
      (?:resolver|resolucion de) (?:problemas|conflictos)
    `),
    ofTheMentor: phrases`
      me (?:preocupa|cuesta|costo|senti|siento|resulta|resulto|angustia|frustra)
      estoy|para mi|yo (?:estaba|senti|siento)
    `,
    ofTheVisit: phrases`(?:la (?:visita|sesion|conversacion|llamada)|todo) (?:fue|estuvo|salio|anduvo|resulto)`,
  },
};
