import type { CorrectionWords } from "#understanding/language/correction-words.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const SHE = "(?:ella|el(?=\\s*(?:$|[,.;!]))|la directora|el director|N+)";

export const CORRECTION_WORDS_ES: CorrectionWords = {
  leads: joinAlternatives`
    no|ah|ay|uy|ups|oye|y|pero|bueno|ok|espera|espere|un momento|perdon|perdone|disculpe|disculpa|corrige|corrija|correccion|corrijo
    (?:ah )?me (?:he )?equivoque|me confundi|error mio|fe de erratas|en realidad|mejor dicho|digo|aclaro|aclaracion|ojo|creo que|que
  `,
  places: {
    request: joinAlternatives`
      lo que (?:${SHE} )?(?:me )?(?:trajo|traia|trae|queria|quiso|pidio|planteo|propuso|vino a hablar|queria (?:hablar|conversar|ver|trabajar))(?: (?:ella|el|N+)\>)?
      (?:su )?(?:pedido|planteamiento)|trajo
    `,
    working: joinAlternatives`
      (?:en )?lo que (?:ya )?(?:le |les )?(?:si )?(?:funciona|funciono|marcha|va bien|fue bien|anda bien|esta (?:bien|funcionando)|sale bien|salio bien)
      (?:un|una|de los|de las|como) (?:logro|fortaleza|avance)s?
    `,
    challenge: joinAlternatives`
      (?:en )?lo que (?:mas )?(?:le |les |nos )?(?:cuesta|costo|cuestan|preocupa|falla|es dificil|fue dificil|esta dificil|va mal|esta mal|sale mal|no (?:funciona|va bien|marcha|anda bien|sale|esta funcionando))
      (?:un|una|de los|de las|como) (?:dificultad(?:es)?|problemas?|retos?|desafios?)
      (?:le|les) cuesta(?=\s*(?:$|[,.;]))
    `,
    principal: joinAlternatives`
      (?:(?:l[oa]s? )?(?:hace|hara|manda|mandara|va a (?:hacer|mandar|ver|hablar)|ve|vera|tiene que hacer|queda en hacer) ${SHE}|${SHE} (?:es (?:la|el|quien) que )?l[oa]s? (?:hace|hara|va a hacer|manda|ve|vera))
      (?:de |es de |son de )?${SHE}(?=\s*(?:$|[,.;!]|y no|no |sino))|suy[oa]s?|(?:le|les) toca(?: a ${SHE})?
    `,
    mentor: joinAlternatives`
      (?:l[oa]s? (?:hago|hare|voy a hacer|mando|mandare|veo|vere|tengo que hacer)(?: yo)?|yo (?:soy (?:la|el|quien) que )?l[oa]s? (?:hago|hare|voy a hacer|mando|mandare|veo|vere))
      (?:de )?mi[oa]s?|de mi parte|me toca(?: a mi)?|yo(?=\s*(?:$|[,.;!]|y no|no |sino))
    `,
  },
  denies: String.raw`(?:no|ni|en vez de|en lugar de)(?:\s+(?:es|son|era|eran|fue|fueron|va|van|en|de|como|lo|la|para|que))*`,
  subjects: joinAlternatives`
    (?:es[oa]s?|est[oa]s?|lo|la parte|la promesa|el compromiso|la tarea)(?: (?:que (?:dije|puse|escribi|anoto|puso)(?: de| sobre)?|de|del|sobre)\>|(?=\s+(?:no\s+)?(?:es|era|va|son|eran|fue|lo|la)\>))
  `,
  moves:
    "(?:pon|ponga|ponlo|pongalo|mueve|mueva|muevelo|muevalo|pasa|pase|pasalo|paselo|cambia|cambie|cambialo|cambielo)",
  copulas: "(?:es|era|fue|fueron|son|eran|seria)(?: que)?",
  insteadOf:
    "(?:y )?no (?!solo|solamente|tanto)(?:fue |fueron |era |eran |es |son |lo |la |los |las |de )?|en vez de|en lugar de",
  but: "sino(?: que)?",
  last: joinAlternatives`
    (?:l[oa]|el) (?:(?:mensaje|parte|frase) )?(?:ultim[oa]|de recien)(?: (?:que (?:dije|puse|escribi|anoto|mande)|mensaje|parte|frase))?
    (?:l[oa]|el) (?:ultim[oa]) (?:que )?(?:dije|puse|escribi)
  `,
  wasNot: "(?:no (?:fue|era|es|estuve|hable)(?: (?:con|a))?|en vez de)",
  was: "(?:(?:sino|fue|era|es|estuve|hable)(?: (?:que|fue|era))?(?: (?:con|a))?|con)",
  began: "(?:empez|comenz|arranc|inici)(?:o|amos|aron)|empece|comence|llegue|llegamos",
  besideTime: joinAlternatives`
    no|nomas|no mas|nada mas|solo|recien|en realidad|realmente|mas bien|creo|que|fue|era|estuv[eiW]*|nos quedamos|dur[oW]*|a eso de|como|ya|y|pues
    l[ao]|a|con|de|en|el|su|visita|reunion|conversacion|sesion|llamada|N+(?: N+)*|por favor|tambien
  `,
  empty: joinAlternatives`
    (?:lo|eso|esto|esa|ese|aquello) que|parte|sobre|dije|puse|escribi|promesas?|compromisos?|tareas?|acuerdos?|frase|borrador|registro|para|tambien|entonces|realidad
    sino|fueron|eran|seria|desde|hasta|pon|ponga|ponlo|mueve|mueva|pasa|pase|cambia|cambie|ella|espera|corrige|quit[ae]|borr[ae]|elimin[ae]|sac[ae]|lo ultimo|mensaje|directora?|esas?|esos?|este|esta|porque
  `,
};
