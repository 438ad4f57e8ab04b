import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import type { DirectCries } from "#understanding/risk/direct-cries.ts";

const KIN =
  "papa|papi|padre|mama|madre|esposo|marido|pareja|novi[oa]|enamorad[oa]|ex|conviviente|ti[oa]|abuel[oa]|padrastro|madrastra|hermanastr[oa]|prim[oa]|vecin[oa]|jef[ea]|director|directora|profe|profesor|profesora|maestr[oa]|suegr[oa]|cunad[oa]|padrino|pastor|entrenador|companer[oa]";
const YOUNG =
  "nin[oa]s?|ninit[oa]s?|alumn[oa]s?|chic[oa]s?|hij[oa]s?|hijit[oa]s?|estudiantes?|bebe|menor|herman[oa]s?|hermanit[oa]s?|sobrin[oa]s?|niet[oa]s?";
const SOMEBODY = `(?:el|ella|ellos|alguien|un (?:hombre|senor|tipo|desconocido)|(?:mi|su|el|la) #(?:kin|young))`;
/** Not those by whom somebody is waited for at work. */
const STRANGER = "(?:el|ella|ellos|alguien|un (?:hombre|senor|tipo|desconocido))";
const ONE = `(?:la|lo|las|los|le|les|a (?:mi|un|una|la|el|las|los|sus|mis) #young|al #young)`;
const GOES = "(?:va|van|quiere|quieren|intenta|intentan|trata de|amenaza con|amenazo con) ?(?:a )?";
const KEEPS = "(?:(?:esta|estan|sigue|siguen) )?";
const VIOLATES = "[vb]iol(?:a|an|o|aron|aba|aban|ando)";
const HITS =
  "(?:peg(?:a|an|o|aron|aba|aban|ando)|golpe(?:a|an|o|aron|aba|aban|ando)|maltrat(?:a|an|o|aron|ando)|patea|pateo|ahorc(?:a|o|ando)|estrangul(?:a|o|ando)|quem(?:a|o|ando)|atac(?:a|an|o|aron|ando)|lastim(?:a|an|o|ando)|tortur(?:a|an|ando))";
const TOUCHES = "(?:toc(?:a|an|o|aron|aba|aban|ando)|manose(?:a|an|o|aron|ando))";
const FOLLOWS =
  "(?:sigu(?:e|en|iendo)|persigu(?:e|en|iendo)|acos(?:a|an|ando)|vigil(?:a|an|ando)|busca(?:n|ndo)? para matarme)";
const WEAPON = "(?:un(?:a)? )?(?:arma|pistola|cuchillo|navaja|machete|revolver)";
const HOME = "(?:(?:mi|la|su) )?casa";
const HIM = `(?:el|ella|ellos|(?:mi|su) #(?:kin|young)|ese (?:hombre|senor|tipo))`;

