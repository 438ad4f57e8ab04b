import { createIntentPhraseMap, type MessageIntent } from "#understanding/answers/intents.ts";
import { createAlternativesPattern, joinAlternatives } from "#understanding/pattern/phrases.ts";

const MET = joinAlternatives`
  visite|visitamos|me reuni|nos reunimos|converse|conversamos|hable|hablamos|llame|estuve|estuvimos|vi
`;

const CONTACT = "(?:visita|sesion|reunion|llamada|videollamada|zoom|contacto|encuentro)";

const WHEN = "(?:ayer|hoy|min|minutos|horas?|lunes|martes|miercoles|jueves|viernes|cancel)";

/**
 * Common Spanish phrases for each intent. Like the messages that are looked up among them, they are reduced to letters
 * and single spaces.
 */
export const INTENT_PHRASES_ES: ReadonlyMap<string, MessageIntent> = createIntentPhraseMap({
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
    sigo despues|recuerdame luego|lo dejo para despues|ahorita no|ahorita no puedo|no puedo ahorita|no puedo ahora
    luego sigo|despues sigo|mas tarde sigo|luego continuo|despues continuo|luego lo termino|despues lo termino
    mas tarde lo termino|lo termino en la noche|lo termino mas tarde|lo termino manana|en un rato|al rato sigo
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
  template: `
    plantilla|la plantilla|ver plantilla|ver la plantilla|dame la plantilla|deme la plantilla|formato corto|forma corta
  `,
});

/** Matches a Spanish description of a visit, or a request to log one. */
export const WANTS_TO_LOG_PATTERN_ES = createAlternativesPattern`
  ^[^W]*(?:visita|sesion|registrar)[^W]*$
  ^[^W]*(?:nueva |otra )(?:visita|sesion)\>
  \<(?:registr|anot|apunt|ingres|report|grab|log)W* (?:W+ ){0,2}${CONTACT}\>
  (?:^|[.!\n,]\s*|\<(?:hola|buenas|dias|ayer|hoy|ya|el W+|esta manana|anteayer|y)\>[ ,]*)(?:yo )?${MET} (?:a|con|en|donde)\>
  \<tuve (?:una |la |mi )?${CONTACT}\>
  \<${CONTACT} (?:a|con) W+.{0,60}\<${WHEN}
  \<no hubo (?:visita|sesion)\>
  \<cancelo (?:la visita|la sesion|hoy|ayer)\>
  \<se cancelo la (?:visita|sesion)\>
`;
