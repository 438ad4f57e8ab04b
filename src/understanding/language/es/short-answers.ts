import type { AttitudeWords, ShortAnswerWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const SHORT_ANSWER_WORDS_ES: ShortAnswerWords = {
  yes: "si|si por favor|claro|claro que si|dale|correcto|exacto|asi es|ya|bueno|de acuerdo|por supuesto",
  no: "no|no gracias|para nada|todavia no",
  beforeDay: "el|dia",
  ordinals: "",
  about: "unos|unas|como|aprox(?:imadamente)?|mas o menos",
  orSo: "mas o menos|aprox",
  notNow:
    "(?:no )?(?:por )?(?:ahora|ahorita) no(?: puedo)?|(?:mejor )?(?:dejalo|dejelo|dejemoslo|lo dejo|lo dejamos|mejor) para (?:luego|despues|mas tarde|manana|otro dia|otro momento)",
  tellLater: `(?:(?:por )?(?:ahora|ahorita|hoy) no(?: puedo)? )?(?:${joinAlternatives`
    (?:te|le|les|se lo|se la) (?:cuento|contare|termino de contar) (?:todo )?(?:luego|despues|mas tarde|mas rato|manana|otro dia|en la noche)
    (?:luego|despues|mas tarde|mas rato|manana|otro dia|en la noche) (?:te|le|les|se lo|se la) (?:cuento|contare|termino de contar)(?: todo)?
  `})(?: (?:que|porque|pues) no (?:hay|tengo) (?:senal|internet|tiempo|saldo|cobertura))?`,
  but: "pero",
  scratch: joinAlternatives`
    (?:(?:no|ay|perdon|espere|espera) ){0,2}(?:borra|borre|olvida|olvide) eso(?: (?:no|que no|porque no) (?:es|era|eran|fue|fueron) (?:(?:la|las|una|mi|mis) )?respuestas?)?
    (?:(?:no|ay|perdon|eso|esa|esas) ){0,3}no (?:es|era|eran|fue|fueron) (?:(?:la|las|una|mi|mis) )?respuestas?
  `,
  each: joinAlternatives`
    (?:(?:haga|haz|hagamos|quiero|prefiero|mejor) )?(?:(?:uno?|dos|una) )?(?:registros? )?(?:(?:para|por|de|a) )?(?:cada (?:un[oa]|quien|persona)|ambos|ambas|los dos|las dos)
    (?:dos )?(?:registros )?(?:por separado|separados)
  `,
  remove: joinAlternatives`
    (?:borr|quit|elimin|retir|tach)(?:[ae]|ar|e[ns]|emos)(?:me)?(?:l[oa]s?)?|sa(?:ca|que|car|quemos|quen)(?:me)?(?:l[oa]s?)?|suprim(?:[ae]|ir)(?:l[oa]s?)?|omit(?:[ae]|ir)(?:l[oa]s?)?
    no (?:l[oa]s? )?(?:inclu(?:ya|yas|ir)|pon(?:ga|gas|er)|menci?on(?:e|es|ar)|dej(?:e|es|ar)|comparta|compartas)
  `,
  beforeRemove: joinAlternatives`
    y|pero|tambien|ah|ay|uy|ok|bueno|espere|espera|no|perdon|disculpe|mejor|entonces|solo|hay|que|puede|puedes|podria|podrias|debe|debemos|vamos|a|quiero|quisiera|me|lo
  `,
  please: "por favor|porfa|gracias",
};

export const ATTITUDE_WORDS_ES: AttitudeWords = {
  went: "bien|normal|se (?:realiz[oó]|hizo|dio|llev[oó] a cabo)",
  denials: "no|nunca",
  another: "otra|otro|distinta|diferente",
  retractions:
    "no|perd[oó]n|corrij[oa]|corrige|correcci[oó]n|en realidad|mejor dicho|(?:ay |ah |esper[ae],? )?me equivoqu[eé]",
  greetings: "hola|buen[oa]s?|gracias",
  thanks: "(?:muchas )?gracias",
  courtesies: joinAlternatives`
    hola|buen[oa]s?(?: d[ií]as?| tardes?| noches?)?|(?:muchas |mil )?gracias|disculp(?:e|a|en)|perd[oó]n|saludos|un abrazo
    (?:le|te|les) (?:cuento|escribo|comparto)|(?:aqu[ií]|ah[ií]) va|eso (?:es|fue|ser[ií]a) todo|nada m[aá]s
    (?:quiero|quisiera|deseo) (?:registrar|anotar)|(?:informe|registro|reporte) de (?:la )?visita
  `,
};
