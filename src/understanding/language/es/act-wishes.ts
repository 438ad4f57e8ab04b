import type { ActWishWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const COMMITMENT =
  "(?:(?:el|mi|ese|este|nuestro|lo|con el|con mi|con lo) )?(?:compromiso|acuerdo|acordado|que (?:acordamos|acorde|quedamos|prometi|me comprometi))";
const RECORD = "(?:el registro|las notas|lo escrito|lo que escribio|ese registro|esas notas)";

const MY_RECORD = "(?:(?:el|mi|ese|este) registro|(?:las|mis|esas|estas) notas|lo que (?:escribi|puse|anote|registre))";
const SOMEBODY = "(?:(?:la|el|director|directora) )*qname";

export const ACT_WISH_WORDS_ES: ActWishWords = {
  around: joinAlternatives`
    hola|buenos|buenas|dias|dia|tardes|noches|oiga|mejor|quiero|quisiera|quiere|necesito|puede|puedes|podria|podrias|podemos|podriamos
    hay|que|vamos|tengo|tenemos|me|gustaria|fieldbook|ya|bueno|disculpe|perdon|y|se|voy|favor|por|entonces|si|creo|parece
    la|lo|las|el|los|le|mi|su|una|un|de|del|a|al|con|para|en|hora|horas|proxima|proximo|siguiente|semana|mismo|misma|manana|tarde|noche
    director|directora|mentor|mentora|nuestra|nuestro|esa|ese|esta|este|hoy|mas|otra|otro|visita|reunion|sesion|cita|encuentro
    respuesta|reflexion|ultima|ultimo|eso|compartida|compartido|ayer|finalmente|final|visitas|sea
  `,
  visit: "(?:visitas?|reunion|sesion|cita|encuentro)",
  sourceBefore: "del?",
  sourceAfter: "(?!)",
  eitherDay: "(?:o|u|y|e)(?: (?:el|al|a|para|tal|vez|quizas))*",
  otherDay: "no(?: (?:el|al|para|a))*",
  amend: joinAlternatives`
    (?:correg(?:ir|imos)|corrij[oae]|corrige|editar|edit[oae]|cambiar|cambi[oae]|arreglar|arregl[oae]|rectificar) ${MY_RECORD}
    me equivoque(?: (?:fue|era|es|no|pero|sino|el|la|los|las|de|del|a|en|con|dia|fecha|hora|visita|registro|notas|qday|qtime|qname))*
    (?:quit|sac|borr)(?:a|e|ar) (?:eso|lo) (?:de )?que(?: [^ ]+)+
  `,
  withdraw: joinAlternatives`
    (?:retir(?:ar?|e|o)|elimin(?:ar?|e|o)|borr(?:ar?|e|o)|quit(?:ar?|e|o)) ${MY_RECORD}
    (?:(?:ay|todo|eso|lo|que|puse|escribi|anote|registre|de|qname|esas|las|notas) )*(?:era|eran|es|son) de ${SOMEBODY} (?:y )?no (?:es |era )?de ${SOMEBODY}
  `,
  move: joinAlternatives`
    (?:pas|muev|cambi|reprogram|aplaz|posterg|adelant|traslad|corr)(?:a|e|ar|emos|amos|er)(?:l[oa])?|posterguemos|postergue(?:l[oa])?|mover(?:l[oa])?|movamos(?:l[oa])?
    aplace(?:l[oa])?|reprograme(?:l[oa])?|movemos|la (?:muevo|paso|cambio|reprogramo|postergo|adelanto)
    en (?:vez|lugar)(?= (?:[^ ]+ )*qday)
  `,
  cancel: joinAlternatives`
    (?:cancel|anul)(?:a|e|ar|emos|amos|o)(?:l[oa])?|suspend(?:er|amos)(?:l[oa])?|suspend[aeo](?:l[oa])?
    no (?:voy a )?(?:podre|poder|puedo) (?:ir|asistir|llegar|atender(?:l[oa])?|recibir(?:l[oa])?|estar)
  `,
  convert: joinAlternatives`
    sera|va a ser|seria|que sea|hag(?:amos|a)(?:l[oa])|hacer(?:l[oa])|la (?:hacemos|haremos|haria|hago)|fue|era|ha sido|termino siendo|la hicimos|(?:cambi|pas)(?:a|e|ar|emos|amos)(?:l[oa])?
  `,
  converted: "(?:fue|era|ha sido|termino siendo|la hicimos)",
  miss: joinAlternatives`
    no (?:llego|vino|aparecio|se presento|asistio|estaba|estuvo|me recibio|pudo recibirme|habia nadie)
    nadie (?:llego|vino|estaba|aparecio|me recibio|me abrio|abrio)|(?:me )?(?:dejo|dejaron) plantad[oa]|me planto
  `,
  void: joinAlternatives`
    (?:fue|es|era|puse|anote|registre|ingrese|planee|cree|la puse|la anote|la registre|la ingrese|la planee|la cree|esta puesta|esta) (?:(?:la|esa|esta|una|visita|reunion) ){0,3}(?:un error|por error|por equivocacion|de mas)
    (?:la visita|esa visita|esa reunion) no (?:existe|existia)|me equivoque de visita|la puse dos veces|esta repetida|esta duplicada
  `,
  confirmed: joinAlternatives`
    (?:asi|tal cual|igual) (?:lo|la) recuerdo(?: yo)?|(?:lo|la) recuerdo (?:asi|igual)|yo tambien (?:lo|la) recuerdo asi
    estoy de acuerdo con ${RECORD}|${RECORD} (?:esta|estan) (?:bien|correct[oa]s?|conformes?)|confirmo ${RECORD}
  `,
  disputed: joinAlternatives`
    (?:yo )?no (?:lo|la) recuerdo (?:asi|igual|de esa manera|de esa forma)|asi no (?:lo|la) recuerdo(?: yo)?
    (?:yo )?(?:lo|la) recuerdo (?:distinto|distinta|diferente|de otra manera|de otra forma|de otro modo)|no estoy de acuerdo con ${RECORD}
  `,
  unshare: joinAlternatives`
    (?:dej|par)(?:a|e|ar|emos) de compartir(?:l[oa])?|(?:no quiero|ya no quiero)(?: seguir)? comparti(?:r|endo)(?:l[oa])?|ya no (?:l[oa] )?compart(?:o|a|as)
    (?:quit|retir)(?:a|e|ar) (?:lo que|mi respuesta|mi reflexion|la respuesta|la reflexion)(?: que)?(?: le)?(?: comparti| compartida)
    (?:que )?ya no (?:la |lo )?(?:lea|vea)
  `,
  done: joinAlternatives`
    (?:cumpli|hice|termine|complete|he cumplido|cumplimos|hicimos) ${COMMITMENT}
    ${COMMITMENT} (?:esta|quedo|ya esta|ya quedo) (?:hecho|cumplido|listo|terminado)|compromiso (?:hecho|cumplido|terminado)|acuerdo (?:hecho|cumplido|terminado)
  `,
  dropped: joinAlternatives`
    (?:dej(?:o|a|e|emos|amos|ar)|suelt[oae]|soltar|soltemos|descart[oae]|descartar|abandon[oae]|olvid[oae]) ${COMMITMENT}
    ya no (?:voy a |vamos a )?(?:hare|hacer|haremos|cumplire|cumplir) ${COMMITMENT}
  `,
};
