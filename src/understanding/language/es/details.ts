import type { DetailWords } from "#understanding/details/detail-words.ts";
import { createAlternativesPattern, createPhrasePattern, joinAlternatives } from "#understanding/pattern/phrases.ts";
import { COMMITMENT_KINDS_ES, CUE_ES } from "./commitment-details.ts";

const TOGETHER = "(?:junt[oa]s )?";
const SOME = "(?:el|la|los|las|un|una|unas|unos|su|sus|dos|tres|cuatro|varias|varios|algunas|algunos)";
const WHOSE = "(?:el|la|los|las|su|sus|un|una|unos|unas|dos|tres|mi|otra|otro)";
/** Words that put somebody beside the principal, who is named directly before, or beside the two. */
const BESIDE = joinAlternatives`
  (?:N+|escuela|colegio|cole|oficina|direccion|despacho),? (?:con|junto (?:a|con)) (?:tambien )?${WHOSE}
  N+,? (?:y|mas) (?:tambien )?${WHOSE}
  (?:junto (?:a|con)|ademas de|acompanad[oa]s? (?:de|por)) ${WHOSE}
  (?:tambien )?(?:estuvo|estuvieron|estaba|estaban|participo|participaron|asistio|vino|vinieron|nos acompano|nos acompanaron|se sumo|se sumaron|se unio|presentes?:?) (?:tambien )?${WHOSE}
`;
const IS_THERE = joinAlternatives`
  (?:tambien )?(?:estuvo|estuvieron|participo|participaron|nos acompano|nos acompanaron|se sumo|se sumaron|se unio|entro con nosotr[oa]s)
`;
const beside = (who: string) =>
  createAlternativesPattern`(?:(?<!W)${BESIDE} (?:${who})\>|\<${WHOSE} (?:${who}) ${IS_THERE}\>)`;

const BECAUSE = "(?:porque|xq|pq|ya que|debido a|a causa de|por(?= (?:la|el|los|las|un|una|falta|mala|problemas?)\\>))";
const because = (why: string) => createAlternativesPattern`\<${BECAUSE}\>[^.;\n]{0,40}?\<(?:${why})\>`;

