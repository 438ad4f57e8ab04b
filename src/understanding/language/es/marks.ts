import { beginning, COLON, cue, heading, type MarkWords, opener } from "#understanding/marks/mark-rule.ts";
import { anyOf, oneOf, phrases } from "#understanding/pattern/phrases.ts";
import { isFuture, isPresent, isWrittenFuture } from "./tense.ts";

const BEGIN = beginning(
  "y|e|pero|entonces|luego|primero|despues|asi que|tambien|ademas|manana|lunes|martes|miercoles|jueves|viernes",
);
/** A clause begins, or the visit itself is the subject: not "la faena se pasó para el sábado". */
const OURS = String.raw`(?<=(?:^|[\n.;:,!?(])\s{0,3}|\b(?:(?:visita|sesion|reunion)(?: del? (?:lunes|martes|miercoles|jueves|viernes|hoy|ayer|\d+))?|N+|y|asi que|por eso|la|lo)\s)`;
const SHE = String.raw`\b(?:ella|el|N+|(?:la|el)\s(?:directora?|dire))`;
const CLITICS = String.raw`(?:(?:me|te|se|nos|le|les|lo|la|los|las)\s){0,2}`;
const TO_THEM = String.raw`(?:(?:le|les|te|se)\s(?:(?:lo|la|los|las)\s)?)`;
const MUCH = "(?:muy |un poco |bastante |algo |tan )?";

/** What was promised includes its verb ("observará dos clases"), which is therefore only looked at. */
const WILL_DO = String.raw`(?=(?<verb>${CLITICS}(?:[a-z]{2,}(?:ar|er|ir|dr|br|rr)a|hara|dira)\b))`;
const I_WILL_DO = String.raw`(?:[a-z]{2,}(?:ar|er|ir|dr|br|rr)e|hare|dire)\b`;
const I_DO = String.raw`${oneOf`
  mando|envio|paso|comparto|llevo|busco|consigo|presto|traigo|preparo|reenvio|alcanzo|escribo|llamo|doy|dejo|averiguo
  hago llegar
`}\b`;
const TO_DO = String.raw`(?!(?:ser|estar|haber|tener|poder|necesitar|seguir|volver|regresar|ver si)\b)(?=(?:[a-z]+(?:ar|er|ir)|ir)(?:me|te|se|nos|les?|los?|las?|sel[oa]s?)?\b)`;

