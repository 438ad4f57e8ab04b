import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";
import { createGlobalStemPattern, createStemPattern, type RiskPatterns } from "#understanding/risk/risk-patterns.ts";

const END = "(?=\\s*(?:[,:)\"']|$|y\\>|pero\\>))";
const WANT = "(?:qu|k)(?:iero|isiera|eria)";
const HITS = createWordAlternatives(`
  peg(?:a|an|o|aba|aban|aron|arle|arles|ando)|golpe(?:a|an|o|aba|aban|aron|arl[ao]|ando)
  maltrat(?:a|an|o|aba|aron)|agred(?:e|en|io|ia|ieron)|viol(?:a|an|o|aba|aron)|toc(?:a|an|o|aba|aban|aron)
  manose~|encierr~|encerr~|amarr~|atan|amenaz~|acos(?:a|an|o|aba|aron)|hostig~|insult~|grit(?:a|an|o|aba|aban)
  jal(?:a|an|o|aron) (?:el|del|la|las|los)|castig(?:a|an|o)|persigu~|empuj~|pellizc~|quem(?:a|o|an|aron)
  dejan? (?:sin comer|sol[oa]s?|solit[oa]s?|encerrad[oa]s?)|hace dormir|hacen dormir`);

/**
 * Peruvian Spanish words that may signal a risk to somebody. The list is tuned for recall; each programme should review
 * it before it goes live.
 */
