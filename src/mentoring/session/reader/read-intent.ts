import { fold } from "./fold.ts";
import type { Language } from "./reading.ts";

/** What a whole message may ask of the conversation itself. */
export type Intent = "skip" | "back" | "later" | "start_again" | "cancel" | "save" | "none" | "help";

/** The intent of a message that is nothing but one; the person's own language is asked first. */
export function readIntent(text: string, locale: Language): Intent | undefined {
  const words = plainWords(text);
  if (words === "" || words.length > LONGEST) return undefined;
  const other = locale === "en" ? "es" : "en";
  return INTENTS[locale].get(words) ?? INTENTS[other].get(words);
}

/** Whether plain words are an account of a visit, or ask to log one. */
export function wantsToLog(text: string, locale: Language): boolean {
  const words = fold(text.slice(0, FIRST_WORDS)).text;
  const other = locale === "en" ? "es" : "en";
  return ABOUT_LOGGING[locale].test(words) || ABOUT_LOGGING[other].test(words);
}

const LONGEST = 40;
/** An account says early what it is. */
const FIRST_WORDS = 600;

/** Letters and single spaces, without a "please". */
function plainWords(text: string): string {
  return fold(text.slice(0, LONGEST * 3))
    .text.replace(/[^a-z]+/g, " ")
    .replace(/\b(?:please|pls|por favor|porfa|gracias|thanks|thank you)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const INTENTS: Readonly<Record<Language, ReadonlyMap<string, Intent>>> = {
  en: intents({
    skip: "skip|skip it|skip this|skip this one|skip that|next|next question|pass|leave it|leave it out|leave blank|not now|no idea|i don t know|i dont know|dont know|don t know|dunno|no comment|move on",
    back: "back|go back|previous|undo|one back|back one|take that back|step back|oops",
    later: "later|do it later|finish later|i ll finish later|ill finish later|i ll do it later|remind me later|not today|another time|pause|stop for now|later on|tomorrow|continue later|maybe later",
    start_again: "start again|start over|restart|from the start|from the beginning|begin again|reset|start afresh|redo",
    cancel: "cancel|cancel it|cancel this|stop|quit|exit|discard|discard it|delete|delete it|throw it away|forget it|never mind|nevermind|abort|scrap it|delete the draft|discard the draft",
    save: "save|save it|save this|save that|submit|submit it|done|confirm|send|send it|all good save it|looks good|looks right|that s right save it|yes save it|yes save|ok save|ok save it|store it|finish|keep it",
    none: "none|nothing|nothing agreed|none agreed|none this time|nothing this time|no commitments|no commitment|nothing was agreed|not this time|nope nothing|no nothing|nil|n a|na",
    help: "help|help me|what can you do|what can i do|how does this work|how do i use this|commands|what now|menu|options|info|how does it work|what do you do",
  }),
  es: intents({
    skip: "saltar|saltar esta|saltalo|saltalo esta|salta|omitir|omitelo|omite|pasar|paso|siguiente|siguiente pregunta|dejalo|dejalo en blanco|en blanco|no se|no lo se|no recuerdo|ni idea|la siguiente|sin comentarios",
    back: "atras|volver|volver atras|regresar|anterior|la anterior|deshacer|retroceder|ir atras|regresa|vuelve",
    later: "mas tarde|luego|despues|lo hago luego|lo termino luego|lo termino despues|lo hago mas tarde|en otro momento|otro dia|manana|ahora no|ahora no puedo|mas rato|al rato|pausa|sigo luego|continuo luego|sigo despues|recuerdame luego|lo dejo para despues",
    start_again: "empezar de nuevo|empezar otra vez|empecemos de nuevo|comenzar de nuevo|de nuevo|volver a empezar|desde el principio|desde cero|reiniciar|otra vez desde el inicio|empezar de cero|comenzar otra vez",
    cancel: "cancelar|cancela|cancelalo|parar|para|detener|salir|descartar|descartalo|descarta|borrar|borralo|borra|eliminar|elimina|eliminalo|olvidalo|dejalo asi nomas|anular|anula|no guardar|no guardes",
    save: "guardar|guardalo|guarda|guardala|guarde|enviar|envialo|listo|lista|confirmar|confirmo|confirma|esta bien guardalo|si guardar|si guardalo|ok guardar|todo bien guardalo|terminar|terminado|terminamos|grabar|asi esta bien|conforme",
    none: "ninguno|ninguna|nada|nada acordado|no acordamos nada|sin compromisos|sin acuerdos|ningun compromiso|ningun acuerdo|esta vez nada|nada esta vez|ninguno esta vez|no hay|no hubo|no quedamos en nada|esta vez no",
    help: "ayuda|ayudame|que puedes hacer|que puede hacer|que puedo hacer|como funciona|como funciona esto|como se usa|comandos|menu|opciones|y ahora|informacion|que haces|como te uso",
  }),
};

function intents(variants: Readonly<Record<Intent, string>>): ReadonlyMap<string, Intent> {
  return new Map(Object.entries(variants).flatMap(([intent, words]) => words.split("|").map((word) => [word, intent as Intent] as const)));
}

const ABOUT_LOGGING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:log|record|register|write up|add|report|enter)(?:ging|ing)? (?:a |my |the |an? new |another |this |that |yesterday's |today's |last )*(?:visit|session|meeting|call|chat|contact)\b|^\W*(?:new |another )(?:visit|session)\b|^\W*(?:log|visit|session)\W*$|(?:^|[.!\n,]\s*|\b(?:hi|hello|ok|today|yesterday|so|and|morning|afternoon|just)\b[ ,]*)(?:i|we|i've|ive|we've)? ?(?:have |had |just )*(?:met|visited|saw|seen|spoke|spoken|talked|called|phoned|rang|zoomed|caught up|sat down)(?: (?:up|on|to|with))? |\bi (?:had|did|finished|have just (?:had|finished)) (?:a|an|my|the) (?:\w+ )?(?:visit|session|meeting|call|chat|zoom)\b|\b(?:visit|session|meeting|zoom|call) (?:with|to) \w+.{0,60}\b(?:yesterday|today|mins?|minutes|hours?|monday|tuesday|wednesday|thursday|friday|cancel)/,
  es: /\b(?:registr\w+|anot\w+|apunt\w+|ingres\w+|report\w+|grab\w+|log(?:uear)?)(?: (?:una|la|mi|otra|esta|de|nueva|el|un|ayer|hoy))* (?:visita|sesion|reunion|llamada|contacto|encuentro)\b|^\W*(?:nueva |otra )(?:visita|sesion)\b|^\W*(?:visita|sesion|registrar)\W*$|(?:^|[.!\n,]\s*|\b(?:hola|buenas|buenos dias|ayer|hoy|ya|el \w+|esta manana|anteayer|y)\b[ ,]*)(?:yo )?(?:visite|visitamos|me reuni|nos reunimos|converse|conversamos|hable|hablamos|llame|estuve|estuvimos|vi) (?:a|con|en|donde) |\btuve (?:una |la |mi )?(?:visita|sesion|reunion|llamada|zoom|videollamada) |\b(?:visita|sesion|reunion|zoom|llamada|videollamada) (?:a|con) \w+.{0,60}\b(?:ayer|hoy|min|minutos|horas?|lunes|martes|miercoles|jueves|viernes|cancel)/,
};
