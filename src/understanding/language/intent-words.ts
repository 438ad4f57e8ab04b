import type { Language } from "#kernel/language.ts";
import { anyOf, oneOf } from "#understanding/pattern/phrases.ts";

/** Intents that a whole message may express. */
export type Intent = "skip" | "back" | "later" | "start_again" | "cancel" | "save" | "none" | "help";

/** Common variants, in letters and single spaces ("don t know"). */
export const INTENT_WORDS: Readonly<Record<Language, ReadonlyMap<string, Intent>>> = {
  en: intents({
    skip: `
      skip|skip it|skip this|skip this one|skip that|next|next question|pass|leave it|leave it out|leave blank
      not now|no idea|i don t know|i dont know|dont know|don t know|dunno|no comment|move on
    `,
    back: `
      back|go back|previous|undo|one back|back one|take that back|step back|oops
    `,
    later: `
      later|do it later|finish later|i ll finish later|ill finish later|i ll do it later|remind me later
      not today|another time|pause|stop for now|later on|tomorrow|continue later|maybe later
    `,
    start_again: `
      start again|start over|restart|from the start|from the beginning|begin again|reset|start afresh|redo
    `,
    cancel: `
      cancel|cancel it|cancel this|stop|quit|exit|discard|discard it|delete|delete it|throw it away|forget it
      never mind|nevermind|abort|scrap it|delete the draft|discard the draft
    `,
    save: `
      save|save it|save this|save that|submit|submit it|done|confirm|send|send it|all good save it|looks good
      looks right|that s right save it|yes save it|yes save|ok save|ok save it|store it|finish|keep it
    `,
    none: `
      none|nothing|nothing agreed|none agreed|none this time|nothing this time|no commitments|no commitment
      nothing was agreed|not this time|nope nothing|no nothing|nil|n a|na
    `,
    help: `
      help|help me|what can you do|what can i do|how does this work|how do i use this|commands|what now|menu
      options|info|how does it work|what do you do
    `,
  }),
  es: intents({
    skip: `
      saltar|saltar esta|saltalo|saltalo esta|salta|omitir|omitelo|omite|pasar|paso|siguiente|siguiente pregunta
      dejalo|dejalo en blanco|en blanco|no se|no lo se|no recuerdo|ni idea|la siguiente|sin comentarios
    `,
    back: `
      atras|volver|volver atras|regresar|anterior|la anterior|deshacer|retroceder|ir atras|regresa|vuelve
    `,
    later: `
      mas tarde|luego|despues|lo hago luego|lo termino luego|lo termino despues|lo hago mas tarde
      en otro momento|otro dia|manana|ahora no|ahora no puedo|mas rato|al rato|pausa|sigo luego|continuo luego
      sigo despues|recuerdame luego|lo dejo para despues
    `,
    start_again: `
      empezar de nuevo|empezar otra vez|empecemos de nuevo|comenzar de nuevo|de nuevo|volver a empezar
      desde el principio|desde cero|reiniciar|otra vez desde el inicio|empezar de cero|comenzar otra vez
    `,
    cancel: `
      cancelar|cancela|cancelalo|parar|para|detener|salir|descartar|descartalo|descarta|borrar|borralo|borra
      eliminar|elimina|eliminalo|olvidalo|dejalo asi nomas|anular|anula|no guardar|no guardes
    `,
    save: `
      guardar|guardalo|guarda|guardala|guarde|enviar|envialo|listo|lista|confirmar|confirmo|confirma
      esta bien guardalo|si guardar|si guardalo|ok guardar|todo bien guardalo|terminar|terminado|terminamos
      grabar|asi esta bien|conforme
    `,
    none: `
      ninguno|ninguna|nada|nada acordado|no acordamos nada|sin compromisos|sin acuerdos|ningun compromiso
      ningun acuerdo|esta vez nada|nada esta vez|ninguno esta vez|no hay|no hubo|no quedamos en nada|esta vez no
    `,
    help: `
      ayuda|ayudame|que puedes hacer|que puede hacer|que puedo hacer|como funciona|como funciona esto
      como se usa|comandos|menu|opciones|y ahora|informacion|que haces|como te uso
    `,
  }),
};

function intents(variants: Readonly<Record<Intent, string>>): ReadonlyMap<string, Intent> {
  return new Map(
    Object.entries(variants).flatMap(([intent, words]) =>
      listOf(words).map((word) => [word, intent as Intent] as const),
    ),
  );
}

function listOf(words: string): string[] {
  return words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

const MET_EN = oneOf`
  met|visited|saw|seen|spoke|spoken|talked|called|phoned|rang|zoomed|caught up|sat down
`;
const MET_ES = oneOf`
  visite|visitamos|me reuni|nos reunimos|converse|conversamos|hable|hablamos|llame|estuve|estuvimos|vi
`;
const CONTACT_EN = "(?:visit|session|meeting|call|chat|zoom|contact)";
const CONTACT_ES = "(?:visita|sesion|reunion|llamada|videollamada|zoom|contacto|encuentro)";
const WHEN_EN = "(?:yesterday|today|mins?|minutes|hours?|monday|tuesday|wednesday|thursday|friday|cancel)";
const WHEN_ES = "(?:ayer|hoy|min|minutos|horas?|lunes|martes|miercoles|jueves|viernes|cancel)";

/** An account of a visit, or the wish to log one. */
export const ABOUT_LOGGING: Readonly<Record<Language, RegExp>> = {
  en: anyOf`
    ^[^W]*(?:log|visit|session)[^W]*$
    ^[^W]*(?:new |another )(?:visit|session)\>
    \<(?:log|record|register|write up|add|report|enter)(?:ging|ing)? (?:W+ ){0,2}${CONTACT_EN}\>
    (?:^|[.!\n,]\s*|\<(?:hi|hello|ok|today|yesterday|so|and|morning|afternoon|just)\>[ ,]*)(?:(?:i|we|i've|ive|we've) )?(?:have |had |just )*${MET_EN}\>
    \<i (?:had|did|finished|have just (?:had|finished)) (?:a|an|my|the) (?:W+ )?${CONTACT_EN}\>
    \<${CONTACT_EN} (?:with|to) W+.{0,60}\<${WHEN_EN}
    \<no (?:visit|session)\>
    \<cancell?ed (?:on me|on us|our|the visit|my visit|today|yesterday)\>
  `,
  es: anyOf`
    ^[^W]*(?:visita|sesion|registrar)[^W]*$
    ^[^W]*(?:nueva |otra )(?:visita|sesion)\>
    \<(?:registr|anot|apunt|ingres|report|grab|log)W* (?:W+ ){0,2}${CONTACT_ES}\>
    (?:^|[.!\n,]\s*|\<(?:hola|buenas|dias|ayer|hoy|ya|el W+|esta manana|anteayer|y)\>[ ,]*)(?:yo )?${MET_ES} (?:a|con|en|donde)\>
    \<tuve (?:una |la |mi )?${CONTACT_ES}\>
    \<${CONTACT_ES} (?:a|con) W+.{0,60}\<${WHEN_ES}
    \<no hubo (?:visita|sesion)\>
    \<cancelo (?:la visita|la sesion|hoy|ayer)\>
    \<se cancelo la (?:visita|sesion)\>
  `,
};