/** Spanish words that say of a session what nobody is asked. */
export const DETAIL_WORDS_ES: DetailWords = {
  activities: {
    reflective_dialogue: createPhrasePattern`(?:dialogo|conversacion) reflexiv[oa]|reflexionamos|preguntas reflexivas`,
    classroom_walk: createPhrasePattern`
      recorrimos ${TOGETHER}(?:todas |todos )?${SOME} ?(?:aulas?|salon(?:es)?|clases?|escuela|colegio)
      recorrido (?:por|de) (?:las |los |la )?(?:aulas|salones|clases|escuela)
      (?:pasamos|caminamos|dimos una vuelta) ${TOGETHER}por ${SOME} (?:aulas|salones|clases)
      (?:entramos|fuimos) ${TOGETHER}a (?:ver )?${SOME} (?:aulas|salones|clases)|visitamos ${SOME} (?:aulas|salones|clases)
    `,
    joint_observation: createPhrasePattern`
      (?:observamos|miramos|vimos) ${TOGETHER}${SOME} (?:clases?|sesion(?:es)?(?: de (?:clase|aprendizaje|aula))?)
      co ?observa(?:mos|cion)|observacion (?:conjunta|compartida)|observamos junt[oa]s
    `,
    document_review: createPhrasePattern`
      (?:revisamos|leimos|miramos|vimos) ${TOGETHER}${SOME} (?:pei|pat|pci|ri|planes|plan anual|plan de trabajo|cuadernos?|carpetas?|documentos?|actas?|registros?|planificacion(?:es)?|unidades|rubricas?|instrumentos?|fichas?|sesiones de aprendizaje|cuaderno de campo|informes?|reglamento)
      revision (?:de|del) (?:los |las |la )?(?:documentos|planes|cuadernos|carpetas|actas|planificaciones|pat|pei|pci)
    `,
    data_review: createPhrasePattern`
      (?:revisamos|analizamos|miramos|vimos|leimos) ${TOGETHER}${SOME} (?:resultados|datos|notas|calificaciones|estadisticas|asistencias?|evaluaciones|indicadores|graficos|porcentajes)
      analisis de (?:los |las )?(?:datos|resultados|notas)
    `,
    modelling: createPhrasePattern`
      modelaje|(?:yo )?(?:le )?modele|le mostre como|(?:le )?hice una (?:demostracion|clase demostrativa)|(?:sesion|clase) demostrativa
    `,
    role_play: createPhrasePattern`
      juegos? de roles|role ?play|simulamos|dramatizamos|(?:ensayamos|practicamos) (?:la|una|el|un|como|lo que)
    `,
    planning: createPhrasePattern`
      planificamos|planeamos|(?:armamos|elaboramos|hicimos|disenamos) ${TOGETHER}(?:el|un|la|una) (?:plan|cronograma|agenda|ruta|calendario|horario|pat)
    `,
    case_discussion: createPhrasePattern`
      (?:analizamos|discutimos|trabajamos|conversamos sobre|vimos) (?:un|el|dos|tres|unos|los) casos?|(?:estudio|analisis) de casos?
    `,
    connecting_to_peer: createPhrasePattern`
      (?:la|lo|le) (?:contacte|conecte|puse en contacto|vincule) con|(?:le|la|lo) presente (?:a|con) (?:otra|otro|la|el) (?:directora?|colega)
      le (?:di|pase) el (?:contacto|numero|telefono) de (?:otra|otro|la|el|una|un) (?:directora?|colega)
    `,
  },
  stances: {
    mentoring: createPhrasePattern`(?:rol|postura|papel) de mentora?|actue como mentora?`,
    coaching: createPhrasePattern`(?:hice|fue|estuve|actue|sesion|rol|postura|como|de) (?:mas )?(?:de |como |un |una )?coach(?:ing)?`,
    consulting: createPhrasePattern`(?:la|lo) asesore|(?:fue|hice|di|rol|mas) (?:mas )?(?:de |como |una |un |bien )*(?:asesori?a|asesor|asesora|consultoria)`,
    training: createPhrasePattern`(?:la|lo) capacite|(?:fue|hice|di) (?:mas )?(?:una |un )?(?:capacitacion|induccion)|le (?:ensene|explique) (?:como|a usar|paso a paso)`,
    emotional_support: createPhrasePattern`
      contencion(?: emocional)?|(?:apoyo|soporte|acompanamiento) emocional|la contuve|lo contuve
      (?:sobre todo|mas que nada|basicamente|principalmente) (?:la|lo) escuche|se desahogo|necesitaba (?:desahogarse|que la escuchen|que lo escuchen)
    `,
  },
  participants: {
    second_mentor: beside("(?:otra|otro|segunda|segundo|co ?)? ?mentora?|co ?mentora?"),
    shadow_mentor: beside("mentora? (?:en formacion|observadora?|practicante|nueva|nuevo)"),
    companion: beside("(?:mi )?acompanante|formadora?(?: tutora?)?|mentora? de mentores"),
    deputy: beside("sub ?directora?|directora? adjunt[oa]|vice ?directora?"),
    teacher: beside("docentes?|profesora?s?|profesores|profes?|maestr[oa]s?|auxiliar(?:es)?|tutora?(?:es|s)?"),
    other_adult: beside(
      "especialistas?|supervisora?|coordinadora?(?: \\p{L}+)?|psicolog[oa]|secretari[oa]|president[ea] (?:de|del) (?:la )?\\p{L}+|padres(?: de familia)?|madres|madre|papas|mamas|alcalde(?:sa)?|promotora?",
    ),
  },
  modalityReasons: {
    planned: createPhrasePattern`(?:como|segun|tal como) (?:estaba |lo )?(?:planificad|previst|programad|acordad)[oa]|asi (?:estaba|lo teniamos) (?:planificad|previst|programad)[oa]`,
    connectivity: because("internet|senal|conexion|luz|wifi|linea|megas|datos"),
    distance: because("lejos|lejania|distancia|viaje(?: es)? (?:muy )?larg[oa]|queda a"),
    transport_weather: because(
      "lluvias?|llovia|huaicos?|huaycos?|carretera|derrumbes?|transporte|trafico|nevada|rio|friaje|movilidad|pasajes?|camino",
    ),
    strike_security: because("paro|huelga|bloqueos?|inseguridad|marchas?|protestas?|seguridad|manifestacion(?:es)?"),
    health: because("enferm[oa]|enfermedad|salud|gripe|covid|medico|reposo|operacion|fiebre|resfri\\p{L}+|cita medica"),
  },
  places: {
    principal_school: createPhrasePattern`
      (?:en|a|por|desde) (?:su|la) (?:propia )?(?:escuela|colegio|cole|i\.?e\.?|institucion(?: educativa)?|plantel|oficina|direccion|despacho)(?: de (?:ella|N+))?
      en el (?:colegio|cole|plantel|despacho)
    `,
    mentor_school: createPhrasePattern`(?:en|a) mi (?:escuela|colegio|cole|i\.?e\.?|institucion|oficina|despacho)|vino a mi (?:escuela|colegio|oficina)`,
    neutral: createPhrasePattern`en (?:la|el|un|una) (?:ugel|dre|cafe|cafeteria|municipalidad|muni|plaza|parque|biblioteca municipal|iglesia|restaurante|local comunal|hotel|auditorio de la ugel)`,
  },
  requestSources: {
    principal: createPhrasePattern`
      (?:ella|el|N+|la directora|el director|la dire) (?:misma? )?(?:me )?(?:quiso|queria|pidio|trajo|planteo|propuso|solicito|necesitaba)
      me (?:pidio|solicito)|a pedido (?:suyo|de (?:ella|el|la directora|el director|N+))
    `,
    mentor: createPhrasePattern`(?:yo )?(?:le )?(?:propuse|plantee|sugeri) (?:hablar|conversar|ver|trabajar|revisar|el tema)|el tema lo (?:lleve|propuse|puse) yo|a propuesta mia`,
    protocol: createPhrasePattern`segun (?:el protocolo|la guia|la ficha)|(?:como|lo que) (?:pide|indica|marca|toca(?:ba)? (?:en|segun)) (?:el protocolo|la guia|la ficha|el programa)|(?:toco|tocaba) (?:el paso|la sesion|el momento) \d+`,
    joint: createPhrasePattern`(?:elegimos|decidimos|acordamos|escogimos) (?:entre (?:l[oa]s )?dos|junt[oa]s) (?:el tema|hablar|conversar|ver|trabajar)|de comun acuerdo`,
  },
  travel: {
    before: createAlternativesPattern`\<(?:(?:el )?(?:viaje|camino|trayecto|traslado)(?: de ida)?(?: (?:de|fue de|son|fueron|duro|toma|tomo))?:?|(?:demore|tarde|demoramos|tardamos|me tomo|viaje|viajamos|camine|caminamos))(?: (?:unas|unos|como|casi|mas de))?\s*$`,
    after: createAlternativesPattern`^ (?:de (?:viaje|camino|carretera|caminata|trayecto|traslado|ida|subida|trocha|bus|combi|moto|lancha|mototaxi)|(?:en|para) llegar|caminando|a pie|de ida y vuelta|viajando)\>`,
  },
  objective: createAlternativesPattern`(?<=(?:^|[\n.;/])[\s*-]{0,4})(?:(?:el|mi|nuestro) )?objetivo(?: (?:de|para) (?:la|esta|hoy) ?(?:visita|sesion|reunion|llamada)?)?(?: (?:era|fue|es))?\s?:?\s+`,
  cue: CUE_ES,
  commitmentKinds: COMMITMENT_KINDS_ES,
};
