import { beginning, COLON, cue, heading, type Kind, type MarkWords, opener } from "./mark-rule.ts";
import { isFuture, isPresent, isWrittenFuture } from "./spanish-tense.ts";

const BEGIN = beginning("y|e|pero|entonces|luego|tambien|ademas|manana|lunes|martes|miercoles|jueves|viernes");
const WHO = "\\b(?:ella|el|N+|(?:la|el)\\s(?:directora?|dire))";
const CLITICS = "(?:(?:me|te|se|nos|le|les|lo|la|los|las)\\s){0,2}";
const TO_THEM = "(?:(?:le|les|te|se)\\s(?:(?:lo|la|los|las)\\s)?)";
const WILL_DO = "(?:[a-z]{2,}(?:ar|er|ir|dr|br|rr)a|hara|dira)\\b";
const I_WILL_DO = "(?:[a-z]{2,}(?:ar|er|ir|dr|br|rr)e|hare|dire)\\b";
const TO_DO = "(?:[a-z]+(?:ar|er|ir)|ir)(?:me|te|se|nos|les?|los?|las?|sel[oa]s?)?\\b";
const NOT_TO_DO = "(?!(?:ser|estar|haber|tener|poder|necesitar|seguir|volver|regresar|ver si)\\b)";
const I_DO =
  "(?:mando|envio|paso|comparto|llevo|busco|consigo|presto|traigo|preparo|reenvio|alcanzo|escribo|llamo|doy|dejo|averiguo|hago llegar)\\b";

/** The verb belongs to what was promised ("observará dos clases"), so that it is only looked at. */
const will = (kind: Kind, subject: string, verb: string, accepts: (written: string) => boolean) =>
  opener(kind, `${subject}(?=(${verb}))`, { accepts });

const NEXT = [
  "\\b(?:la |nuestra )?(?:proxima|siguiente) (?:visita|reunion|sesion|llamada|cita|fecha)\\b",
  "\\bnos (?:vemos|veremos|reuniremos|encontraremos|juntamos|juntaremos)\\b",
  "\\b(?:nos )?volve(?:mos|remos) a (?:vernos|ver|reunir|reunirnos|encontrarnos|conversar|hablar)\\b",
  "\\b(?:yo )?(?:volvere|regresare|vuelvo|regreso|retorno|retornare)\\b",
  "\\b(?:la |lo )?(?:vere|visitare|visito)(?: a (?:N+|la directora|el director))?(?: de nuevo| otra vez| nuevamente)?\\b",
  "\\bquedamos (?:en (?:vernos|reunirnos|conversar) )?(?:para )?(?=(?:el|este|manana|pasado)\\b)",
  "\\b(?:se )?(?:reprogram\\w+|posterg\\w+|pospus\\w+|pasamos|paso|movimos|movio|cambiamos)(?: la visita| la reunion)? (?:para|al)\\b",
  "\\b(?:seguimos|continuamos|retomamos|seguiremos|continuaremos|retomaremos) (?=(?:el|este|manana)\\b)",
];

