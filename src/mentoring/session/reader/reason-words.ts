import type { NotHeldReason } from "#mentoring/visit/visit-codes.ts";
import { phrases } from "./phrases.ts";
import type { Language } from "./reading.ts";

/** What is said of each reason. Where several are said the first here is meant: the cause before what it caused. */
export const REASON_WORDS: Readonly<Record<Language, Readonly<Record<NotHeldReason, RegExp>>>> = {
  en: {
    leave: phrases`(?:on|her|his) (?:\w+ )?(?:leave|holidays?|vacation)`,
    declined: phrases`
      declined|refused to meet
      (?:didn't|did not|doesn't) want to (?:meet|talk|see me|be visited)
    `,
    official_duty: phrases`
      (?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|regional|education|local education) office
      (?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|council|ugel|headteachers'? meeting)
      district (?:office|meeting)
      ministry (?:meeting|training|visit)
      official (?:meeting|duty|event)
      inspectors? (?:were|was|came|arrived|turned up)
      ofsted
    `,
    strike_security: phrases`
      strikes?|protests?|road ?blocks?|blockade|curfew|shooting|riots?
      security (?:alert|situation)
    `,
    holiday_or_closure: phrases`
      (?:public|bank|school) holiday
      half[- ]term|closure|inset day|snow day
      school (?:was |is )?closed
    `,
    school_emergency: phrases`
      emergency|accident|fire|ambulance|incident
      flood(?:ed)? (?:in|at) (?:the )?school
      a (?:child|pupil|student|teacher) (?:was|got) (?:hurt|injured|sick|ill)
      safeguarding (?:issue|incident)
    `,
    transport_weather: phrases`
      landslide|storm|weather|traffic
      (?:rain|snow|flood)(?:s|ed|ing)?
      road (?:was |is )?(?:closed|blocked|washed)
      (?:missed|no) (?:the |my )?(?:bus|train)
      bus (?:broke|never|didn't)
      car (?:broke|wouldn't)
    `,
    connectivity: phrases`
      internet|connection|wifi|wi-fi|signal|no network|power cut
      zoom (?:was|wasn't|didn't)
    `,
    mentor_unavailable: phrases`
      i (?:was|am|fell|got|had been) (?:ill|sick|off|unwell|held up|stuck|delayed)
      i couldn't (?:make it|go|get there)
      i had to cancel
      my (?:child|son|daughter|mother|father) was
    `,
    principal_unavailable: phrases`
      (?:she|he|N+) (?:was|is|fell|got|had) (?:ill|sick|off|unwell|busy|away|not there|tied up|called away|an appointment|flu)
      (?:she|he|N+) (?:wasn't|was not) (?:there|in|available)
      (?:she|he|N+) (?:couldn't|could not) make it
      no[- ]show|double[- ]booked|had to cover a class
    `,
    unknown: phrases`
      don't know why|didn't say why
      no reason(?: given)?
      without (?:saying why|notice|explanation)
    `,
  },
  es: {
    leave: phrases`(?:de|con|su) (?:licencia|vacaciones|permiso|descanso medico)`,
    declined: phrases`no quiso|prefirio no|se nego|no desea(?:ba)?`,
    official_duty: phrases`
      (?:llamaron|citaron|convocaron|citad[oa]|convocad[oa]|fue|ir|estaba)(?: \w+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)
      (?:reunion|capacitacion)(?: \w+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)
      (?:reunion|capacitacion) de (?:ugel|directores)
      en la ugel|ministerio|minedu|comision de servicio
    `,
    strike_security: phrases`
      paro|huelga|bloqueos?|marchas?|protestas?|toque de queda|inseguridad|balacera|extorsion\w*
    `,
    holiday_or_closure: phrases`
      feriado|dia no laborable|vacaciones escolares|aniversario del colegio|suspension de clases
      (?:colegio|escuela|ie) (?:estaba |estuvo )?cerrad[oa]
    `,
    school_emergency: phrases`
      emergencia|accidente|incendio|incidente
      se (?:accidento|desmayo) (?:un|una)
      (?:un|una) (?:nin[oa]|alumn[oa]|estudiante) (?:se|fue)
    `,
    transport_weather: phrases`
      huaico|huayco|lluvias?|llovi\w+|derrumbe|carretera|inundacion|desborde|neblina|nevada|el clima|trafico|rio crecido
      no (?:hubo|habia|salio|paso) (?:carro|movilidad|transporte|bus|lancha|bote)
    `,
    connectivity: phrases`
      internet|conexion|conectividad|senal|se fue la luz|corte de luz
      no (?:cargaba|conectaba|entraba) el zoom
    `,
    mentor_unavailable: phrases`
      (?:estuve|estoy|me puse|amaneci|cai|yo estaba) (?:enferm[oa]|mal|delicad[oa])
      me enferme|tuve que cancelar|me surgio|tuve un problema
      no pude (?:ir|llegar|asistir)
    `,
    principal_unavailable: phrases`
      (?:estaba|esta|estuvo|se puso|se encontraba) (?:muy )?(?:enferm[oa]|mal de salud|ocupad[oa]|ausente|delicad[oa])
      se enfermo|no estaba|no pudo
      no (?:la|lo) encontre
      tuvo que (?:cubrir|salir|viajar)
      tenia (?:otra reunion|cita)
      me dejo plantad[oa]
    `,
    unknown: phrases`
      no se por que|sin aviso|sin avisar|no aviso|no dijo por que
      sin (?:dar )?explicacion(?:es)?
    `,
  },
};
