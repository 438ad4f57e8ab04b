import type { RecordWishWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const SEND = `${joinAlternatives`
  mand(?:es?|ar)|envi(?:es?|ar)|compart(?:as?|ir)|publi(?:ques?|car)|entreg(?:ues?|ar)|guard(?:es?|ar)|muestres?|mostrar|pases?
`}(?:se)?(?:l[oa]s?)?`;

const RECORD =
  "(?:eso|esto|este|ese|todo|(?:el|mi|ese|este|la|las|mis|esas) (?:registro|informe|reporte|visita|notas?))";

export const RECORD_WISH_WORDS_ES: RecordWishWords = {
  before: joinAlternatives`
    ay|uy|huy|oh|no|no no|ups|uf|espera|espere|esperate|espereme|un momento|momento|perdon|perdone|disculpe?|disculpa|mejor|oiga|oye
    ya|si|mira|mire|bueno|quiero|quisiera|deseo|necesito|puede|puedes|podria|podrias|prefiero|lo pense mejor|cambie de idea
    me equivoque|todavia|aun|hay que|vamos a|fieldbook
  `,
  takeBack: joinAlternatives`
    (?:retir(?:ar|a|e|o|emos)(?:l[oae]s?)?|retiralos?)(?: ${RECORD})?
    (?:l[oa]s?) (?:quiero |puede |puedes |voy a )?(?:retir(?:ar|o|as?|e|amos)|deshac(?:er|es)|deshago|borr(?:o|ar|as?))
    (?:deshacer|deshaz|deshaga|deshace)(?:l[oa])?(?: ${RECORD}| el envio| lo ultimo)?
    no (?:(?:se )?l[oae]s? |se )?${SEND}(?: ${RECORD})?
    (?:que )?no se ${SEND}(?: ${RECORD})?
    no (?:quiero|queria|quise|quisiera) (?:que )?(?:(?:se )?l[oae] |se )?(?:${SEND}|lea|vea)(?: ${RECORD})?
    (?:que )?no l[oa] (?:lea|vea|reciba)n?
    (?:deten|detener|detenga|frena|frenar|frene|para|pare|parar)(?:l[oa])?(?: (?:el envio|${RECORD}))?
    (?:cancel|anul|borr|elimin|quit)(?:ar?|e)(?:l[oa])?(?: (?:el envio|${RECORD}))?
    (?:dar|da|de|demos|damos) marcha atras|marcha atras|(?:echar|echa|eche)(?:lo|me)? (?:para )?atras
    (?:vuelv|devuelv|regres)(?:e|a|er|ar)(?:me)?(?:l[oa])?(?: ${RECORD})? a(?:l)? borrador
    (?:todavia|aun) no (?:esta (?:listo|terminado|bien|completo)|lo termine|termino|termine)
  `,
  after: joinAlternatives`
    todavia|aun|ya|ahora|por ahora|de momento|mejor|no|de nuevo|a borrador|que
    (?:a|con) (?:la |el )?W+|(?:la |el )?director[a]?
    (?:porque |pues |que )?(?:me (?:equivoque|falto|falta|confundi)|hay (?:un )?error|falta|falto|puse mal|esta mal|(?:no|todavia no|aun no) esta|quiero corregir)(?: W+){0,5}
  `,
  notebook: joinAlternatives`
    (?:(?:eso|esto|es|era|va|iba|son|lo quiero|lo quise|guardal[oa]|guardel[oa]|ponl[oa]|pongal[oa]|ponerl[oa]|dejal[oa]|dejel[oa]|solo|solamente|nomas|unicamente|privado|una nota|nota|mejor) ){0,5}(?:(?:para|en|a|de) (?:mi|el)|al) (?:cuaderno(?: de (?:campo|notas))?|bitacora)(?: (?:nomas|solamente|privado|de campo))?
    (?:(?:eso|esto|es|era|va|son|solo|solamente|nomas|una nota) ){1,5}para mi(?: (?:nomas|sol[oa]|no mas))?
    (?:(?:eso|esto|es|era|una|son) ){0,3}notas? (?:privadas?|personal(?:es)?|mias?|para mi)
  `,
};
