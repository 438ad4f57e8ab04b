import type { VisitedPersonWords } from "#understanding/language/name-sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

/** Words that may stand between a verb of contact and its preposition: when, how long, where and how. */
const BETWEEN = String.raw`(?:[ ,]+(?:F+|\d[\d:.]*|${joinAlternatives`
  hoy|ayer|anteayer|antier|antes de ayer|anoche|temprano|tarde|recien|por fin|al fin|por la|x la|x|brevemente|rapid\p{L}*|tambien|solo|ya
  nuevamente|otra vez|de nuevo|una?|unos|unas|como|casi|rat(?:o|ito)|buen|media|horas?|horita|hrs?|min\p{L}*|cuarto|y|dia|el|la|esta?
  pasad[oa]|manana|mediodia|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|a|las|de|en|su|mi|del|por|via|largo|tendido
  conjunt[oa]|inopinad[oa]|programad[oa]|trabajo|coordinacion|seguimiento|planificacion|pedagogic[oa]
  telefono|telefonica\p{L}*|celular|whatsapp|wsp|zoom|meet|teams|videollamada|video|llamada|linea|ugel|escuela|colegio|cole|ie|jardin|despacho|oficina
  direccion|plaza|virtual\p{L}*|presencial\p{L}*|personalmente|juntos|juntas|semana|reunid[oa]s?|conversando|hablando|sentad[oa]s?
`}\>)){0,9}`;

/** Not "que converse con", "ella visitó a": what somebody else did or is to do. */
const BY_ME = String.raw`(?<!\<(?:que|ella|ellos|ellas|quien|se|N+|U+)\s(?:(?:le|la|lo|les|ya|tambien|me)\s)?)`;

/** Officialese for what the writer did, where nobody stands before it: "ayer se visitó a". */
const IMPERSONAL = String.raw`(?<=^|[\n.;:,]\s{0,3}|\<(?:F+|hoy|ayer|horas?|hrs?|que)\s)se `;

const WITH = "con|cn|c\\/|donde|adonde";
const PLACE =
  "(?:la |el |su )?(?:escuela|colegio|cole|i\\.?e\\.?i?\\.?|jardin|despacho|oficina|institucion|aula|casa|direccion)";
const SEEING =
  "(?:ver|visitar|acompanar|llamar|encontrar|ubicar|entrevistar|atender|monitorear|reunirme con|reunirnos con|hablar con|conversar con|estar con|juntarme con)";