export const RISK_PATTERNS_ES: RiskPatterns = {
  everyday: createGlobalStemPattern(`
    (?:me|nos|casi me|casi nos) (?:esta|estan) matando|nos mata(?:n|ron)?
    matad[oa] de (?:trabajo|cansancio)|matarme (?:trabajando|estudiando)
    (?:me )?(?:muero|moria|mori|morir|morirme|moriamos|morimos) (?:de|por) (?:la |el )?(?:risa|verguenza|pena|hambre|sueno|calor|frio|cansancio|curiosidad|ganas|miedo|nervios)
    no (?:puedo|doy|aguanto) mas (?:con |de )?(?:el|la|los|las|est[aeo]s?|tant[oa]s?) (?!vida|mundo)W+
    pegar (?:los|las|el|la) W+|pegar carteles|(?:l[ao]s? )?peg~ en (?:la|el|los|las)
    de golpe|golpe de (?:suerte|agua|calor|estado|vista)
    (?:presupuesto|pandemia|crisis|frio|lluvia|inflacion) (?:nos|los|les) golpe~|nos golpea
    (?:les|le|nos|me) toc(?:a|o|aba|aron) (?:W+r\\>|exponer)
    toc(?:a|o|aba|ar|ando|amos|aron) (?:el|los|un|unos|otros|varios|ese|este) (?:temas?|puntos?|asuntos?)
    toca (?:hablar|ver|revisar|hacer)|toc(?:a|an|o) (?:la|el) (?:puerta|guitarra|timbre|campana|cajon)
    (?:lluvia|clima|huaico|rio|cielo)s? (?:nos )?amenaz~|amenaz~ con (?:llover|cerrar|caer|desbordar~)
    abandono (?:escolar|de (?:los )?estudios)|abandon~ (?:la|el|los) (?:escuela|colegio|estudios|aula|clases)
    se cort(?:o|a) (?:la (?:llamada|luz|senal|comunicacion|conexion|energia|reunion|visita)|el (?:agua|internet|microfono|audio|servicio))|cortar(?:me|se)? (?:el (?:pelo|cabello)|camino)
    atac~ (?:el|los|este|ese) (?:problemas?|temas?)|(?:luch|pele)~ (?:por|contra)|desaparec~ de la (?:agenda|lista)
    terminar con (?:todo )?(?:el|la|los|las|esto)\\>(?! (?:vida|mundo|dolor|sufrimiento))
    (?:camin|march|funcion|sal|and|trabaj|va)\\p{L}* (?:W+ )?sin mi|viol(?:eta|eto|in|inista)~|robotica|robots?
    robar (?:tiempo|camara|protagonismo)|rob(?:a|o|an|aron) (?:mucho |demasiado )?tiempo|golpes? de pecho
    explot~ (?:su|el|al) (?:potencial|maximo)|con hambre de|gritar en|bullying cero|plan (?:contra|de prevencion de) (?:la |el )?W+`),

  self: createStemPattern(`
    (?:quitarme|quito|quitar) (?:la|mi) vida|(?:terminar|acabar) con (?:mi|la) vida|(?:acabar|terminar) con todo${END}
    suicid(?:arme|o me)|me (?:suicid|quiero matar|voy a matar|mato)~|matarme
    (?:he pensado|pienso|pensado|pense|pensando|ideas|pensamientos|ganas) (?:W+ ){0,2}(?:suicid~|morir~|la muerte|mi muerte|matarme|tirarme|no estar|desaparecer)
    (?:ya )?no ${WANT} (?:mas )?(?:seguir )?(?:viviendo|vivir(?! (?:en|aqui|con|ahi|lejos))|existir|despertar~|nada${END}|seguir${END}|estar (?:aqui|viva|vivo)${END}|estar en este mundo|vivir mas)
    (?:me )?${WANT} (?:morir~|desaparecer|estar muert[oa]|dormirme y no|no despertar~|no existir|dejar de (?:vivir|existir))
    me (?:quiero|quisiera) morir
    (?:ojala|preferiria) (?:me )?(?:muriera|morir~|estar muert[oa]|no despert~|no existi~)
    no despertar(?:me)?(?: mas| nunca)?${END}
    (?:mejor|bien|tranquil[oa]s?|felices|aliviad[oa]s) (?:sin mi|muert[oa]|si (?:yo )?(?:no estuviera|no estoy|me muero|me muriera|no existiera|me fuera))
    si (?:yo )?(?:no existiera|me muriera|desapareciera)
    (?:no|sin|perdi|ya no|ninguna?) .{0,25}(?:ganas|razon|razones|motivos?|sentido|fuerzas|sentido) (?:para|de|a|por)(?: que)? (?:vivir|seguir|la vida|mi vida|estar viv[oa]|levantarme|nada|todo)
    (?:la|mi|esta) vida no (?:vale|tiene)|no vale la pena (?:seguir |vivir)|para que (?:seguir|sigo|vivir|vivo)
    (?:odio|no aguanto|no soporto|hart[oa] de|cansad[oa] de) (?:mas )?(?:mi|la|esta) vida|cansad[oa] de vivir
    hart[oa] de vivir|(?:hacerme|me hago|me hice|hago) dano|lastimarme|autolesion(?:arme|o)|ahorcarme|colgarme
    cortarme|me corto|tirarme (?:al|del|de|desde|a la|a un)|lanzarme (?:al|del|desde)
    (?:todas las|muchas|un monton de) pastillas
    (?:ya )?no (?:puedo|aguanto|doy|resisto) mas${END}
    no (?:le )?(?:veo|encuentro|hay|tengo|hallo) (?:ninguna |la |una )?salida
    me siento (?:W+ ){0,2}(?:inutil|vaci[oa]|sin (?:esperanzas?|salida)|una carga|desesperad[oa])|soy una carga`),

  young: createStemPattern(`
    nin(?:o|a)s?|ninit[oa]s?|alumn[oa]s?|estudiantes?|chic[oa]s?|chiquit[oa]s?|chiquill[oa]s?|muchach[oa]s?
    menor(?:es)?|hij[oa]s?|hijastr[oa]s?|bebes?|sobrin[oa]s?|niet[oa]s?|adolescentes?|pequen[oa]s|herman[oa]s?
    escolar(?:es)?|wawas?|crios?|1\\d anos|(?:ella|el) (?:tiene )?1[0-7]`),

  harm: createStemPattern(`
    ${HITS}|golpes?|golpead[oa]s?|maltrat~|agresi~|agredid~|abus~|violacion~|violad[oa]s?|tocamientos?|manose~|desnud~
    bes(?:o|a|an|aba|ando~|aron|andose)|sexual~|pornograf~|grooming|embaraz~
    moreton~|moret~|quemad~|marcas? (?:de|en)|cicatri~|sangr~|herid[oa]s?|lastim~|fractur~
    jal(?:o|a|an|on|ones) .{0,12}(?:pelo|cabello|orejas?)|humill~|amenaz~|acos~|hostig~|bull?ying|matonaje|violent~
    violencia|explotacion|explotad[oa]s?|trata de|secuestr~
    abandon~|descuid~|desnutri~|sin comer|con hambre
    (?:siempre|muy|viene|vienen|llega|llegan|anda) suci[oa]s?(?! del recreo)
    (?:dej|qued|est)~ (?:W+ ){0,2}(?:sol[oa]s|solit[oa]s?|sol[oa] (?:en|de|todo))
    nadie .{0,12}(?:cuida|atiende|alimenta|ve por)|encerrad[oa]s?|amarrad[oa]s?
    (?:duerme|duermen|dormir) (?:afuera|fuera|en la calle|donde)
    miedo (?:de|a) (?:volver|ir|regresar|llegar|estar|su|sus)|no quiere (?:volver|regresar|ir) a su casa
    (?:escap|fug|huy)~ de|desaparec~|no (?:viene|aparece|sabemos|se sabe) .{0,30}(?:semana|dias|donde|responde)
    botaron de (?:su )?casa
    conviv(?:e|en|iendo) con (?:un|una)|enamorado (?:tiene|de|mayor)|novio (?:tiene|de|mayor)
    pareja (?:tiene|de|mayor)|hombre mayor|un senor|casaron|trabajo infantil|obligad[oa]s? a
    drogas?|drogad[oa]s?|marihuana|cocaina|pasta basica|terokal|borrach~|ebri[oa]s?|licor|cuchill~|navajas?|pistolas?
    armas?|pandill~
    suicid~|(?:quiere|queria|quiso|intento|intenta|penso en) (?:morir~|matar~|desaparecer|cortar~|quitarse|hacerse)
    se (?:corta|cortaba|corto|lastima|autolesiona|cutea|hace cortes)|autolesi~|no quiere vivir
    (?:escrib|chate|mand|envi)~ .{0,15}(?:mensajes|fotos|videos)|(?:escribe|escribia|chatea|chateaba) (?:a|con)
    fotos? (?:de|intimas?)|cont(?:o|aron) algo (?:de|sobre)|secreto`),

  harmToSomeone: createStemPattern(`
    (?:mi|su|el|la|un|una) (?:W+ )?(?:tio|tia|padre|papa|madre|mama|padrastro|madrastra|abuel[oa]|prim[oa]|padrino|vecin[oa]|pareja|familiar|portero|auxiliar) .{0,25}(?:l[aeo]s? |se )${HITS}
    (?:l[ao]s?|se l[ao]s?) (?:peg|golpe|maltrat|viol(?:o|an|aron|aba)|manose|encierr|encerr|amarr|amenaz|acos|hostig|persigu|abus)~
    (?:le|les) (?:peg(?:a|an|o|aba|aban|aron|aba)|hacen? (?:dano|bullying|tocamientos)|levant(?:a|o) la mano|jal(?:a|o|aron) (?:el pelo|del pelo|las orejas|la oreja))
    (?:la|lo) (?:toc(?:a|o|aba|aron)(?= |$)(?! con)|toca cuando)|(?:la|lo|las|los) (?:siguen?|dejan? sin comer)
    miedo (?:de|a) (?:volver|ir|regresar|llegar|estar) (?:a|en) (?:su )?casa|abuso (?:sexual|infantil)
    acoso (?:escolar|sexual)|violencia familiar|maltrato|tocamientos|violacion|bull?ying|matonaje|siseve
    trata de personas|se (?:quiere|quiso|intento) (?:matar|morir|suicidar)|suicid(?:io|arse|o)|quitarse la vida`),

  violence: createStemPattern(`
    (?:me|nos) (?:va|van|quiere|quieren) a? ?matar|(?:quiere|quieren|quiso) matarme|amenaz~|extors~|chantaj~|secuestr~|sicari~|pandill~|explosivos?|dinamit~|armad[oa]s?|a mano armada|armas?
    pistolas?|cuchill~|navajas?|drogas?|balazos?|dispar(?:o|aron|os)|asalt~|violent[oa]s?|violencia
    cobr~ (?:de )?cupos?|pag~ (?:un |el )?cupo
    que (?:pagar|pagarles|darles) (?:W+ )?(?:cada (?:mes|semana)|mensual~|para que no)
    (?:me|nos|le|les|lo|la|los|las) (?:han |ha |estan |esta )?(?:agred|golpe(?:o|aron|ado|aba)|pega|pego|pegaron|acos|hostig|persigu|insult|empuj|grit(?:o|aron|an))~
    (?:agred|golpe|atac|abofete|cachete|empuj|pate)~ a
    (?:fue|fui|fueron|ha sido) (?:agredid|golpead|atacad|acosad|hostigad|amenazad)[oa]s?
    acos(?:o|a|an|ar|aba|ado|ada|ando|ador)|hostig~|hostiliza~|insinuaci~
    mensajes (?:insinuantes|obscenos|subidos de tono|de noche|fuera de lugar)|propuestas? (?:indecent~|sexual~)
    favores sexuales|me (?:toca|toco|manose~|invita a salir)${END}|me invita a salir|me agarr(?:o|a) (?:de|la|el|del)
    depende mi (?:puesto|contrato|plaza)
    (?:temo|miedo|temor) (?:por|de|a) (?:mi (?:vida|seguridad|ex|esposo|marido|pareja|conviviente|hijo|jefe)|el|ella)${END}
    me espera (?:afuera|en la)
    mi (?:esposo|marido|pareja|ex|conviviente|novio) .{0,30}(?:pega|golpe~|maltrat~|amenaz~|grita|violent~|borrach~|no me deja)
    coim~|soborn~|corrup~|malversa~|peculado
    desvi(?:o|a|an|aron|ando|ar)(?: de)? (?:los )?(?:fondos|dinero|recursos|la plata|el dinero)
    (?:se )?rob(?:a|an|o|aron|ar|ando|ado|aba|aban)
    (?:llevando|quedando|lleva|llevo|queda|quedo|saca|saco|sacando|agarra|agarro|agarrando|apropi~)(?: con| de)? (?:la plata|el dinero|los fondos|plata|dinero)
    falta (?:la )?(?:plata|dinero)
    (?:pid|exig|cobr|quier|solicit)\\p{L}* (?:dinero|plata|pagos?|una coima|un cupo)(?=${END}| (?:por|para|a|antes|bajo|de))
    a cambio de (?:la|una|notas|aprobar|firmar)|vende[n]? (?:plazas|vacantes|notas)
    (?:boletas?|facturas?|recibos?|firmas?|actas|documentos?|contratos?) (?:fals[oa]s?|adulterad[oa]s?|inflad[oa]s?|en blanco)
    falsific~|adulter(?:o|aron|ar|ando)`),
};
