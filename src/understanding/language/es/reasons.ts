import type { VisitNotHeldReason } from "#kernel/contact-codes.ts";
import { createPhrasePattern } from "#understanding/pattern/phrases.ts";

/**
 * Spanish phrases for each reason why a visit did not take place. If several match, the first listed reason is taken:
 * causes are listed before their effects.
 */
export const NOT_HELD_REASON_PHRASES_ES: Readonly<Record<VisitNotHeldReason, RegExp>> = {
  leave: createPhrasePattern`(?:de|con|su) (?:licencia|vacaciones|permiso|descanso medico)`,
  declined: createPhrasePattern`no quiso|prefirio no|se nego|no le interesa|me pidio que no (?:vaya|fuera)|no desea(?:ba)?`,
  official_duty: createPhrasePattern`
    (?:llamaron|citaron|convocaron|citad[oa]|convocad[oa]|fue|ir|estaba)(?: W+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)
    (?:reunion|capacitacion)(?: W+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)
    (?:reunion|capacitacion) de (?:ugel|directores)
    en la ugel|ministerio|minedu|comision de servicio
  `,
  strike_security: createPhrasePattern`
    paro|huelga|bloqueos?|marchas?|protestas?|toque de queda|inseguridad|balacera|extorsionW*
  `,
  holiday_or_closure: createPhrasePattern`
    feriado|dia no laborable|vacaciones escolares|aniversario del colegio|suspension de clases
    (?:colegio|escuela|ie) (?:estaba |estuvo )?cerrad[oa]
  `,
  school_emergency: createPhrasePattern`
    emergencia|accidente|incendio|incidente|evacuaW+|fuga de gas|sismo|temblor|amago de incendio|robaron
    se (?:accidento|desmayo) (?:un|una)
    (?:un|una) (?:nin[oa]|alumn[oa]|estudiante) (?:se|fue)
  `,
  transport_weather: createPhrasePattern`
    huaicos?|huaycos?|deslizamiento|granizada|friaje|lluvias?|lloviW+|derrumbe|carretera|inundacion|desborde|neblina|nevada|el clima|trafico|rio crecido
    no (?:hubo|habia|salio|paso) (?:carro|movilidad|transporte|bus|lancha|bote|pase|paso|combi)
    (?:se )?(?:malogro|descompuso|averio) (?:el|mi|la) (?:carro|moto|combi|bus|auto|movilidad|camioneta)
  `,
  connectivity: createPhrasePattern`
    internet|conexion|conectividad|senal|se (?:le |nos |me )?fue la luz|(?:corte|apagon|cortes) de (?:luz|energia)|apagon|no habia luz|sin luz
    no (?:cargaba|conectaba|entraba) el zoom
  `,
  mentor_unavailable: createPhrasePattern`
    (?:estuve|estoy|me puse|amaneci|cai|yo estaba) (?:enferm[oa]|mal|delicad[oa])
    (?:amaneci|estuve|estaba yo|yo estaba|me dio|ando|cai) (?:con )?(?:una |un |mucha )?(?:fiebre|gripe|covid|dengue|migrana|infeccion|bronquitis)
    me enferme|tuve que cancelar|me surgio|tuve un problema
    no pude (?:ir|llegar|asistir)
  `,
  principal_unavailable: createPhrasePattern`
    (?:estaba|esta|estuvo|se puso|se encontraba) (?:muy )?(?:enferm[oa]|mal de salud|ocupad[oa]|ausente|delicad[oa])
    (?:ella |el |N+ )(?:amanecio|estaba|estuvo|tenia) (?:con )?(?:una |un |mucha )?(?:fiebre|gripe|covid|dengue|migrana|infeccion|bronquitis)
    se enfermo|no estaba|no pudo|se olvido
    no (?:la|lo) encontre
    tuvo que (?:cubrir|salir|viajar)
    tenia (?:otra reunion|cita)
    me dejo plantad[oa]
  `,
  unknown: createPhrasePattern`
    no se por que|sin aviso|sin avisar|no aviso|no dijo por que
    sin (?:dar )?explicacion(?:es)?
  `,
};
