import {
  combinePatterns,
  createUnnegatedPattern,
  createWholeAnswerPattern,
  createWholeWordPattern,
  type ReflectiveAnswerPatterns,
} from "#understanding/answers/reflective-answer-patterns.ts";
import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";

const NOT = "no|nunca|nada|nadie|tampoco|sin|ni|jamas|apenas";
const GROUP = createWordAlternatives(`
  docentes?|profesor(?:a|es|as)?|profes?|maestr[oa]s?|padres|madres|papas|mamas|familias?|estudiantes?
  alumn[oa]s?|ninos|ninas|chicos|colegas?`);
const SOMEONE = createWordAlternatives(`
  ell[oa]s?|l[oa]s ${GROUP}|mis ${GROUP}|(?:la|una|un|algun[oa]s?|much[oa]s|vari[oa]s|otr[oa]s?) ${GROUP}
  algun[oa]s|otr[oa]s|el equipo|la subdirectora|el subdirector`);
const PERHAPS = "(?: (?:tambien|tal vez|quizas?|seguro|seguramente|probablemente|a lo mejor|no|lo|la|se|me|le|les))*";
const NOT_A_DEED = "(?:saber|entender|comprender|ser|estar|creer|ver|tener|poder|haber|decir)";
const DEED = `(?!${NOT_A_DEED}(?:l[oaei]s?)?\\>)\\p{L}{2,}(?:ar|er|ir)(?:me|te|se|nos|l[oaei]s?|sel[oa]s?)?`;
/** First-person futures written without their accent, such as "hablare" for "hablaré". */
const BARE_FUTURE = createWordAlternatives(`
  hablare|conversare|hare|preguntare|pedire|citare|reunire|observare|visitare|llamare|convocare|propondre
  probare|intentare|empezare|comenzare|organizare|preparare|escribire|buscare|compartire|invitare|delegare
  acompanare|revisare|escuchare|enviare|mandare|pondre|dare|llevare|cambiare`);