/** The words that begin something new in a Spanish account. */
export const MARKS_ES: MarkWords = {
  notAfter: anyOf`
    \b${oneOf`
      si|cuando|como|quien|donde|porque|hasta|antes de|aunque|para|lo|no|nunca
      quizas?|tal vez|talvez|ojala|espero|creo|a lo mejor|puede|dice|dijo|piensa
    `} (?:que )?(?:mas )?${CLITICS}$
  `,
  anotherPerson: anyOf`
    (?:^|[.;\n]\s*|\bque\s)(?:la|el|su|una|un)\s(?:\w+\s){0,2}${oneOf`
      subdirectora?|coordinadora?|docente|profesora?|profe|maestr[oa]|secretari[oa]|madre|padre|mama|papa|auxiliar
      especialista|alumn[oa]|estudiante|colega|psicolog[oa]|supervisora?
    `}\b[^.;\n]*[.;\n]?\s*$
  `,
  earlier: phrases`la (?:vez|visita|sesion) (?:pasada|anterior)|la ultima (?:vez|visita)|antes habia`,
  rules: [
    cue("next", { accepts: isPresent })`
      \b(?:la |nuestra )?(?:proxima|siguiente|prox|sgte|sig|(?<=\b(?:prox|sgte|sig)\. ?)) ?(?:visita|reunion|sesion|llamada|cita|fecha)\b(?! (?:de|del|para)\b| con (?!N|ella|el\b|la directora))
      \bnos (?:vemos|veremos|reuniremos|encontraremos|juntamos|juntaremos)\b
      \b(?:nos )?volve(?:mos|remos) a (?:vernos|ver|reunir|reunirnos|encontrarnos|conversar|hablar)\b
      (?<!\b(?:N+|ella|el|que|se|quien)\s)\b(?:yo )?(?<verb>volvere|regresare|vuelvo|regreso|retorno|retornare)\b
      \b(?:la |lo )(?<verb>vere|visitare|visito)(?: de nuevo| otra vez| nuevamente)?\b
      \b(?<verb>visitare|visito) a (?:N+|la directora|el director)\b
      \bquedamos (?:en (?:vernos|reunirnos|conversar) )?(?:para )?(?=(?:el|este|manana|pasado)\b)
      \b(?:paso|pasare|voy|ire|vuelvo a pasar) (?:de nuevo|otra vez|nuevamente)\b
      \bla proxima (?:es|sera|seria|va a ser|queda|quedo)\b
      \b(?:agendamos|fijamos|programamos|coordinamos) (?:(?:la (?:proxima|siguiente|visita|reunion|sesion)|nueva fecha|otra fecha)(?: visita| reunion| sesion)? )?para (?=(?:el|este|manana|pasado)\b)
      \b(?:voy|ire|vamos|iremos) (?:donde|a (?:ver|visitar) a|al (?:colegio|cole) de|a la (?:escuela|ie) de) (?:la directora |el director )?N+
      \b(?:la|lo) dejamos para (?=(?:el|este|manana|pasado)\b)
      ${OURS}\b(?:quedo|queda|quedaria) (?:fijad[oa] |programad[oa] |pactad[oa] )?para (?=(?:el|este|manana|pasado)\b)
      ${OURS}(?:se )?\b(?:reprogram\w+|posterg\w+|pospus\w+|pasamos|paso|movimos|movio|cambiamos)(?: la visita| la reunion)? (?:para|al)\b
      \b(?:seguimos|continuamos|retomamos|seguiremos|continuaremos|retomaremos|nos toca|lo intentamos|intentaremos)(?: de nuevo| otra vez| nuevamente)? (?=(?:el|este|manana)\b)
    `,
    heading("next")`(?:prox(?:ima|\.)?|siguiente)(?: visita| reunion| sesion| vez| fecha| cita)?|nueva fecha`,
    cue("none")`
      \bno (?:acordamos|quedamos en|definimos|hubo|se acordo|se definio|asumimos|tomamos|tuvimos) (?:nada|ningun[oa]?(?: \w+)?|nuevos acuerdos|acuerdos?|compromisos?)\b
      \bsin (?:nuevos )?(?:acuerdos?|compromisos?)\b
      \b(?:ningun (?:acuerdo|compromiso)|nada acordado)\b
    `,
    cue("visit")`
      (?<!\b(?:ella|que|se)\s)\b${oneOf`
        visite|visitamos|vi|estuve|estuvimos|me reuni|nos reunimos|converse|conversamos|hable|hablamos|llame|llamamos
        acompane|fui|fuimos|visita|reunion|sesion|llamada|videollamada|zoom|encuentro|charla|tuve \w+(?: \w+)?
      `} ${oneOf`
        con|a|donde|de|al colegio de|a la escuela de|al despacho de
      `} (?:la |el )?(?:sra?\.? |senora? |prof\w* |directora? )?(?:N+|directora?)\b
    `,

    heading("theirs")`
      (?:compromisos?|acuerdos?|tareas?) (?:de (?:la directora|ella|N+)|del director|N+)
    `,
    heading("theirs")`(?:N+|ella|el|directora?|de su parte|su (?:compromiso|tarea))(?=${COLON}${TO_DO})`,
    opener("theirs", { accepts: isFuture })`${SHE} (?:tambien )?${WILL_DO}`,
    opener("theirs", { accepts: isWrittenFuture })`${BEGIN}${WILL_DO}`,
    opener("theirs")`
      (?:${SHE} |${BEGIN})${CLITICS}va a ${TO_DO}
      (?:${SHE} )?\b${CLITICS}${oneOf`
        se comprometio a|se compromete a|quedo en|prometio|se ofrecio a|acepto|se encargara de|se encarga de
        se quedo con la tarea de|se llevo la tarea de|quedo encargad[ao] de|(?:su|la) (?:tarea|compromiso|reto) (?:es|fue|sera)
        asumio el compromiso de
      `} ${TO_DO}
      \b(?:acordamos|quedamos en|quedamos|se acordo) que (?:ella|el|N+|la directora|el director) (?:${CLITICS}va a )?(?!no\b)
    `,
    heading("mine")`
      yo|lo mio|M+|mis? (?:compromisos?|parte|tareas?|encargos?)|(?:de|por) mi (?:parte|lado)
      (?:compromisos?|acuerdos?|tareas?) (?:de la mentora|del mentor|M+|mi[oa]s?)
    `,
    opener("mine", { accepts: isFuture })`
      \byo (?:tambien )?(?=(?<verb>${CLITICS}${I_WILL_DO}))
      \b(?=(?<verb>${TO_THEM}${I_WILL_DO}))
      \bM+ ${WILL_DO}
    `,
    opener("mine", { accepts: isWrittenFuture })`\b(?=(?<verb>${I_WILL_DO}))`,
    opener("mine", { accepts: isPresent })`(?:\byo )?\b(?=(?<verb>${TO_THEM}${I_DO}))`,
    opener("mine", { accepts: isPresent, unsure: true })`\byo (?=(?<verb>${I_DO}))`,
    opener("mine")`
      (?:\byo )?\b${CLITICS}${oneOf`
        voy a|me comprometi a|me comprometo a|quede en|prometi|ofreci|me ofreci a|me encargo de|me encargare de
        me toca|me llevo la tarea de|me lleve la tarea de|quede encargad[ao] de|mi (?:tarea|compromiso) (?:es|fue|sera)
      `} ${TO_DO}
      \bM+ (?:${CLITICS}va a|se comprometio a|quedo en) ${TO_DO}
    `,
    cue("other")`\b(?:y )?(?:eso (?:es|seria|fue)|es|seria) todo\b`,
    heading("other")`acuerdos?|compromisos?|acordamos|proximos pasos|tareas|notas?`,

    heading("request")`
      (?:su |el |la )?(?:pedido|solicitud|temas?|motivo|consulta|necesidad|inquietud|pregunta|agenda|asunto|proposito|objetivo|foco)(?: (?:principal|ppal\.?|central))?(?: (?:fue|es|era))?
      (?:lo que )?trajo(?: la directora| el director| N+)?
    `,
    cue("request")`
      (?<!\byo )(?:${SHE} )?\b(?:queria|quiere|deseaba|desea|necesitaba|necesita|quisiera|le gustaria) (?!(?:cancelar|reprogramar|postergar|mover|irse|ir al bano)\b)${oneOf`
        que|ayuda|apoyo|orientacion|ideas|consejos?|ejemplos|(?:me |le |se )?${TO_DO}
      `}
      (?:${SHE} )?(?<!\bse (?:le |les )?)\b(?:me )?(?:pidio|pide|solicito|consulto|pregunto) (?!que (?:le|la|lo)\b(?! (?:ayud|apoy|orient|acompan|asesor|aconsej|escuch|gui))|permiso|licencia|reprogramar|cancelar|postergar)
      (?:${SHE} |${BEGIN})(?:me )?(?:planteo|trajo)\b
      (?:${SHE} )?\b(?:busca|buscaba|esta buscando) (?:ideas|ayuda|apoyo|consejos?|orientacion|como|maneras|una manera|la manera|la forma)\b
      (?:${SHE} )?\b(?:tenia|tiene|vino con|llego con|venia con|traia) (?:la |una |varias |algunas |su |dos )?(?:dudas?|preguntas?|consultas?|inquietud(?:es)?)\b
      (?:${SHE} )?\besta (?:viendo|pensando) (?:en )?como\b
      \b(?:el|su) (?:pedido|tema|motivo|asunto)(?: principal| central| de hoy)? (?:fue|era)\b
      \blo que (?:ella |N+ )?(?:trajo|queria|pidio|busca|buscaba)(?: N+| ella)? (?:fue|es|era)\b
      \bsu (?:principal |mayor |gran |unic[oa] |primera? )?(?:pedido|pregunta|consulta|tema|prioridad) (?:fue|es|era)\b
    `,
    cue("request", { unsure: true })`
      \b(?:conversamos|hablamos|tratamos|trabajamos|revisamos|analizamos|dialogamos|abordamos|repasamos|tocamos) (?:mas que nada |sobre todo )?(?:sobre|de|del|acerca|lo|el|la|los|las|como|sus?)\b
      \bvimos (?:mas que nada |sobre todo )?(?:lo del?|el tema|los temas|como|sus?)\b
    `,

    heading("working")`
      (?:lo (?:que|q) )?(?:esta )?(?:funciona(?:ndo)?|va bien|bien)
      (?:lo )?(?:bueno|positivo)|logros?|fortalezas?|avances?|aciertos?|(?:que )?va bien
    `,
    cue("working")`
      \blo (?:bueno|positivo|que (?:mejor |mas )?(?:funciona|va bien|va mejor|marcha bien|esta funcionando|ha funcionado)) (?:es|son|fue|ha sido)\b
      ${BEGIN}(?:ya )?(?:funcionan?|marchan?|avanzan?|caminan?) (?:(?:muy )?bien )?(?=(?:el|la|los|las|su|sus)\b)
      \besta (?:muy )?(?:content[ao]|orgullos[ao]|satisfech[ao]) (?:con|de|del|por|porque)\b
    `,

    heading("challenge")`
      (?:lo )?(?:mas )?(?:dificil|complicado|duro)
      (?:lo (?:que|q) )?(?:mas )?(?:le )?cuesta
      dificultad(?:es)?|retos?|desafios?|problemas?|preocupacion(?:es)?|obstaculos?|trabas?|debilidad(?:es)?
      nudos?(?: criticos?)?|(?:por|a) mejorar|lo (?:malo|feo|negativo)
      lo (?:que|q) no (?:funciona|camina|avanza|marcha|va(?: bien)?)
    `,
    cue("challenge")`
      \blo (?:mas )?(?:dificil|complicado|duro|preocupante|que (?:mas )?(?:le )?(?:cuesta|preocupa|quita el sueno|angustia|agobia|complica|duele|frustra)|que no (?:esta )?(?:funciona|camina|avanza|marcha)(?:ndo)?) (?:es|son|fue|ha sido|sigue siendo)\b
      \b(?:a N+ )?(?:le|les) (?:cuesta|preocupa|inquieta|angustia|agobia|resulta (?:muy )?dificil|esta costando)\b
      ${BEGIN}(?:aun |todavia )?cuestan? (?:mucho |bastante |todavia |aun )?(?=(?:el|la|los|las|que|su|sus)\b)
      \b(?:el|la|su) (?:principal |mayor |gran )?(?:problema|dificultad|reto|desafio|preocupacion|obstaculo|traba|nudo|cuello de botella|dolor de cabeza)(?: principal| mayor| critico)? (?:es|fue|sigue|era)\b
      (?:${SHE} )?(?<!\byo )\b(?:esta|se siente|anda|estaba) ${MUCH}(?:preocupad|agobiad|cansad|estresad|frustrad|desanimad|agotad|angustiad|abrumad|nervios|asustad|saturad|desbordad|sobrepasad|desmotivad|decepcionad)[ao]\b
    `,
  ],
};
