import type { OwnQuestionWords } from "#understanding/answers/own-question-words.ts";

export const OWN_QUESTION_WORDS_ES: OwnQuestionWords = {
  certain: {
    not_reached:
      "no (?:se )?(?:les? )?(?:pudo|pudimos|pudiste|pudieron|ha podido|han podido) (?:contactar|ubicar|localizar|avisar)|no les? (?:llegan?|llego|llegaron) (?:los|mis|tus|sus) mensajes",
    not_logged:
      "quien(?:es)? (?:todavia |aun |ya )?no (?:ha |han )?(?:registr(?:o|ado|aron)|subi(?:o|do|eron)|llen(?:o|ado|aron))|quien(?:es)? (?:falta|faltan)(?: (?:por|de))? registrar",
    when_met:
      "(?:no se (?:han|ha) (?:visto|reunido|encontrado)|(?:cuando|desde cuando)(?: no)? se (?:vieron|reunieron|ven|reunen|han visto|han reunido))",
    not_seen:
      "a quien(?:es)? (?:todavia |aun |ya )?no (?:(?:he|hemos) (?:visto|visitado)|veo|visito|vi|visite)|(?:quien(?:es)? )?me (?:falta|faltan)(?: por)? (?:ver|visitar)",
    whom_to_call: "a quien(?:es)? (?:(?:debo|deberia|tengo que|hay que|toca|me toca|conviene) )?llam(?:o|ar|amos|aria)",
    who_reads:
      "quien(?:es)? (?:mas |todo |todos )?(?:puede |pueden |va a |van a )?(?:lee|leen|leer|ve|ven|ver|leera|vera)(?: (?:esto|eso|lo que|mis|mi|el|la|las|los|aqui))",
    past_sessions:
      "(?:cuando (?:fue )?(?:la ultima vez que )?(?:vi|visite|nos vimos|nos reunimos)|(?:mis |las )?ultimas (?:sesiones|visitas|reuniones)|(?:mis|las) (?:sesiones|visitas) (?:pasadas|anteriores))",
    commitments:
      "(?:que|cual(?:es)?) (?:fue(?:ron)? )?(?:lo que )?(?:acordamos|quedamos|habiamos quedado|hemos acordado|me comprometi|se comprometio|compromisos)",
    next_visit: "(?:cuando|que dia|a que hora)(?: \\p{L}+){0,4} (?:proxima|siguiente) (?:visita|reunion|sesion|cita)",
  },
  goesOn: "(?:y|e|que tal|que hay|que me dice)(?: (?:con|de|a|la|el|para|sobre|en|del))*",
  subjects:
    "visita\\p{L}*|sesion(?:es)?|reunion(?:es)?|encuentros?|mentor\\p{L}*|director\\p{L}*|coordina\\p{L}*|acorda\\p{L}*|quedamos|compromisos?|acuerdos?|pregunt\\p{L}+|lee[nr]?|leera|(?:puede |pueden |va a )?ve[nr]? (?:esto|eso|lo que|mis)|privad[oa]s?|confidencial\\p{L}*|registr\\p{L}+|borrador(?:es)?|notas?|cuaderno|horas|clases|feriados?|programa|fieldbook|(?:puede|puedes|sabe|sabes) hacer|llam(?:o|ar)|mensajes?|recordatorio|viene[ns]?",
  asks: "(?:(?:y|hola|oiga|disculpe|perdon|buenos dias|buenas tardes|buenas|una consulta|una pregunta|otra pregunta|por favor|porfa|fieldbook|con|a|de|en|por|para|desde|hasta) ){0,4}(?:que|cual(?:es)?|cuando|cuant[oa]s?|quien(?:es)?|como|donde|me puede(?:s)? decir|dime|digame|muestr[ae]me|recuerd[ae]me|ensen[ae]me|(?:quiero|quisiera|necesito) saber|se puede|hay|tengo|falta|sabe(?:s)?|puede(?:s)?)",
  after:
    "(?:despues|luego|detras) de(?:l|(?: (?:la|mi|el|lo)))?(?: (?:visita|reunion|cita|sesion))?(?: (?:de|con|a))?(?: (?:la|el))?(?: (?:directora?|senora?))?",
  calendar:
    "(?:hay|habra|tenemos|tendremos|toca|va a haber) (?:clases?|colegio|escuela|feriados?)|feriados?|dias? no laborables?|dias? (?:sin|libres? de) clases?|(?:cuando|que dia) (?:empiezan?|comienzan?|terminan?|acaban?|son|salen) (?:las |de )?(?:vacaciones|clases)|(?:suspendid[ao]s|suspenden) (?:las )?clases",
  periods: {
    week: {
      this: "esta (?:misma )?semana|en la semana",
      last: "(?:la )?semana (?:pasada|anterior)",
      next: "(?:la )?(?:proxima semana|semana (?:que viene|proxima|entrante|siguiente))",
    },
    month: {
      this: "este (?:mismo )?mes|en el mes|del mes",
      last: "(?:el )?mes (?:pasado|anterior)",
      next: "(?:el )?(?:proximo mes|mes (?:que viene|proximo|entrante|siguiente))",
    },
    year: { this: "este ano", last: "(?:el )?ano pasado", next: "(?:el )?(?:proximo ano|ano que viene)" },
  },
  since: "(?:desde|a partir)(?: (?:de|del|el|inicios de|principios de|comienzos de|mediados de))*",
  within: "(?:en|durante|de)(?: (?:el )?mes de)?",
  back: "(?:hace|desde hace|en|ultim[oa]s|de las ultimas|en las ultimas|en los ultimos|mas de)(?: (?:mas de|casi|unas|unos|las|los))*",
  units: { days: "dias?", weeks: "semanas?", months: "mes(?:es)?" },
  numbers: ["una?|1", "dos|2", "tres|3", "cuatro|4", "cinco|5", "seis|6", "siete|7", "ocho|8", "nueve|9", "diez|10"],
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "se[pt]?tiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
};
