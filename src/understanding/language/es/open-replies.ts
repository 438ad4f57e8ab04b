import type { OpenReplyWords } from "#understanding/language/open-reply-words.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const OPEN_REPLY_WORDS_ES: OpenReplyWords = {
  agrees: joinAlternatives`
    me (?:parece|queda|viene|va|cae)(?: muy)? (?:bien|perfecto|excelente|genial|comodo)|por mi (?:esta )?bien|esta (?:muy )?bien
    acepto|conforme|adelante|con (?:mucho )?gusto|confirm(?:o|ado|ada)|hag(?:alo|amoslo)|hazlo|como no|sip|todo bien
    asi quedamos|quedamos asi|ahi (?:estare|nos vemos)|(?:la|lo) espero|quiero(?: participar)?|si (?:puedo|quiero|acepto)|cuente conmigo
  `,
  acknowledges: "ok|okay|okey|okis|listo|perfecto|excelente|genial|entendido|vale|va|sale|bueno|ya",
  declines: joinAlternatives`
    no(?: me)? (?:puedo(?! (?:creer|imagin|dej|olvid))|podre|podria|voy a poder|queda|viene|va|cae|es posible|sera posible|se puede|alcanza|quiero|acepto|gracias)
    (?:a )?es[ae] (?:dia|hora|horario|fecha|momento)(?: yo)? no|imposible|mejor no|esta vez no
    no (?:esta vez|por favor|lo haga|lo hagas|deje|dejelo|hace falta|es necesario|estoy disponible|estare)
    ningun[oa](?: de (?:ell|es|est)[oa]s| de l[oa]s (?:dos|tres))?$|ni (?:la )?una ni (?:la )?otra$
    dej(?:elo|alo|emoslo)(?: asi| como esta)?$
  `,
  beside: joinAlternatives`
    pues|entonces|del?|al|con|su|muchas|gracias|por favor|porfa|es[ae]|est[ae]|dia|hora|fecha|horario|a|l[ao]|el|visita|muy|para mi
    estimad[oa]|perdon|disculpe|lo siento|hola|buen[oa]s?|dias?|tardes|noches|participar|participo|todo|si|claro
  `,
  settled: {
    done: "(?:si )?(?:ya )?(?:hech[oa]|cumplid[oa]|list[oa]|cumpli|lo (?:hice|hicimos|cumpli|cumplimos|termine)|se (?:hizo|cumplio)|esta(?: (?:hecho|listo|cumplido))?|quedo)",
    changed: "(?:si )?(?:cambio|lo cambiamos|cambiamos|se cambio)(?: un poco)?",
    dropped: "(?:(?:mejor|ya) )?(?:lo (?:dejamos|dejo|descartamos)|dejemoslo)",
  },
  stillOpen:
    "(?:todavia|aun) no(?: lo (?:hago|hice|hemos hecho))?|no(?: lo hice| se hizo| todavia| aun)?|(?:sigue |esta )?pendiente|en eso estoy",
  lacks: "(?:no|todavia|aun|falta|faltan|solo falta|en parte|a medias)",
  shares:
    "(?:si )?(?:(?:lo |la )?compart(?:a|e|ir|amos)(?:l[oa])?|quiero compartir(?:l[oa])?|puede compartir(?:l[oa])?)(?: con W+)?(?: por favor)?",
  keeps:
    "(?:no )?(?:(?:guard|dej)(?:e|a|ar)(?:l[oa])?(?: (?:para mi|en privado|solo para mi))|(?:en )?privad[oa]|(?:solo )?para mi|no (?:l[oa] )?compart(?:a|as|ir)(?:l[oa])?)",
};
