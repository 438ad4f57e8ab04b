import type { NotHeldReason } from "#kernel/contact-codes.ts";
import type { Language } from "#kernel/language.ts";
import { phrases } from "#understanding/pattern/phrases.ts";

/** Phrases for each reason a visit was not held. If several match, the first listed wins: causes before their effects. */
export const REASON_WORDS: Readonly<Record<Language, Readonly<Record<NotHeldReason, RegExp>>>> = {
  en: {
    leave: phrases`(?:on|her|his) (?:W+ )?(?:leave|holidays?|vacation)`,
    declined: phrases`
      declined|refused to (?:meet|see)|wasn't interested|asked me not to come|didn't feel like (?:it|meeting|talking)
      (?:didn't|did not|doesn't) want to (?:meet|talk|see me|be visited)
    `,
    official_duty: phrases`
      (?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|regional|education|local education) office
      (?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|council|ugel|headteachers'? meeting)
      district (?:office|meeting)
      (?:ministry|superintendent'?s?|central office|board|principals'?|headteachers'?|heads'?) (?:meeting|training|visit|conference|workshop)
      (?:district|ministry|superintendent|central office|council|board) (?:called|summoned|sent for|needed|wanted)
      (?:summoned|called|pulled) (?:in |away |out )?(?:by|to) (?:the )?(?:district|ministry|superintendent|central office|headquarters|board)
      official (?:meeting|duty|event)
      inspectors? (?:were|was|came|arrived|turned up)
      ofsted
    `,
    strike_security: phrases`
      strikes?|protests?|road ?blocks?|blockade|curfew|shooting|riots?
      security (?:alert|situation)
    `,
    holiday_or_closure: phrases`
      (?:public|bank|school|state|national|federal) holiday|(?:veterans|memorial|labor|presidents'?|columbus) day|thanksgiving
      half[- ]term|closure|inset day|snow day
      (?:in-?service|teacher work|pd) ?day|no school|long weekend|(?:fall|spring|winter) break
      school (?:was |is )?closed
    `,
    school_emergency: phrases`
      (?<!\<(?:family|personal|medical) )emergency|accident|fire|ambulance|incident|lock ?down|evacuatW+|gas leak|bomb threat|burst pipe|pipe burst
      flood(?:ed)? (?:in|at) (?:the )?school
      a (?:child|pupil|student|teacher) (?:was|got) (?:hurt|injured|sick|ill)
      safeguarding (?:issue|incident)
    `,
    transport_weather: phrases`
      landslide|mudslide|storm|blizzard|hurricane|tornado|weather|traffic|fog|black ice|icy|flat tire|flat tyre|car trouble
      my (?:flight|train|bus) (?:was|got)
      (?:rain|snow|flood)(?:s|ed|ing)?
      (?:road|roads|bridge|pass|highway) (?:was |is |were )?(?:closed|blocked|washed|out|flooded|impassable)
      (?:missed|no) (?:the |my )?(?:bus|train)
      bus (?:broke|never|didn't)
      car (?:broke|wouldn't)
    `,
    connectivity: phrases`
      internet|connection|wifi|wi-fi|signal|no network|power cut
      zoom (?:was|wasn't|didn't)|link (?:didn't|wasn't)|blackout|outage|power (?:was|went) (?:out|off|down)|network (?:was|went)
      (?:laptop|computer|tablet) (?:died|crashed|wouldn't|broke)|couldn't connect
    `,
    mentor_unavailable: phrases`
      i (?:was|am|fell|got|had been) (?:ill|sick|off|unwell|held up|stuck|delayed)
      i (?:had|have|got|caught|came down with) (?:a |the )?(?:W+ )?(?:flu|fever|cold|covid|bug|migraine|infection)
      i couldn't (?:make it|go|get there)
      i had to cancel|i (?:double[- ]booked|overslept|forgot|had a (?:conflict|clash))
      my (?:child|son|daughter|mother|father) was
    `,
    principal_unavailable: phrases`
      (?:she|he|N+) (?:was|is|fell|got|had) (?:ill|sick|off|unwell|busy|away|not there|tied up|called away|an appointment|flu)
      (?:she|he|N+) (?:wasn't|was not) (?:there|in|available)
      (?:she|he|N+) (?:couldn't|could not) make it
      (?:she|he|N+) (?:was|got|had been) (?:pulled|called|dragged|roped) (?:in|into|away|out)
      family emergency|personal emergency|called in sick|(?:at|to) a funeral|her (?:son|daughter|child|mother|father|husband) (?:was|is|got|had)
      his (?:son|daughter|child|mother|father|wife) (?:was|is|got|had)
      (?:she|he|N+) (?:forgot|overslept|had (?:another|a|an) (?:W+ )?(?:meeting|appointment|flu|fever|cold|migraine|bug))
      no[- ]show|double[- ]booked|had to cover a class
    `,
    unknown: phrases`
      (?:don't|do not) know why|didn't say why|(?:not sure|no idea) why|no explanation|did(?:n't| not) give a reason|no word from (?:her|him|N+)
      no reason(?: given)?
      without (?:saying why|notice|explanation)
    `,
  },
  es: {
    leave: phrases`(?:de|con|su) (?:licencia|vacaciones|permiso|descanso medico)`,
    declined: phrases`no quiso|prefirio no|se nego|no le interesa|me pidio que no (?:vaya|fuera)|no desea(?:ba)?`,
    official_duty: phrases`
      (?:llamaron|citaron|convocaron|citad[oa]|convocad[oa]|fue|ir|estaba)(?: W+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)
      (?:reunion|capacitacion)(?: W+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)
      (?:reunion|capacitacion) de (?:ugel|directores)
      en la ugel|ministerio|minedu|comision de servicio
    `,
    strike_security: phrases`
      paro|huelga|bloqueos?|marchas?|protestas?|toque de queda|inseguridad|balacera|extorsionW*
    `,
    holiday_or_closure: phrases`
      feriado|dia no laborable|vacaciones escolares|aniversario del colegio|suspension de clases
      (?:colegio|escuela|ie) (?:estaba |estuvo )?cerrad[oa]
    `,
    school_emergency: phrases`
      emergencia|accidente|incendio|incidente|evacuaW+|fuga de gas|sismo|temblor|amago de incendio|robaron
      se (?:accidento|desmayo) (?:un|una)
      (?:un|una) (?:nin[oa]|alumn[oa]|estudiante) (?:se|fue)
    `,
    transport_weather: phrases`
      huaicos?|huaycos?|deslizamiento|granizada|friaje|lluvias?|lloviW+|derrumbe|carretera|inundacion|desborde|neblina|nevada|el clima|trafico|rio crecido
      no (?:hubo|habia|salio|paso) (?:carro|movilidad|transporte|bus|lancha|bote|pase|paso|combi)
      (?:se )?(?:malogro|descompuso|averio) (?:el|mi|la) (?:carro|moto|combi|bus|auto|movilidad|camioneta)
    `,
    connectivity: phrases`
      internet|conexion|conectividad|senal|se (?:le |nos |me )?fue la luz|(?:corte|apagon|cortes) de (?:luz|energia)|apagon|no habia luz|sin luz
      no (?:cargaba|conectaba|entraba) el zoom
    `,
    mentor_unavailable: phrases`
      (?:estuve|estoy|me puse|amaneci|cai|yo estaba) (?:enferm[oa]|mal|delicad[oa])
      (?:amaneci|estuve|estaba yo|yo estaba|me dio|ando|cai) (?:con )?(?:una |un |mucha )?(?:fiebre|gripe|covid|dengue|migrana|infeccion|bronquitis)
      me enferme|tuve que cancelar|me surgio|tuve un problema
      no pude (?:ir|llegar|asistir)
    `,
    principal_unavailable: phrases`
      (?:estaba|esta|estuvo|se puso|se encontraba) (?:muy )?(?:enferm[oa]|mal de salud|ocupad[oa]|ausente|delicad[oa])
      (?:ella |el |N+ )(?:amanecio|estaba|estuvo|tenia) (?:con )?(?:una |un |mucha )?(?:fiebre|gripe|covid|dengue|migrana|infeccion|bronquitis)
      se enfermo|no estaba|no pudo|se olvido
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
