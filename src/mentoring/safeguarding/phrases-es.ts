import type { Phrases } from "./risk.ts";

const YOUNG =
  "(?:nin[oa]s?|alumn[oa]s?|estudiantes?|chic[oa]s?|muchach[oa]s?|menor(?:es)?|hij[oa]s?|bebe|sobrin[oa]s?|herman[oa]s?|niet[oa]s?|adolescentes?|chiquit[oa]s?|hijastr[oa]s?)";
const ADULT = "(?:docentes?|profesor(?:a|es|as)?|profes?|maestr[oa]s?|espos[oa]|mujer|companer[oa]s?|auxiliar|colegas?)";
const A = "(?:una?|un|la|el|las|los|su|sus|mi|mis|nuestr[oa]s?|otr[oa]s?|varios|varias|algun[oa]s?|dos|tres|est[ae]|es[ae]|cada)";
const SOMEONE = `(?:${A} )+${YOUNG}`;
const NEAR = "[^.!?]{0,60}?";
const HITS =
  "(?:peg(?:a|an|o|aba|aban|aron|ando|ue)|golpe(?:a|an|o|aba|aban|aron|ando)|maltrat(?:a|an|o|aba|aban|aron|ando)|agred(?:e|en|io|ia|ieron)|agrediendo|abus(?:a|an|o|aba|aron)|viol(?:a|o|aba|aron)|toc(?:a|o|aba|aban|aron)|manose(?:a|o|aba|aron)|castig(?:a|an|o|aba)(?= (?:con|a golpes))|encierr(?:a|an)|encerr(?:o|aba|aron)|amenaz(?:a|an|o|aba|aban|aron)|acos(?:a|an|o|aba|aban|aron)|hostig(?:a|an|o|aba|aron)|insult(?:a|an|o|aba|aron)|explot(?:a|an|o|aba))";
const WANT = "(?:qu|k)(?:iero|ier[eo])";

