import type { RestWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

const WISH = "(?:me gustaria|quisiera|quiero|necesito|prefiero|preferiria|deseo|pido|ojala)";
const CALL = "(?:llamen?|llames|hablen?|telefoneen?)";

export const REST_WORDS_ES: RestWords = {
  courtesy: "hola|buenas|si|ok|bueno|y|entonces|por favor|porfa|gracias|muchas gracias|hoy|ahora",
  denied: "no|nadie|nunca|tampoco|jamas",
  fine: joinAlternatives`
    (?:yo )?(?:ya )?(?:estoy|me siento|me encuentro) (?:ya )?(?:mucho |muy |mas |un poco )?(?:bien|mejor|tranquil[oa]|calmad[oa])(?: ahora| ya| hoy)?
    (?:ya )?(?:todo|esta todo|todo esta) bien(?: ahora| ya)?|fue (?:una falsa alarma|un malentendido|un error|sin querer)
  `,
  call: joinAlternatives`
    (?:${WISH} )?(?:de )?que (?:W+ ){0,3}?me ${CALL}(?: W+){0,4}
    (?:pida(?:n?le)?|pidale|digale|pide|pidele|dile|avise(?:le)?|puede pedir(?:le)?|podria pedir(?:le)?|puedes pedir(?:le)?)(?: a)?(?: W+){1,4}? que me ${CALL}(?: W+){0,3}
    ${WISH} (?:una llamada|hablar con (?:alguien|una persona|algun[oa]? (?:persona|humano)|un humano))(?: W+){0,3}
    (?:alguien )?(?:puede|podria|pueden|podrian) (?:alguien )?(?:llamarme|hablarme|hablar conmigo)(?: W+){0,3}
    llamenme|llameme
  `,
  askAgain: joinAlternatives`
    (?:usted |ya )?(?:me )?(?:puede|puedes|podria|pueden) (?:ya )?(?:(?:volver|empezar|comenzar) a )?(?:hacerme (?:las |sus )?preguntas|preguntar(?:me)?)(?: de nuevo| otra vez| nuevamente| ya)?
    (?:ya )?(?:que )?(?:pueden|puede) (?:volver|regresar)(?: ya)? (?:las |sus )?preguntas
    (?:las |sus )?preguntas (?:ya )?(?:pueden|puede) (?:volver|regresar)
    (?:que )?(?:vuelvan|regresen) (?:las |sus )?preguntas|(?:vuelva|vuelve) a (?:preguntarme|hacerme preguntas)
    (?:preguntame|pregunteme)(?: de nuevo| otra vez| nuevamente)
  `,
};