/** Spanish patterns by which an answer to a reflective question is classified. */
export const REFLECTIVE_ANSWER_PATTERNS_ES: ReflectiveAnswerPatterns = {
  declines: combinePatterns(
    createWholeWordPattern(
      `prefiero no|preferiria no|(?:ya )?no quiero (?:hablar|responder|contestar|pensar|decir|contar|escribir)|luego le (?:digo|respondo|cuento)|mejor (?:otro dia|en otro momento|mas tarde|luego)|deje de preguntar`,
    ),
    createWholeAnswerPattern(`
      (?:(?:por )?ahora no|hoy no|esta vez no|no|(?:mejor )?(?:en )?otro (?:momento|dia)|(?:mejor )?(?:mas tarde|despues|luego)|paso|omitir)(?: puedo)?(?:,? (?:gracias|por favor|disculpe|mejor despues|tal vez despues))+
      (?:por )?ahora no(?: puedo)?|hoy no(?: puedo)?|(?:mejor )?(?:en )?otro (?:momento|dia)
      (?:mejor )?(?:mas tarde|despues|luego)|paso|omitir`),
  ),
  nothing: createWholeAnswerPattern(`
    (?:no|nada|nada (?:aun|todavia|por ahora|en especial|en particular|nuevo)|(?:aun|todavia) (?:no|nada)|ningun[oa]|no mucho
    ok|okey|bien|si|normal|no se|no (?:lo )?se|no sabria(?: decir(?:le)?)?|ni idea|no estoy segur[oa]|no recuerdo)`),
  asksBot: createWholeWordPattern(`
    que (?:me|nos) (?:recomienda|sugiere|aconseja|recomendaria|sugeriria)
    que (?:debo|deberia|puedo|podria|debemos|podemos) hacer
    usted que (?:piensa|haria|opina|cree)|(?:que|como) (?:piensa|opina|haria|cree) usted
    (?:me|nos) (?:puede|podria) (?:ayudar|decir|recomendar|aconsejar|orientar|explicar|dar)
    digame (?:que|como)|como deberia hacer
    (?:alguna (?:idea|sugerencia|recomendacion|orientacion)|(?:que|como) hago)(?=[^.]{0,80}\\?)`),
  plan: createUnnegatedPattern(
    `
    (?:voy|vamos) a ${DEED}|(?:pienso|planeo|planeamos|pensamos|quiero|queremos|quisiera|espero) ${DEED}
    (?:me|nos) gustaria ${DEED}|(?:tengo|tenemos|he|hemos) (?:pensado|previsto|planeado) ${DEED}
    (?:mi|el|nuestro) (?:plan|siguiente paso|proximo paso) es|(?:mi|la|nuestra) idea es|ire a|${BARE_FUTURE}
    manana(?: mismo)? (?:hablo|converso|empiezo|pregunto|visito|entro|observo|cito|llamo|propongo|reuno|invito|comienzo)
    (?!queremos|creemos|queramos)\\p{L}{2,}(?:aremos|eremos|iremos|dremos|bremos)|haremos`,
    NOT,
  ),
  day: createWholeWordPattern(`
    manana|pasado manana|hoy (?:mismo|en la tarde)
    (?:el|este|cada|los|proximo|del) (?:lunes|martes|miercoles|jueves|viernes)
    (?:la|esta|cada) (?:proxima )?(?:semana|tarde)|la semana (?:que viene|proxima|siguiente)
    (?:el|este) (?:proximo )?mes|a las \\d+
    (?:en|por) la (?:manana|tarde)|(?:antes|despues) (?:de la proxima visita|del recreo|de la formacion|de clases)
    el \\d+ de`),
  success: createUnnegatedPattern(
    `
    (?:salio|salieron|resulto|resultaron|va|van|fue|estuvo|marcha|camina) (?:muy |bastante |super |mucho )?(?:bien|mejor|bonit[oa])
    (?:si |ya |por fin )?funciono|(?:logre|logramos|se logro|consegui|conseguimos)(?: que)?
    (?:estoy|me siento|me senti|estamos|quede|quedamos) (?:muy |tan )?(?:orgullos|content|satisfech)[oa]s?
    mejor(?:o|aron|amos|ado)|por primera vez|un (?:gran |verdadero )?(?:exito|logro)|exitos[oa]
    avanz(?:o|aron|amos|ado)`,
    NOT,
  ),
  belief: createWholeWordPattern(`
    siempre he (?:creido|pensado|sentido)|estoy convencid[oa]|creo firmemente|tengo la conviccion|mi conviccion
    (?:una?|el|la) (?:buen[oa]? )?(?:directora?|lider|escuela|docente|maestr[oa]) (?:debe|deberia|tiene que|necesita)
    para mi,? (?:dirigir|liderar|la escuela|ensenar|educar|ser directora?) (?:es|significa)|creo en`),
  otherView: createWholeWordPattern(`
    desde (?:su|el|la) (?:punto de vista|mirada|perspectiva|lado)|en su (?:lugar|caso|sitio)|en sus zapatos
    por otro lado|en cambio
    ${SOMEONE}${PERHAPS} (?:siente|sienten|sintio|sintieron|lo ven?|la ven?|ven|veian|piensan?|pensaron|pensaba[n]?|creen|creian|diria|dirian|preferiria|preferirian|temen|temia[n]?)
    ${SOMEONE} (?:tienen|tenian|tiene|tenia) (?:miedo|temor|otra (?:idea|vision|mirada))
    para (?:ell[oa]s|l[oa]s ${GROUP}),? (?:es|era|fue|significa|seria)|se habran? sentido`),
  blames: createWholeWordPattern(`
    (?:es|fue|por|la|mi|su) (?:mi |su |la )?culpa|culpa de|debi haber|tendria que haber (?:hecho|dicho)|falle
    no (?:quieren|les importa|les interesa|le importa|ponen de su parte|hacen (?:nada|caso)|colaboran|se comprometen)
    nunca (?:hacen|vienen|cumplen|llegan|ayudan|quieren)|a nadie le importa|nadie (?:ayuda|colabora|hace nada)
    floj[oa]s?|por mi causa`),
  reason: createWholeWordPattern(
    `porque|ya que|debido a|por eso|puesto que|a causa de|la razon|el motivo|gracias a|como resultado`,
  ),
  evidence: createWholeWordPattern(`
    \\d+|vi|vimos|note|observe|escuche|lei|conte|por ejemplo|en los cuadernos|en las actas
    me (?:dijeron|contaron|conto)
    se (?:notaba|veia|escuchaba|sentia)|la mitad de|la mayoria de|ningun[oa] de`),
};