/** What may show that someone is at risk, in Spanish as it is spoken in Peru. */
export const PHRASES_ES: Phrases = {
  self: `
    (?:quitarme|me quito|me voy a quitar|terminar con|acabar con|ponerle fin a) (?:la|mi) vida|(?:suicidarme|me suicido|me voy a suicidar|matarme(?! (?:trabajando|de))|me voy a matar(?! (?:trabajando|de))|me quiero matar|me mato(?= ?(?:[.,;!?]|$)))
    (?:ya )?no ${WANT} (?:seguir )?(?:viviendo|vivir(?! (?:en|aqui|con|ahi|lejos))|existir|despertar(?:me)?)|(?:ya )?no ${WANT} (?:seguir|estar aqui|estar en este mundo)(?= ?(?:[.,;!?]|$))
    (?:me )?${WANT} (?:morir(?:me)?|desaparecer|estar muert[oa])(?! de (?:la )?(?:risa|verguenza|pena|hambre|sueno|calor|frio|cansancio|curiosidad))|(?:me quisiera|quisiera|ojala me|preferiria) (?:morir(?:me)?|morir|muriera|estar muert[oa])(?! de)
    (?:no tengo|sin|perdi(?:do)? las?|no encuentro|no le (?:encuentro|veo)|ya no (?:tengo|hay)) (?:mas )?(?:ganas|razon|razones|motivos?|sentido|fuerzas)(?: para| de| a| por)?(?: que)? (?:vivir|seguir viviendo|la vida|mi vida|estar viv[oa])
    (?:estaria|estarian|seria|estare) mejor (?:muert[oa]|sin mi)|mejor (?:estar )?muert[oa]|la vida no (?:vale|tiene)|no vale la pena (?:seguir )?(?:vivir|viviendo)|para que (?:seguir|sigo) viviendo|cansad[oa] de vivir
    (?:hacerme|me hago|me hice) dano|(?:lastimarme|autolesionarme|ahorcarme|colgarme)|cortarme(?= ?(?:[.,;!?]|$| las venas| los brazos| las munecas))|me corto(?= ?(?:[.,;!?]|$| las venas| los brazos| las munecas))
    (?:tomarme|me tome|tome|tomar) (?:todas las|muchas|un monton de) pastillas|(?:pensamientos|ideas|intento) (?:suicidas?|de suicidio)(?= ?(?:[.,;!?]|$))|he pensado en (?:el suicidio|suicidarme|morir)
    (?:ya )?no (?:puedo|aguanto|doy) mas(?= ?(?:[.,;!?]|$))|no (?:le )?veo (?:ninguna )?salida|(?:acabar|terminar) con todo(?= ?(?:[.,;!?]|$))
    no despertar(?:me)?(?= ?(?:[.,;!?]|$| mas| nunca))|si (?:yo )?(?:no estuviera|no existiera|me muriera|desapareciera)(?= ?(?:[.,;!?]|$))|no (?:encuentro|hay|tengo|hallo) (?:ninguna |la |una )?salida|(?:no aguanto|no soporto|hart[oa] de|cansad[oa] de) (?:mas )?(?:esta|mi|la) vida
    me siento (?:muy |tan |completamente |totalmente )?(?:inutil|vaci[oa]|sin (?:esperanzas?|salida)|una carga)|soy una carga|piens(?:o|e|aba) (?:mucho )?en (?:la muerte|mi muerte|morir\\w*|tirarme|no estar)|(?:tirarme|lanzarme|aventarme) (?:al|del|de|desde|a la|a un)|sentido a (?:nada|todo)`,
  child: `
    (?:(?:mi|su|el|la|un|una) (?:\\w+ )?(?:tio|tia|padre|papa|madre|mama|padrastro|madrastra|abuelo|primo|herman[oa]|padrino|vecino|pareja|familiar|profesor|profe|docente|auxiliar|companer[oa]s?))${NEAR} (?<!\\b(?:me|nos) )${HITS}
    ${SOMEONE}${NEAR} (?:que )?(?:lo|la|le|los|las|les|se) ${HITS}|${HITS} a (?:${A} )+(?:\\w+ )?${YOUNG}
    ${SOMEONE}${NEAR} (?:fue|es|esta siendo|ha sido|era|sido|fueron) (?:\\w+mente )?(?:golpead|maltratad|abusad|violad|tocad|agredid|acosad|amenazad|explotad|violentad|abandonad|secuestrad|captad)[oa]s?
    (?:tocamientos?|abuso (?:sexual|infantil|fisico|de menores)|abus(?:o|a|aron|aba|aban) (?:de|sexualmente)|violacion (?:sexual|de)|violencia (?:sexual|fisica|escolar|familiar|infantil|psicologica|contra (?:un|una|el|la|los|las))|acoso (?:sexual|escolar)|maltrat(?:o|os) (?:infantil|fisico|psicologico|familiar|a|en (?:casa|su casa)|de)|grooming|sextorsion|pornografia|trata de|trabajo infantil|explotacion (?:sexual|infantil|laboral))
    bull?ying|matonaje|se (?:autolesion\\w*|lastima(?! jugando)|cutea|quiso (?:matar|suicidar|cortar|quitar la vida)|quiere (?:matar|morir|suicidar)|intento (?:matar|suicidar|quitar la vida))|se (?:corta|cortaba|corto|hace cortes|hacia cortes)(?= ?(?:[.,;!?]|$| (?:los|las|en los|en las) (?:brazos?|venas|munecas?|piernas?)))
    (?:suicid\\w*|quitarse la vida|hacerse dano|autolesi\\w*|no quiere (?:seguir )?(?:viviendo|vivir)(?! (?:en|con|aqui)))|${SOMEONE}${NEAR} (?:quiere morir\\w*|matarse)
    moret(?:on|ones)|marcas (?:de golpes|en (?:el|los|la|las|su|sus) (?:cuerpo|brazos?|espalda|piernas?|cuello|cara))|quemaduras|(?:vino|llego|viene|llega) (?:\\w+ )?(?:golpead[oa]|con golpes|con moretones)
    (?:tiene|tenia|le tiene|con) (?:mucho )?miedo (?:de |a )?(?:volver|ir|regresar|llegar|estar)${NEAR}(?:su )?casa|(?:no quiere|no queria) (?:volver|regresar|ir) a su casa|(?:esta|quedo|salio|resulto) embarazada|embarazo (?:adolescente|de una)
    (?:se )?(?:escapo|fugo|huyo) de (?:su |la )?casa|(?:esta|sigue) desaparecid[oa]|desaparecio (?:una|un|la|el) (?:${YOUNG})|(?:${YOUNG})${NEAR} (?:con (?:un|una) (?:cuchillo|navaja|arma|pistola)|drogas?|ebri[oa]|borrach[oa])|abandono (?:familiar|moral|de (?:un |una )?menor)|(?:l[ao]s?|se) (?:dejan?|quedan?) sol[oa]s? (?:en casa|de noche|todo el dia)|siseve
    (?:la|lo|las|los) (?:sigue|siguen|persiguen?|espian?|encierran?|amarran?|atan|dejan sin comer)|(?:escrib(?:e|ia|io)|chatea|manda (?:mensajes|fotos|videos)|envia (?:mensajes|fotos|videos)) (?:a|con) (?:${A} )+${YOUNG}|fotos? (?:intimas?|desnud[oa]s?)|desnud[oa]s?
    sin comer|con hambre|desnutrid[oa]s?|(?:siempre|muy|viene|llega|esta) suci[oa]s?|nadie (?:l[oaie]s? )?(?:cuida|atiende|alimenta|ve por)|no (?:se sabe|sabemos) (?:nada|donde esta)
    (?:enamorado|novio|pareja)${NEAR}(?:\\d\\d|mayor de edad|adulto)|cuchill\\w+|navajas?|pistolas?|armas? (?:blanca|de fuego)s?|drogas?|drogad[oa]s?|marihuana|pasta basica|cocaina|bes(?:a|o|ando|andose|aron|aba) (?:a|con) (?:${A} )+${YOUNG}|conviv(?:e|en|iendo) con (?:un|una)|(?:duerme|duermen|dormir) (?:afuera|fuera|en la calle|donde)|(?:me|nos|le) cont(?:o|aron) algo (?:de|sobre) su (?:padre|papa|padrastro|tio|abuelo|herman[oa])`,
  violence: `
    (?:me|nos|le|les|lo|la|los|las) (?:han |ha |estan |esta )?(?:amenaz(?:o|a|an|aron|ado|aba|ando)|extorsion(?:o|a|an|aron|ado|ando)|chantaje(?:o|a|an|aron|ado)|agred(?:io|e|en|ieron|ido)|golpe(?:o|aron|ado|aba)|peg(?:o|a|an|aron|ado|aba)|acos(?:o|a|an|aron|ado|aba)|hostig(?:o|a|an|aron|ado)|asalt(?:o|aron|ado)|secuestr(?:o|aron|ado)|persigu\\w+|dispar(?:o|aron))
    amenaz(?:o|a|an|aron|ado|as) (?:a |con |de )(?:matar\\w*|muerte|golpear\\w*|pegar\\w*|quemar\\w*|(?:${A} )+(?:${ADULT}|director\\w*|subdirector\\w*|person\\w*))|amenazas? (?:de muerte|contra|por (?:telefono|whatsapp|mensaje))|recib(?:i|io|imos|ieron|e|en|o) (?:una |varias |unas )?amenazas?|(?:esta|estan|estoy|fui|fue|fueron|ha sido|estamos) (?:siendo )?amenazad[oa]s?
    (?:agred|golpe|atac|asalt|apunal|balac)\\w* a (?:${A} )+(?:${ADULT}|director\\w*|subdirector\\w*|secretari[oa]|vigilante|persona)|(?:fue|fui|fueron|ha sido) (?:agredid|golpead|atacad|asaltad|acosad|hostigad|extorsionad|secuestrad)[oa]s?
    extorsi(?:on|ones|onador\\w*)|cobr(?:o|a|an|aron|ar|ando) (?:de )?cupos?|pag(?:o|ar|amos|an) (?:un |el )?cupo|sicari\\w*|pandill\\w*|a mano armada|con (?:un )?(?:arma|cuchillo|pistola)|dinamit\\w*|explosivo
    (?:acoso|hostigamiento|hostilizacion)(?: (?:sexual|laboral|de|por|a|contra))?|chantaje\\w*|violencia (?:de genero|domestica|contra la mujer|en (?:mi|la|su) casa)|mi (?:esposo|marido|pareja|ex|conviviente|novio)${NEAR}(?:pega|golpea|maltrata|amenaza|grita|violento)|temo por mi (?:vida|seguridad)|miedo por mi (?:vida|seguridad)
    coima\\w*|coime\\w*|soborn\\w*|corrup\\w*|malversa\\w*|peculado|desvi(?:o|a|an|aron|ando|ar)(?: de)? (?:los )?(?:fondos|dinero|recursos|la plata|el dinero)|(?:rob|apropi)(?:o|a|an|aron|ando|aba)(?: de)? (?:los fondos|el dinero|la plata|dinero|plata)(?: de la (?:escuela|apafa|caja))?|se (?:queda|quedo|llevo|lleva) (?:con )?(?:el dinero|la plata|los fondos)
    (?:pide[n]?|pidio|pidieron|exige[n]?|exigio|cobra[n]?|cobro|cobraron) (?:dinero|plata|pagos?|favores sexuales)(?= ?(?:por|para|a cambio|a los|a las|bajo|[.,;!?]|$))|favores sexuales|a cambio de (?:la plaza|una plaza|la vacante|una vacante|notas|aprobar)|vende[n]? (?:plazas|vacantes|notas)
    (?:tengo|tenemos|tiene|hay) que (?:pagar|pagarles|darles)(?: plata| dinero)? (?:cada (?:mes|semana)|mensual\\w*|para que no)|mensajes (?:insinuantes|obscenos|subidos de tono|de noche|fuera de lugar)|insinuaciones|(?:me|la|le) (?:toca|toco|manosea|manoseo) (?:el|la|las|los|sin)|propuestas? (?:indecent\\w*|sexual\\w*)
    (?:llevando|quedando|lleva|llevo|robando|roba|robo|saca|saco|sacando|agarra|agarro|agarrando)(?: con)? (?:la plata|el dinero|los fondos|plata|dinero)|falta (?:la )?(?:plata|dinero) (?:de|en)|(?:boletas?|facturas?|recibos?|firmas?|actas|documentos?|contratos?) (?:fals[oa]s?|adulterad[oa]s?|inflad[oa]s?|en blanco)|falsific\\w+|adulter(?:o|aron|ar|ando)
    violent[oa]s?|violencia|(?<!\\b(?:lluvia|clima|huaico) )amenaz\\w+(?! con (?:llover|cerrar|caer|desbordar))|extors\\w+|(?:se )?rob(?:a|an|o|aron|ar|ando|ado|aba|aban)|(?:abofete|cachete|empuj|pate|jalone)\\w* a|me invita a salir|depende mi (?:puesto|contrato|plaza)`,
};