/** Spanish cries, also as they are written in haste. */
export const DIRECT_CRIES_ES: DirectCries = {
  kin: KIN,
  young: YOUNG,
  certain: {
    self: joinAlternatives`
      (?:${SOMEBODY} )?me ${KEEPS}${VIOLATES}|fui violad[oa]|(?:${SOMEBODY} )?(?:abusa(?:n|ron|ba)?|abuso|esta abusando) de mi
      (?:${SOMEBODY} )?me ${GOES}(?:[vb]iolar|pegar|golpear)|(?:${SOMEBODY} )?${GOES}(?:[vb]iol|peg|golpe)arme
      (?:${SOMEBODY} )?me (?:tiene|tienen|dejo|dejaron|encerro) (?:encerrad[oa]|amarrad[oa]|secuestrad[oa])
      (?:estoy|estamos) en (?:mucho |grave )?peligro|corro peligro|mi vida (?:esta en|corre) peligro|temo por mi vida
      no estoy (?:a salvo|segur[oa] en ${HOME})|(?:me|yo me) quiero (?:morir|matar)|me voy a (?:matar|suicidar)|quiero (?:matarme|morirme)
      (?:ya )?no quiero (?:seguir viviendo|vivir|vivir mas|existir)|me cort[eo] las venas
      no (?:dejen|dejes|deje) que me (?:mate|pegue|lleve|[vb]iole|golpee)n?|me (?:dispararon|apunalaron|apunalo|estan apunalando)|estoy secuestrad[oa]
      no me dej(?:en|es|e) sol[oa] con ${HIM}|(?:le )?teng[oa] miedo (?:de|a) ${HIM}|me da miedo (?:mi|su) #(?:kin|young)
      (?:tengo|me da) miedo (?:de que me (?:mat|peg|golpe)en?|(?:de )?(?:volver|llegar|regresar|ir) a ${HOME}|(?:de )?estar en ${HOME})|(?:mi #(?:kin|young) )?me obliga a (?:acostarme|tener relaciones)(?: con el| con ellos)?
    `,
    child: joinAlternatives`
      ${ONE} ${KEEPS}${VIOLATES}|(?:${SOMEBODY} )?abusa(?:n|ron|ba)? de (?:ella|el|ellas|ellos|mi hij[oa]|(?:un|una|la|el) #young)
      (?:${SOMEBODY} )?(?:la|lo|las|los) ${KEEPS}(?:manosea(?:n|ndo)?|manoseo|[vb]iol[ao])
      (?:se llevaron|secuestraron|raptaron|se robaron|violaron|mataron|desaparecio) (?:a |a mi |a un |a una |una? |la |al )(?:la |el )?#young
    `,
    other: joinAlternatives`
      se (?:quiere|va a) (?:matar|suicidar)|(?:quiere|va a) (?:matarse|suicidarse)|se (?:esta )?(?:ahorco|ahorcando|suicido|suicidando)|se corto las venas
      se tomo (?:unas|todas las|muchas) pastillas|(?:la|lo|las|los) ${GOES}matar
    `,
    violence: joinAlternatives`
      (?:${SOMEBODY} )?me amenaz(?:a|o|an|aron) (?:de muerte|con (?:matarme|un arma|una pistola|un cuchillo))
      (?:nos|me) estan (?:extorsionando|chantajeando)|(?:(?:${SOMEBODY}|(?:un|una|el|la) #young) )?(?:tiene|tienen|trae|traen|vino con|viene con) ${WEAPON}|hay (?:un hombre|alguien) (?:armado|con ${WEAPON})
      (?:hay|se oyen) (?:disparos|balazos|tiros|balacera)|estan (?:disparando|tirando (?:balazos|bala)|a balazos)|hay un tirador
    `,
  },
  alone: {
    self: joinAlternatives`
      (?:${SOMEBODY} )?me ${KEEPS}(?:${HITS}|${TOUCHES})|(?:${SOMEBODY} )?me hace (?:dano|cosas|cosas feas)
      no quiero (?:volver|regresar|ir) a ${HOME}|no me dejan? salir(?: de ${HOME})?|estoy encerrad[oa]|estoy atrapad[oa]|me encerr(?:o|aron)
      (?:(?:${SOMEBODY}|ya) )?(?:me|nos) ${GOES}matar|(?:${SOMEBODY} )?${GOES}matarme|(?:hoy|manana) me (?:muero|mato|matan)(?: o no| si o no)?|me (?:matan|mata)(?: hoy| manana)?
      (?:me )?(?:voy a|vamos a) morir|me (?:estoy )?muriendo|tengo (?:mucho |mucha )?miedo|no aguanto mas|ya no puedo mas|ya no aguanto
      me (?:siento en peligro|tom[eo] (?:unas|las|todas las) pastillas)|estoy sangrando|me [vb]ot(?:o|aron) de (?:la|mi) casa
      me echo de la casa|me lastimaron|(?:le |les )tengo (?:mucho )?miedo|estoy herid[oa]|me (?:estoy )?desangr(?:o|ando)|(?:ayuda me muero|me muero ayuda(?:me)?)
      no me dan de comer|me dejan (?:sin comer|sol[oa] (?:de noche|todo el dia|en ${HOME}))
    `,
    child: joinAlternatives`
      (?:${SOMEBODY} )?${ONE} ${KEEPS}(?:${HITS}|${TOUCHES})|(?:su|mi) #(?:kin|young) ${ONE} ${KEEPS}(?:${HITS}|${TOUCHES})
      (?:una? |el |la |mi |su )#young (?:esta )?(?:sangra|sangrando|no respira|se desmayo|no despierta|esta en peligro|esta muerto|desaparecio|se ahogo|se esta ahogando)
      ${KEEPS}${HITS} (?:al|a (?:mi|un|una|la|el|los|las|su|sus)) #young|(?:le|les) hacen? (?:dano|cosas|cosas feas)|(?:esta|estan) encerrad[oa]s|(?:la|lo|las|los) tienen? encerrad[oa]s?
    `,
    other: joinAlternatives`
      (?:esta|estan|ella esta|el esta) (?:en peligro|sangrando|inconsciente)|no (?:respira|despierta|reacciona)|se (?:esta )?(?:muere|muriendo|ahogando|desangrando)
      (?:se )?desmayo y no (?:despierta|reacciona|respira)|(?:llamen|llama|llame) (?:a |una )?(?:la policia|una ambulancia|ambulancia|los bomberos|al 911|al 105|a emergencias|emergencias|serenazgo)
      emergencia|(?:la|lo|las|los) (?:esta|estan) matando|ayud(?:en|a|e)(?:la|lo|las|los)|ayud(?:en|a|e) (?:al|a (?:la|el|un|una|mi|los|las)) #young|(?:policia|ambulancia)
      (?:necesito|necesitamos|manden|envien) (?:una )?(?:ambulancia|a la policia|policia)|es una emergencia|hay (?:un )?(?:muerto|herido|heridos)
    `,
    violence: joinAlternatives`
      pag(?:a|as|ue|uen)(?: hoy| manana| ya)? o (?:no|te|le|los|les) (?:abre|matamos|matan|quemamos|queman|sale|viene|vive)n?(?: mas| nada)?
      (?:${SOMEBODY} )?me ${KEEPS}${FOLLOWS}|(?:${STRANGER} )?me (?:espera|esta esperando|esperan|estan esperando) (?:afuera|fuera|en la (?:puerta|calle|esquina|salida))(?: de (?:la escuela|mi casa|la casa|colegio))?
      (?:esta|estan) (?:afuera|en la puerta) y (?:me|nos) (?:va|van|quiere|quieren) (?:a )?(?:matar|pegar)|(?:${SOMEBODY} )?me amenaz(?:a|o|an|aron)|(?:${SOMEBODY} )?(?:van|va|quieren) a disparar
      (?:${SOMEBODY} )?me (?:apunta|apuntan|estan apuntando|esta apuntando)(?: con ${WEAPON})?|ya me encontr(?:o|aron)|(?:soy victima de|sufro) (?:violencia|maltrato|abuso)
      (?:hay una|estan en) balacera|nos (?:atacan|atacaron|asaltan|asaltaron|estan asaltando|disparan)|me (?:asaltan|asaltaron|secuestraron|estan asaltando)
      (?:quiere|quieren|va|van) (?:a )?matarnos|(?:viene|vienen|ya viene|ya vienen) por mi|viene para aca
    `,
  },
  calls: joinAlternatives`
    a(?:y|i|ll)ud[ae]n?(?:mee?|nos)|ayudaa|auxilioo?|socorroo?|salv[ae](?:n)?me{1,2}|salvennos|rescatenme
    ayuda (?:por favor|porfa|porfavor|urgente|ya|rapido)|(?:por favor|porfa|porfavor|urgente) ayuda|(?:necesito|pido) (?:mucha )?ayuda(?: (?:ya|urgente|por favor|ahora))?
    (?:es )?urgente ayuda|ayuda es urgente|me urge ayuda|no puedo hablar ayuda(?:me)?|ayuda no puedo hablar|(?:por favor )?alguien haga algo|hagan algo
    alguien (?:que )?(?:me )?(?:ayude(?:me)?|ayuda)|alguien (?:ayudeme|ayudenme)|ayuda ayuda|s ?o ?s
    (?:vengan|ven|venga) (?:rapido|ya|pronto)
  `,
  around: joinAlternatives`
    hola|ayuda|por favor|porfa(?:vor)?|xfa(?:vor)?|plis|senor(?:a|ita)?|profe(?:sora?)?|miss|dios(?: mio)?|oiga|oye|amig[oa]|urgente|es urgente|rapido|apurense|ya|ahora(?: mismo)?|ahorita|si|y|pero|porque|que
    otra vez|de nuevo|siempre|mucho|todos los dias|(?:cada|todas las) noches?|hoy|manana|ayer|anoche|aqui|aca|en (?:${HOME}|la escuela|el colegio|la calle)|feo|bien feo|a todos|(?:en|por|de) las? noches?|de noche|cuando (?:toma|duermo|estoy sol[oa])|desde (?:chic[oa]|nin[oa]|hace tiempo)|o no|y no (?:quiero|se que hacer)
    no se que hacer|que hago|tengo miedo|me duele|no le digan?(?: a nadie| nada)?|es (?:el|mi #(?:kin|young))|(?:mi|su) #(?:kin|young)|el #(?:kin|young)
  `,
};
