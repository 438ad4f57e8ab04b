import { createAlternativesPattern, createPhrasePattern, joinAlternatives } from "#understanding/pattern/phrases.ts";
import {
  createClauseStartSource,
  createTopicHeadingRule,
  createTopicIntroductionRule,
  createTopicRule,
  HEADING_END_SOURCE,
  type TopicPatterns,
} from "#understanding/topics/topic-rule.ts";
import { isAccentedFuture, isPossibleFuture, isPresentTense } from "./tense.ts";

const BEGIN = createClauseStartSource(
  "y|e|pero|entonces|luego|primero|despues|asi que|tambien|ademas|manana|lunes|martes|miercoles|jueves|viernes",
);
/**
 * Regex source for a position at the start of a clause or after words for the visit as its subject. A plan such as "se
 * pasó para el sábado" is matched only there, so that "la faena se pasó para el sábado" does not count.
 */
const VISIT_AS_SUBJECT = String.raw`(?<=(?:^|[\n.;:,!?(])\s{0,3}|\<(?:(?:visita|sesion|reunion)(?: del? (?:lunes|martes|miercoles|jueves|viernes|hoy|ayer|\d+))?|N+|y|asi que|por eso|la|lo)\s)`;
const SHE = String.raw`\<(?:ella|el|N+|(?:la|el)\s(?:directora?|dire))`;
const CLITICS = String.raw`(?:(?:me|te|se|nos|le|les|lo|la|los|las)\s){0,2}`;
const TO_THEM = String.raw`(?:(?:le|les|te|se)\s(?:(?:lo|la|los|las)\s)?)`;
const MUCH = "(?:muy |un poco |bastante |algo |tan )?";

/**
 * Regex source that looks ahead at the verb of a commitment ("observará dos clases") without consuming it, because the
 * verb belongs to the content of the commitment.
 */
const WILL_DO = String.raw`(?=(?<verb>${CLITICS}(?:\p{L}{2,}(?:ar|er|ir|dr|br|rr)a|hara|dira)\>))`;
const I_WILL_DO = String.raw`(?:\p{L}{2,}(?:ar|er|ir|dr|br|rr)e|hare|dire)\>`;
const I_DO = String.raw`${joinAlternatives`
  mando|envio|paso|comparto|llevo|busco|consigo|presto|traigo|preparo|reenvio|alcanzo|escribo|llamo|doy|dejo|averiguo
  hago llegar
`}\>`;
const TO_DO = String.raw`(?!(?:ser|estar|haber|tener|poder|necesitar|seguir|volver|regresar|ver si)\>)(?=(?:\p{L}+(?:ar|er|ir)|ir)(?:me|te|se|nos|les?|los?|las?|sel[oa]s?)?\>)`;