/** The words that begin something new in a Spanish account. */
export const MARKS_ES: MarkWords = {
  notAfter:
    /\b(?:si|cuando|como|quien|donde|porque|quizas?|tal vez|talvez|ojala|espero|creo|hasta|antes de|aunque|no|nunca|a lo mejor|puede|para|lo|dice|dijo|piensa)\s+(?:que\s+)?(?:mas\s+)?(?:(?:le|les|la|lo|se|me|te)\s+)*$/,
  anotherPerson:
    /(?:^|[.;\n]\s*|\bque\s)(?:la|el|su|una|un)\s(?:\w+\s){0,2}(?:subdirectora?|coordinadora?|docente|profesora?|profe|maestr[oa]|secretari[oa]|madre|padre|mama|papa|auxiliar|especialista|alumn[oa]|estudiante|colega|psicolog[oa]|supervisora?)\b[^.;\n]*[.;\n]?\s*$/,
  earlier: /\b(?:la (?:vez|visita|sesion) (?:pasada|anterior)|la ultima (?:vez|visita)|antes habia)\b/,
  rules: [
    ...NEXT.map((pattern) => cue("next", pattern)),
    heading("next", "proxima(?: visita| reunion| sesion| vez)?"),
    cue("none", "\\b(?:no (?:acordamos|quedamos en|definimos|hubo|se acordo|se definio|asumimos|tomamos|tuvimos) (?:nada|ningun[oa]?(?: \\w+)?|nuevos acuerdos|acuerdos?|compromisos?)|sin (?:nuevos )?(?:acuerdos?|compromisos?)|ningun (?:acuerdo|compromiso)|nada acordado)\\b"),
    cue("visit", "(?<!\\b(?:ella|que|se)\\s)\\b(?:visite|visitamos|vi|estuve|estuvimos|me reuni|nos reunimos|converse|conversamos|hable|hablamos|llame|llamamos|acompane|fui|fuimos|visita|reunion|sesion|llamada|videollamada|zoom|encuentro|charla|tuve \\w+(?: \\w+)?) (?:con|a|donde|de|al colegio de|a la escuela de|al despacho de) (?:la |el )?(?:sra?\\.? |senora? |prof\\w* |directora? )?(?:N+|directora?)\\b"),

    heading("theirs", `(?:N+|ella|el|directora?|de su parte|su (?:compromiso|tarea))(?=${COLON}${TO_DO})`),
    will("theirs", `${WHO} (?:tambien )?`, `${CLITICS}${WILL_DO}`, isFuture),
    will("theirs", BEGIN, `${CLITICS}${WILL_DO}`, isWrittenFuture),
    opener("theirs", `(?:${WHO} |${BEGIN})(?:${CLITICS})va a ${NOT_TO_DO}(?=${TO_DO})`),
    opener("theirs", `(?:${WHO} )?\\b${CLITICS}(?:se comprometio a|se compromete a|quedo en|prometio|se ofrecio a|acepto|se encargara de|se encarga de|asumio el compromiso de) ${NOT_TO_DO}(?=${TO_DO})`),
    opener("theirs", "\\b(?:acordamos|quedamos en|quedamos|se acordo) que (?:ella|el|N+|la directora|el director) (?!no\\b)"),
    heading("mine", "(?:yo|lo mio|M+|mi (?:compromiso|parte|tarea|encargo)|(?:de|por) mi parte)"),
    will("mine", "\\byo (?:tambien )?", `${CLITICS}${I_WILL_DO}`, isFuture),
    will("mine", "\\b", `${TO_THEM}${I_WILL_DO}`, isFuture),
    will("mine", "\\b", I_WILL_DO, isWrittenFuture),
    opener("mine", `(?:\\byo )?\\b${CLITICS}(?:voy a|me comprometi a|me comprometo a|quede en|prometi|ofreci|me ofreci a|me encargo de|me encargare de) ${NOT_TO_DO}(?=${TO_DO})`),
    will("mine", "(?:\\byo )?\\b", `${TO_THEM}${I_DO}`, isPresent),
    opener("mine", `\\byo (?=(${I_DO}))`, { accepts: isPresent, unsure: true }),
    will("mine", "\\bM+ ", `${CLITICS}${WILL_DO}`, isFuture),
    opener("mine", `\\bM+ (?:${CLITICS}va a|se comprometio a|quedo en) (?=${TO_DO})`),
    heading("other", "acuerdos?|compromisos?|acordamos|proximos pasos|tareas|notas?"),

    heading("request", "(?:su )?(?:pedido|solicitud|temas?|motivo|consulta|necesidad|inquietud|pregunta|agenda)|(?:lo que )?trajo(?: la directora| el director| N+)?"),
    cue("request", `(?<!\\byo )(?:${WHO} )?\\b(?:queria|quiere|deseaba|desea|necesitaba|necesita|quisiera|le gustaria) (?!(?:cancelar|reprogramar|postergar|mover|irse|ir al bano)\\b)(?:que|ayuda|apoyo|orientacion|ideas|consejos?|ejemplos|(?:me |le |se )?${TO_DO})`),
    cue("request", `(?:${WHO} )?\\b(?:me )?(?:pidio|pide|solicito|consulto|pregunto) (?!que (?:le|la|lo)\\b|permiso|licencia|reprogramar|cancelar|postergar)`),
    cue("request", `(?:${WHO} (?:me )?|${BEGIN}(?:me )?)(?:planteo|trajo)\\b`),
    cue("request", "\\blo que (?:ella |N+ )?(?:trajo|queria|pidio|busca|buscaba)(?: N+| ella)? (?:fue|es|era)\\b"),
    cue("request", "\\bsu (?:principal |mayor )?(?:pedido|pregunta|consulta|tema|prioridad) (?:fue|es|era)\\b"),
    cue("request", "\\b(?:conversamos|hablamos|tratamos|trabajamos|revisamos|analizamos|dialogamos) (?:mas que nada |sobre todo )?(?:sobre|de|del|acerca|lo|el|la|los|las|como)\\b", { unsure: true }),

    heading("working", "(?:lo que )?(?:esta )?(?:funciona(?:ndo)?|va bien|bien)|(?:lo )?(?:bueno|positivo)|logros?|fortalezas?|avances?"),
    cue("working", "\\blo (?:bueno|positivo|que (?:mejor |mas )?(?:funciona|va bien|va mejor|marcha bien|esta funcionando|ha funcionado)) (?:es|son|fue|ha sido)\\b"),
    cue("working", "\\besta (?:muy )?(?:content[ao]|orgullos[ao]|satisfech[ao]) (?:con|de|del|por|porque)\\b"),

    heading("challenge", "(?:lo )?(?:mas )?(?:dificil|complicado|duro)|dificultad(?:es)?|retos?|desafios?|problemas?|(?:lo que )?(?:mas )?(?:le )?cuesta|preocupacion(?:es)?|obstaculos?|lo que no funciona"),
    cue("challenge", "\\blo (?:mas )?(?:dificil|complicado|duro|preocupante|que (?:mas )?(?:le )?(?:cuesta|preocupa)|que no (?:esta )?funciona(?:ndo)?) (?:es|son|fue|ha sido|sigue siendo)\\b"),
    cue("challenge", "\\b(?:a N+ )?(?:le|les) (?:cuesta|preocupa|inquieta|angustia|agobia|resulta (?:muy )?dificil|esta costando)\\b"),
    cue("challenge", "\\b(?:el|la|su) (?:principal |mayor |gran )?(?:problema|dificultad|reto|desafio|preocupacion|obstaculo|traba)(?: principal| mayor)? (?:es|fue|sigue|era)\\b"),
    cue("challenge", `(?:${WHO} )?\\b(?:esta|se siente|anda|estaba) (?:muy |un poco |bastante |algo |tan )?(?:preocupad|agobiad|cansad|estresad|frustrad|desanimad|agotad|angustiad|abrumad)[ao]\\b`),
  ],
};