export const VISITED_PERSON_WORDS_ES: VisitedPersonWords = {
  contacts: joinAlternatives`
    ${BY_ME}\<${joinAlternatives`
      visit(?:e|amos|ando|ado)|vi|vimos|visto|llam(?:e|amos|ado)|telefone(?:e|amos)|contact(?:e|amos)|acompan(?:e|amos|ado|ando)
      atend(?:i|imos)|asisti|asesor(?:e|amos)|entrevist(?:e|amos)|encontr(?:e|amos)|escribi|timbre|marque|monitore(?:e|amos)
      ubique|salud(?:e|amos)
    `}${BETWEEN}[ ,]+al?
    ${IMPERSONAL}(?:visito|acompano|atendio|asesoro|entrevisto|monitoreo|contacto)${BETWEEN}[ ,]+al?
    ${IMPERSONAL}(?:converso|dialogo|reunio|trabajo|coordino)${BETWEEN}[ ,]+(?:${WITH})
    ${BY_ME}\<${joinAlternatives`
      estuv(?:e|imos)|(?:he|hemos) estado|habl(?:e|amos|ado|ando)|convers(?:e|amos|ado|ando)|platic?qu?(?:e|amos)|platicamos|charl(?:e|amos)
      dialog(?:ue|amos)|(?:me|nos) (?:reuni(?:mos)?|junte|juntamos|vi|vimos|encontre|encontramos|comunique|comunicamos|conecte|conectamos|entreviste|sente|sentamos)
      trabaj(?:e|amos|ado|ando)|almorc(?:e|amos)|almorzamos|desayun(?:e|amos)|coordin(?:e|amos)|revis(?:e|amos)|termin(?:e|amos)|cumpl(?:i|imos)
      tuv(?:e|imos)|hic(?:e|imos)|pas(?:e|amos)|fu(?:i|imos)|sal(?:i|imos|go|imos)|reunid[oa]s?|recorr(?:i|imos)
    `}${BETWEEN}[ ,]+(?:${WITH})
    \<(?:estuv(?:e|imos)|fu(?:i|imos)|pas(?:e|amos)|lleg(?:ue|amos)|vine|veng[oa]|venimos|regres[oe]|regresamos|sal(?:i|go|imos)|salir)${BETWEEN}[ ,]+(?:de |desde |por |a )?(?:donde|lo de)
    \<(?:${joinAlternatives`
      estuv(?:e|imos)|fu(?:i|imos)|pas(?:e|amos)|lleg(?:ue|amos)|vine|veng[oa]|venimos|regres[oe]|sal(?:i|go|imos)|salir|visit(?:e|amos)|conoci|recorri
      (?:me|nos) constitui(?:mos)?
    `})${BETWEEN}[ ,]+(?:(?:en|a|al|de|del|por|desde) )?${PLACE} de
    \<(?:${joinAlternatives`
      fui|fuimos|pase|pasamos|vine|veng[oa]|venimos|acab[oe]|acabamos|termin[oe]|terminamos|pude|pudimos|podido|logre|logramos|alcance|alcanzamos
      iba|tenia que|tuve que|toco|tocaba|regres[oe]|volvi|quise|queria|intente|iba
    `})(?: a| de| que)?(?: ir a)? ${SEEING}(?: al?)?
    \<(?:yo|M+) y|\<y (?:yo|M+) con
    \<(?:estuv(?:e|imos)|fu(?:i|imos)|pas(?:e|amos)) (?:en|a|por) [^.;,\n]{1,40}? (?:con|donde)
    \<(?:cancelar|postergar|reprogramar)(?: la (?:visita|reunion|sesion))?(?: con| a)
    \<(?:me|nos) (?:l[oa] )?(?:${joinAlternatives`
      llamo|recibio|recibieron|atendio|escribio|busco|visito|timbro|espero|esperaba|invito|conto|dio|dedico
    `})${BETWEEN}
  `,
  nouns: joinAlternatives`
    (?<!\<(?:proxim[oa]|siguiente|otr[oa]|futur[oa]|una|su|ella|N+)\s)\<${joinAlternatives`
      visita|sesion|reunion|llamada|videollamada|zoom|meet|entrevista|conversacion|charla|encuentro|acompanamiento|asesoria
      monitoreo|cafe|cafecito|almuerzo|desayuno|cita|contacto|dialogo|F+
    `}${BETWEEN}[ ,]+(?:${WITH}|al?)
    (?<!\<(?:proxim[oa]|siguiente|otr[oa])\s)\<(?:visita|sesion|llamada|acompanamiento|registro|ficha|notas?|apuntes?|mensajes?|audios?|correos?)(?: n\.?(?:ro)?[ .]*\d+)?${BETWEEN}[ ,]+(?:del?|para|al?|sobre)
    \<(?:tuv(?:e|imos)|hic(?:e|imos)|tengo)${BETWEEN} (?:visita|sesion|reunion|llamada|videollamada|zoom|meet|entrevista|conversacion|charla|encuentro|asesoria|cita)${BETWEEN}[ ,]+(?:${WITH})
  `,
  openings: joinAlternatives`
    (?<=^|[\n.;:,!?]\s{0,3}|\<(?:hoy|ayer|anoche|anteayer|semana|manana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|F+|todo (?:bien|tranquilo)|bien)[ ,:]{1,3})con
    \<(?:F+|hoy|ayer)[ ,]+(?:me |nos )?toco(?: con)?
    (?<=^|[\n.;]\s{0,3})(?:directora?|director\(a\)|nombre|con quien|persona|visitad[oa]) ?:
    (?<=^|[\n.;:!?]\s{0,3}|\<(?:olvide|olvido|ahora|y|va|van|aqui|apunto|anoto)[ ,:]{1,3})(?:(?:te |le |les )?(?:cuento|contare|contar(?:te|le)?|quiero contar(?:te|le)?) )?(?:(?:lo|los datos|la|el|notas?|apuntes?|registro|sobre|respecto a|acerca) )?de(?:l| la de| lo de)?
    \<(?:F+|hoy|ayer|anoche)[ ,]+(?:en|por|a) [^.;,\n]{1,40}? con
    (?<=^|[\n.;:!?]\s{0,3})(?:sobre|para|respecto a)
    (?<!\<no )\<(?:${joinAlternatives`
      (?:fue|era|es|seria|trata|habla|hablo|refiero|referia)(?: sobre)?(?: a| de| con| donde| la de| lo de)
      quise decir(?: a| con)?|quiero decir(?: a| con)?|mejor dicho(?: a| con)?|me referia a|me refiero a|quise poner(?: a)?
    `})
    \<sino(?: a| con| de)?
    (?<=^|[.,;:\n]\s{0,3})(?:(?:no|ay|ah|uy|perdon|disculpa|disculpe|digo|corrijo)[ ,:]+)*(?:era|fue|es)
  `,
  callers: joinAlternatives`
    ,? (?:(?:ya|no|tambien|F+|mism[oa]|anoche|ayer|hoy)[ ,]+)*(?:y sus? \p{L}+ )?(?:me|nos) (?:llamaron|recibieron|atendieron|llamo|recibio|atendio|escribio|busco|visito|timbro|marco|conecto|espero|esperaba|invito|abrio|presento|paseo|enseno|mostro|cancelo|fallo|dio|dedico|concedio)\>
    ,? (?:me |nos )?(?:cancelo|postergo|no (?:pudo|vino|llego|se presento|estuvo|estaba))\>
    (?:,? (?:solo|ya|tambien|el|F+))* l[oae] (?:llame|visite|vi|acompane|encontre|entreviste|contacte|telefonee|atendi|escribi)\>
    [ ]y (?:yo|un servidor)\>
    [ ](?:vino|llego|paso) (?:a (?:verme|vernos|buscarme|mi|la ugel|la oficina)|por la ugel|donde mi)\>
  `,
  together: "(?:nos (?:vimos|reunimos|juntamos|encontramos|conectamos)|conversamos|hablamos)\\>(?! con| de )",
  logging: "contar(?:te|le)?|registrar|anotar|apuntar|reportar|ingresar|grabar",
  ownThings: "",
  between: joinAlternatives`
    hoy|ayer|anoche|temprano|el|la|de|a|las|en|su|mi|del|por|via|una?|rato|ratito|y|media|hora|telefono|celular|whatsapp|wsp|zoom|meet|teams
    videollamada|video|llamada|escuela|colegio|cole|ie|jardin|despacho|oficina|virtual|presencial|visita|pasado|esta semana|con permiso|sesion|si
  `,
  days: "lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|ayer|anteayer|anoche|esta manana|esta tarde",
  beside: "con|donde",
  next: "sigue|ahora|va|turno",
  determiners:
    "(?:la|el)(?: nuev[oa])?|(?:l[oa]s )?(?:dos |tres )?(?:director[ea]s|dires)|ambos|ambas|mi|nuestr[oa]|su|una nueva|un nuevo",
  not: "no|no es|no era|no fue|en vez de|en lugar de",
  also: "y|e|mas|junto (?:con|a)|asi como|y tambien|tambien|luego|y luego|despues|y despues",
  prepositions: "con|a|de|donde",
  instead: "perdon|digo|no|mejor dicho|quise decir|corrijo|disculpa|disculpe|mas bien|o sea no",
  joints: "y|e|pero|mientras(?: que)?|en cambio|luego|despues|aunque|y (?:luego|despues|tambien)|pero",
  everyone: joinAlternatives`
    (?:con|a|en|de|para|entre) (?:los|las) (?:dos|tres|cuatro|cinco)(?= ?[.,;:]|$| (?:les?|nos|se|W+[aei]mos|W+[aeo]n)\>)
    (?:los|las) (?:dos|tres|cuatro|cinco) (?:(?:se|les|no|ya|nos) )?(?:W+[aei]mos|van|estan|tienen|quieren|son|piden|W+[aeo]ron|W+aran)
    ambos|ambas|a todos ellos|a todas ellas|con todos ellos|con todas ellas
  `,
  plural: "W+[aei]mos|nos|les|quieren|tienen|estan|van",
  contrary: "no|si|todavia|aun|tampoco|recien|ni",
  unnamed: {
    pronouns: {
      f: "ella",
      m: "el(?= (?:no|si|se|me|nos|le|les|lo|ya|tambien|quiere|tiene|va|esta|dijo|dice|pidio|cree|siente|W+[aei]ra)\\>)",
      either: "",
    },
    roles: { f: "la (?:directora|dire|direc)", m: "(?:el|al|del) (?:director|dire|direc)", either: "" },
  },
  towards: joinAlternatives`
    \<(?:yo|nosotr[oa]s|voy|ire|tengo|hable|dije|pedi|vi|fui|llame|visite|quede|vere|W+[aei]mos)(?: [^.;,\n]{0,60})? (?:con|a|al|donde|de)
    \<les? [^.;,\n]{1,40} al?
    ^[^W]*(?:(?:en|de) )?(?:el|la|los|las|lo) (?:W+ ){1,2}del?
  `,
  notAPerson: "de (?:la )?(?:ugel|dre|drec|apafa|red|municipalidad)",
  someone: "una persona",
};