/** Spanish words that introduce each topic in a mentor's description of a visit. */
export const TOPIC_PATTERNS_ES: TopicPatterns = {
  notAfter: createAlternativesPattern`
    \<${joinAlternatives`
      si|cuando|como|quien|donde|porque|hasta|antes de|aunque|para|lo|no|nunca
      quizas?|tal vez|talvez|ojala|espero|creo|a lo mejor|puede|dice|dijo|piensa
    `} (?:que )?(?:mas )?${CLITICS}$
  `,
  anotherPerson: createAlternativesPattern`
    (?:^|[.;\n]\s*|\<que\s)(?:la|el|su|una|un)\s(?:W+\s){0,2}${joinAlternatives`
      subdirectora?|coordinadora?|docente|profesora?|profe|maestr[oa]|secretari[oa]|madre|padre|mama|papa|auxiliar
      especialista|alumn[oa]|estudiante|colega|psicolog[oa]|supervisora?
    `}\>[^.;\n]*[.;\n]?\s*$
  `,
  earlier: createPhrasePattern`la (?:vez|visita|sesion) (?:pasada|anterior)|la ultima (?:vez|visita)|antes habia`,
  at: "a las?",
  joints: "y|pero|luego",
  beforeDay: "el|para|antes|del?",
  about: "sobre|acerca|respecto|por|x|para|pa|tema|del?",
  rules: [
    createTopicRule("next", { accepts: isPresentTense })`
      \<(?:la |nuestra )?(?:proxima|siguiente|prox|sgte|sig|(?<=\<(?:prox|sgte|sig)\. ?)) ?(?:visita|reunion|sesion|llamada|cita|fecha)\>(?! (?:de|del|para)\>| con (?!N|ella|el\>|la directora))
      \<nos (?:vemos|veremos|reuniremos|encontraremos|juntamos|juntaremos)\>
      \<(?:nos )?volve(?:mos|remos) a (?:vernos|ver|reunir|reunirnos|encontrarnos|conversar|hablar)\>
      (?<!\<(?:N+|ella|el|que|se|quien)\s)\<(?:yo )?(?<verb>volvere|regresare|vuelvo|regreso|retorno|retornare)\>
      \<(?:la |lo )(?<verb>vere|visitare|visito)(?: de nuevo| otra vez| nuevamente)?\>
      \<(?<verb>visitare|visito) a (?:N+|la directora|el director)\>
      \<quedamos (?:en (?:vernos|reunirnos|conversar) )?(?:para )?(?=(?:el|este|manana|pasado)\>)
      \<(?:paso|pasare|voy|ire|vuelvo a pasar) (?:de nuevo|otra vez|nuevamente)\>
      \<la proxima (?:es|sera|seria|va a ser|queda|quedo)\>
      \<(?:agendamos|fijamos|programamos|coordinamos) (?:(?:la (?:proxima|siguiente|visita|reunion|sesion)|nueva fecha|otra fecha)(?: visita| reunion| sesion)? )?para (?=(?:el|este|manana|pasado)\>)
      \<(?:voy|ire|vamos|iremos) (?:donde|a (?:ver|visitar) a|al (?:colegio|cole) de|a la (?:escuela|ie) de) (?:la directora |el director )?N+
      \<(?:la|lo) dejamos para (?=(?:el|este|manana|pasado)\>)
      ${VISIT_AS_SUBJECT}\<(?:quedo|queda|quedaria) (?:fijad[oa] |programad[oa] |pactad[oa] )?para (?=(?:el|este|manana|pasado)\>)
      ${VISIT_AS_SUBJECT}(?:se )?\<(?:reprogramW+|postergW+|pospusW+|pasamos|paso|movimos|movio|cambiamos)(?: la visita| la reunion)? (?:para|al)\>
      \<(?:seguimos|continuamos|retomamos|seguiremos|continuaremos|retomaremos|nos toca|lo intentamos|intentaremos)(?: de nuevo| otra vez| nuevamente)? (?=(?:el|este|manana)\>)
    `,
    createTopicHeadingRule(
      "next",
    )`(?:prox(?:ima|\.)?|siguiente)(?: visita| reunion| sesion| vez| fecha| cita)?|nueva fecha`,
    createTopicRule("none")`
      \<no (?:acordamos|quedamos en|definimos|hubo|se acordo|se definio|asumimos|tomamos|tuvimos) (?:nada|ningun[oa]?(?: W+)?|nuevos acuerdos|acuerdos?|compromisos?)\>
      \<sin (?:nuevos )?(?:acuerdos?|compromisos?)\>
      \<(?:ningun (?:acuerdo|compromiso)|nada acordado)\>
    `,
    createTopicRule("visit")`
      (?<!\<(?:ella|que|se)\s)\<${joinAlternatives`
        visite|visitamos|vi|estuve|estuvimos|me reuni|nos reunimos|converse|conversamos|hable|hablamos|llame|llamamos
        acompane|fui|fuimos|visita|reunion|sesion|llamada|videollamada|zoom|encuentro|charla|tuve W+(?: W+)?
      `} ${joinAlternatives`
        con|a|donde|de|al colegio de|a la escuela de|al despacho de
      `} (?:la |el )?(?:sra?\.? |senora? |profW* |directora? )?(?:N+|directora?)\>
    `,

    createTopicHeadingRule("theirs")`
      (?:compromisos?|acuerdos?|tareas?) (?:de (?:la directora|ella|N+)|del director|N+)
    `,
    createTopicHeadingRule(
      "theirs",
    )`(?:N+|ella|el|directora?|de su parte|su (?:compromiso|tarea))(?=${HEADING_END_SOURCE}${TO_DO})`,
    createTopicIntroductionRule("theirs", { accepts: isPossibleFuture })`${SHE} (?:tambien )?${WILL_DO}`,
    createTopicIntroductionRule("theirs", { accepts: isAccentedFuture })`${BEGIN}${WILL_DO}`,
    createTopicIntroductionRule("theirs")`
      (?:${SHE} |${BEGIN})${CLITICS}va a ${TO_DO}
      (?:${SHE} )?\<${CLITICS}${joinAlternatives`
        se comprometio a|se compromete a|quedo en|prometio|se ofrecio a|acepto|se encargara de|se encarga de
        se quedo con la tarea de|se llevo la tarea de|quedo encargad[ao] de|(?:su|la) (?:tarea|compromiso|reto) (?:es|fue|sera)
        asumio el compromiso de
      `} ${TO_DO}
      \<(?:acordamos|quedamos en|quedamos|se acordo) que (?:ella|el|N+|la directora|el director) (?:${CLITICS}va a )?(?!no\>)
    `,
    createTopicHeadingRule("mine")`
      yo|lo mio|M+|mis? (?:compromisos?|parte|tareas?|encargos?)|(?:de|por) mi (?:parte|lado)
      (?:compromisos?|acuerdos?|tareas?) (?:de la mentora|del mentor|M+|mi[oa]s?)
    `,
    createTopicIntroductionRule("mine", { accepts: isPossibleFuture })`
      \<yo (?:tambien )?(?=(?<verb>${CLITICS}${I_WILL_DO}))
      \<(?=(?<verb>${TO_THEM}${I_WILL_DO}))
      \<M+ ${WILL_DO}
    `,
    createTopicIntroductionRule("mine", { accepts: isAccentedFuture })`\<(?=(?<verb>${I_WILL_DO}))`,
    createTopicIntroductionRule("mine", { accepts: isPresentTense })`(?:\<yo )?\<(?=(?<verb>${TO_THEM}${I_DO}))`,
    createTopicIntroductionRule("mine", { accepts: isPresentTense, unsure: true })`\<yo (?=(?<verb>${I_DO}))`,
    createTopicIntroductionRule("mine")`
      (?:\<yo )?\<${CLITICS}${joinAlternatives`
        voy a|me comprometi a|me comprometo a|quede en|prometi|ofreci|me ofreci a|me encargo de|me encargare de
        me toca|me llevo la tarea de|me lleve la tarea de|quede encargad[ao] de|mi (?:tarea|compromiso) (?:es|fue|sera)
      `} ${TO_DO}
      \<M+ (?:${CLITICS}va a|se comprometio a|quedo en) ${TO_DO}
    `,
    createTopicRule("other")`\<(?:y )?(?:eso (?:es|seria|fue)|es|seria) todo\>`,
    createTopicHeadingRule("other")`acuerdos?|compromisos?|acordamos|proximos pasos|tareas|notas?`,

    createTopicHeadingRule("request")`
      (?:su |el |la )?(?:pedido|solicitud|temas?|motivo|consulta|necesidad|inquietud|pregunta|agenda|asunto|proposito|objetivo|foco)(?: (?:principal|ppal\.?|central))?(?: (?:fue|es|era))?
      (?:lo que )?trajo(?: la directora| el director| N+)?
    `,
    createTopicRule("request")`
      (?<!\<yo )(?:${SHE} )?\<(?:queria|quiere|deseaba|desea|necesitaba|necesita|quisiera|le gustaria) (?!(?:cancelar|reprogramar|postergar|mover|irse|ir al bano)\>)${joinAlternatives`
        que|ayuda|apoyo|orientacion|ideas|consejos?|ejemplos|(?:me |le |se )?${TO_DO}
      `}
      (?:${SHE} )?(?<!\<se (?:le |les )?)\<(?:me )?(?:pidio|pide|solicito|consulto|pregunto) (?!que (?:le|la|lo)\>(?! (?:ayud|apoy|orient|acompan|asesor|aconsej|escuch|gui))|permiso|licencia|reprogramar|cancelar|postergar)
      (?:${SHE} |${BEGIN})(?:me )?(?:planteo|trajo)\>
      (?:${SHE} )?\<(?:busca|buscaba|esta buscando) (?:ideas|ayuda|apoyo|consejos?|orientacion|como|maneras|una manera|la manera|la forma)\>
      (?:${SHE} )?\<(?:tenia|tiene|vino con|llego con|venia con|traia) (?:la |una |varias |algunas |su |dos )?(?:dudas?|preguntas?|consultas?|inquietud(?:es)?)\>
      (?:${SHE} )?\<esta (?:viendo|pensando) (?:en )?como\>
      \<(?:el|su) (?:pedido|tema|motivo|asunto)(?: principal| central| de hoy)? (?:fue|era)\>
      \<lo que (?:ella |N+ )?(?:trajo|queria|pidio|busca|buscaba)(?: N+| ella)? (?:fue|es|era)\>
      \<su (?:principal |mayor |gran |unic[oa] |primera? )?(?:pedido|pregunta|consulta|tema|prioridad) (?:fue|es|era)\>
    `,
    createTopicRule("request", { unsure: true })`
      \<(?:conversamos|hablamos|tratamos|trabajamos|revisamos|analizamos|dialogamos|abordamos|repasamos|tocamos) (?:mas que nada |sobre todo )?(?:sobre|de|del|acerca|lo|el|la|los|las|como|sus?)\>
      \<vimos (?:mas que nada |sobre todo )?(?:lo del?|el tema|los temas|como|sus?)\>
    `,

    createTopicHeadingRule("working")`
      (?:lo (?:que|q) )?(?:esta )?(?:funciona(?:ndo)?|va bien|bien)
      (?:lo )?(?:bueno|positivo)|logros?|fortalezas?|avances?|aciertos?|(?:que )?va bien
    `,
    createTopicRule("working")`
      \<lo (?:bueno|positivo|que (?:mejor |mas )?(?:funciona|va bien|va mejor|marcha bien|esta funcionando|ha funcionado)) (?:es|son|fue|ha sido)\>
      ${BEGIN}(?:ya )?(?:funcionan?|marchan?|avanzan?|caminan?) (?:(?:muy )?bien )?(?=(?:el|la|los|las|su|sus)\>)
      \<esta (?:muy )?(?:content[ao]|orgullos[ao]|satisfech[ao]) (?:con|de|del|por|porque)\>
    `,

    createTopicHeadingRule("challenge")`
      (?:lo )?(?:mas )?(?:dificil|complicado|duro)
      (?:lo (?:que|q) )?(?:mas )?(?:le )?cuesta
      dificultad(?:es)?|retos?|desafios?|problemas?|preocupacion(?:es)?|obstaculos?|trabas?|debilidad(?:es)?
      nudos?(?: criticos?)?|(?:por|a) mejorar|lo (?:malo|feo|negativo)
      lo (?:que|q) no (?:funciona|camina|avanza|marcha|va(?: bien)?)
    `,
    createTopicRule("challenge")`
      \<lo (?:mas )?(?:dificil|complicado|duro|preocupante|que (?:mas )?(?:le )?(?:cuesta|preocupa|quita el sueno|angustia|agobia|complica|duele|frustra)|que no (?:esta )?(?:funciona|camina|avanza|marcha)(?:ndo)?) (?:es|son|fue|ha sido|sigue siendo)\>
      \<(?:a N+ )?(?:le|les) (?:cuesta|preocupa|inquieta|angustia|agobia|resulta (?:muy )?dificil|esta costando)\>
      ${BEGIN}(?:aun |todavia )?cuestan? (?:mucho |bastante |todavia |aun )?(?=(?:el|la|los|las|que|su|sus)\>)
      \<(?:el|la|su) (?:principal |mayor |gran )?(?:problema|dificultad|reto|desafio|preocupacion|obstaculo|traba|nudo|cuello de botella|dolor de cabeza)(?: principal| mayor| critico)? (?:es|fue|sigue|era)\>
      (?:${SHE} )?(?<!\<yo )\<(?:esta|se siente|anda|estaba) ${MUCH}(?:preocupad|agobiad|cansad|estresad|frustrad|desanimad|agotad|angustiad|abrumad|nervios|asustad|saturad|desbordad|sobrepasad|desmotivad|decepcionad)[ao]\>
    `,
  ],
};
