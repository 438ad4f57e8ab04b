import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import type { EverydayQuestionWords } from "#understanding/risk/everyday-question-words.ts";

const WEEKDAY = "(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)";
const MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre)";
const HOUR = "(?:#few|#age|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)";
const NOUN =
  "(?:visitas?|clases?|reunion|reuniones|sesion|feriados?|taller|desfile|simulacro|colegio|cole|escuela|vacaciones|horario)";
const COMES =
  "(?:vienen?|vendran?|van? a (?:venir|abrir|llegar|empezar)|atienden|llegan?|empiezan?|comienzan?|trabajamos|se trabaja|abren?|(?:me|nos) visitan?)";
const IS = "(?:hay|habra|va a haber|tenemos|es|son|era|sera|va a ser|se mantiene)";
const NEXT = "(?: que viene| siguiente| proxim[oa])?";

export const EVERYDAY_QUESTION_WORDS_ES: EverydayQuestionWords = {
  subjects: `${NOUN}|${COMES}`,
  asking: joinAlternatives`
    a que hora|cuando|(?:para |en )?que dia|(?:con )?quien(?:es)?|donde|cuantos dias faltan para|si o no|o
    o (?:ya |todavia |aun )?no(?: (?:${COMES}|va))?$|o (?:ya |todavia |aun )?no (?:${IS})
  `,
  others: joinAlternatives`
    (?:si )?${IS}|(?:si|todavia|ya)(?= ${COMES})|no(?= (?:es|era|sera) )|no(?= (?:hay|habra|tenemos) ${NOUN})|ya(?= no (?:hay|habra|tenemos) ${NOUN})|no$
    (?:(?:a|en|de|para|con) )?(?:(?:la|las|los|el|una|un|al|del|mi|nuestra) )?(?:proxim[oa]s? )?(?:${NOUN}|mentora?|directora?)(?: normal(?:es)?)?
    (?:(?:de|con) )?(?:(?:la|el|don|dona|senora|sra|sr) ){0,2}(?:#name|ana|rosa)
    hoy(?: dia)?|pasado manana|(?:(?:para|de|lo de) )?manana|(?:(?:en|por|de) )?la (?:manana|tarde)|todavia
    (?:(?:para|de) )?(?:(?:el|este|del|y el) )?(?:proximo |otro )?${WEEKDAY}${NEXT}
    (?:(?:de|para) )?(?:esta|la|la otra|la proxima) semana${NEXT}
    (?:el|al) (?:dia )?(?:#few|#age)(?: de ${MONTH})?|a las? ${HOUR}(?: en punto| y media| y cuarto)?
    por (?:telefono|zoom)|presencial|virtual
    hola|oe|profe|buenos dias|buen dia|buenas(?: tardes| noches)?|disculp[ea]|gracias|porfa|por favor|oiga|oye|estimad[oa]|entonces|tons|y|verdad|cierto|o sea que
    (?:una|tengo una) (?:pregunta|consulta|duda)|(?:me )?(?:puede|podria|puedes|podrias) (?:decir|decirme|confirmar|confirmarme|avisar|avisarme) (?:si|que dia|a que hora|cuando)
    (?:me )?confirma si|sabe si|(?:es verdad|es cierto|sera) que|quisiera saber si
  `,
};
