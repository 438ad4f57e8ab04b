import type { Language } from "./reading.ts";

/**
 * What a part of a sentence says by its own words, without a heading: that something works, or that it is hard. Nothing
 * when it says both, or speaks of the visit itself ("the visit went well").
 */
export function evidenceOf(part: string, language: Language): "working" | "challenge" | undefined {
  const words = WORDS[language];
  if (words.ofTheVisit.test(part)) return undefined;
  const plain = part.replace(words.misleading, " ");
  const works = words.works.test(plain) || (words.worksNow.test(plain) && !words.denied.test(plain));
  const hard = words.hard.test(plain);
  if (works === hard) return undefined;
  return works ? "working" : "challenge";
}

type EvidenceWords = {
  readonly works: RegExp;
  readonly hard: RegExp;
  /** People of the school who do something now. */
  readonly worksNow: RegExp;
  readonly denied: RegExp;
  /** Taken away before looking: these words mean something else here. */
  readonly misleading: RegExp;
  readonly ofTheVisit: RegExp;
};

const WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: {
    works:
      /\b(?:(?:work|go|run|com)(?:s|ing|es)?(?: along)? (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly|better)|(?:worked|went|ran) (?:really |very |so |pretty |quite )?(?:well|great|nicely|smoothly)|improv(?:ed|ing|es)|(?:much|lots?|far|so much|getting|got|is|are|feels?) better|better (?:now|since|than)|calmer|(?:great|good|real|steady|making) progress|success(?:ful)?|thriving|on track|flourishing|(?:is|are|has gone|have gone|gone|went) (?:right )?up|loves? (?:it|the)|a (?:big |real )?strength)\b/,
    hard: /\b(?:hard|difficult|tough|tricky|challenging|struggl(?:e|es|ed|ing)|worr(?:y|ies|ied|ying)|stress(?:ed|ful)|overwhelm(?:ed|ing)|frustrat(?:ed|ing)|problems?|resist(?:s|ing|ance|ant)|conflicts?|complain(?:s|ed|ing|ts)?|morale (?:is |was )?(?:very |so )?low|low morale|(?:not|isn't|aren't|doesn't|don't|isnt|doesnt|dont) (?:really )?(?:work(?:ing)?|going)(?: well)?|fall(?:ing|en)? behind|burnt out|exhaust(?:ed|ing)|drowning|refus(?:es?|ed|ing)|push(?:ing)? ?back|a battle|gone down|(?:is|are) down|no time|short(?:age)? of staff|short staffed|understaffed)\b/,
    worksNow:
      /\b(?:teachers?|staff|teams?|pupils?|students?|parents|families|children|kids|leaders|colleagues|everyone|they|departments?)\b.{0,120} now\b|\bnow (?:the )?(?:teachers?|staff|pupils|students|parents|families|children|they)\b/,
    denied: /\b(?:not|never|no longer|n't|dont|doesnt|isnt|wont|need|must|should|want|will|ill|left|leaving)\b/,
    misleading:
      /\b(?:work(?:s|ed|ing)? (?:so |very |really )?hard|hard[- ]work(?:ing)?|hard cop(?:y|ies)|no problems?|problem[- ]solving|not (?:so |too |that |very )?(?:hard|difficult|bad)|(?:less|no longer) (?:a )?(?:hard|difficult|worried|worry|problem|struggle)|difficult conversations?|absences? (?:is|are) up|worked (?:on|with|through))\b/g,
    ofTheVisit: /\b(?:visit|session|meeting with N+|our (?:meeting|call|chat|talk)|call|conversation|chat|it) (?:all )?(?:went|was|felt)\b/,
  },
  es: {
    works:
      /\b(?:funcionan?(?:do)? (?:muy )?bien|(?:van?|marchan?|salen?|salio|salieron|anda|andan) (?:ya )?(?:muy |bastante )?bien|(?:ha|han) mejorado|mejor(?:o|aron|ando)|va(?:n)? mejor(?:ando)?|(?:mucho|esta|estan) mejor|mejor que (?:antes|el ano pasado)|(?:esta|estan) (?:mas|muy|bastante) (?:tranquil|motivad|content|comprometid|ordenad|unid)\w+|(?:ha|han|estan?|va|van) avanza(?:do|ndo)|avanzaron|lograron|logro que|orgullos[ao]s?|subio|subieron|buenos resultados|ha sido un exito|un acierto)\b/,
    hard: /\b(?:dificil(?:es)?|complicad[ao]s?|problemas?|dificultad(?:es)?|preocupa(?:d[ao]s?|cion|nte|n)?|(?:le|les) cuesta|cansad[ao]s?|agobiad[ao]s?|desmotivad[ao]s?|desanimad[ao]s?|agotad[ao]s?|(?:estresad|angustiad|frustrad|abrumad)[ao]s?|resist(?:encia|en|e)|conflictos?|quejas?|se quejan?|falta de|no (?:funciona|logran?|pueden?|alcanza|hay tiempo|participan|asisten|quieren)|un reto|animo (?:\w+ ){0,4}bajo|tens(?:a|as|ion|iones)|sobrecarga(?:d[ao]s?)?)\b/,
    worksNow:
      /\b(?:docentes?|profes(?:ores|oras)?|maestr[oa]s|equipo|alumn[oa]s|estudiantes|padres|madres|familias|nin[oa]s|chicos|coordinador\w*)\b.{0,12}\b(?:ya|ahora) (?!no\b|que\b|se fue|van a|es\b|esta\b)[a-z]+n?\b/,
    denied: /\b(?:no|nunca|ni|debe|deben|falta|tiene que|tienen que|quiere|quieren)\b/,
    misleading:
      /\b(?:sin (?:problemas?|dificultad(?:es)?|conflictos?)|no (?:es|fue|hubo) (?:tan )?(?:dificil|problemas?|complicado)|conversaciones dificiles|resolucion de (?:problemas|conflictos)|resolver (?:problemas|conflictos)|menos (?:dificil|preocupad[ao]|problemas)|plan(?:es)? de mejora)\b/g,
    ofTheVisit: /\b(?:la (?:visita|sesion|conversacion|llamada)|todo) (?:fue|estuvo|salio|anduvo|resulto)\b/,
  },
};
