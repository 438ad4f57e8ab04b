import type { Outcome } from "#mentoring/session/codes.ts";
import type { NotHeldReason } from "#mentoring/visit/visit-codes.ts";
import type { Candidate, Language } from "./reading.ts";
import type { Part, Scene } from "./scene.ts";

/** What became of the visit, only when it is said. */
export function readOutcome(scene: Scene): Candidate<Outcome> | undefined {
  const found = scene.parts.filter((part) => !OWN_WORDS.has(part.kind)).flatMap((part) => findIn(part, scene));
  return found.find(({ value }) => value === "not_held") ?? found[0];
}

/** Why it was not held, only when it is said. */
export function readReason(scene: Scene): Candidate<NotHeldReason> | undefined {
  const found = scene.parts
    .filter((part) => part.kind !== "theirs" && part.kind !== "mine")
    .flatMap(({ words, start }) =>
      REASONS[scene.language].flatMap(([value, pattern]) => {
        const match = pattern.exec(words);
        if (!match) return [];
        const at = start + match.index;
        return [{ value, at, quote: scene.folded.cut(at, at + match[0].length) }];
      }),
    );
  const first = found.toSorted((a, b) => RANK.indexOf(a.value) - RANK.indexOf(b.value))[0];
  return first && { value: first.value, quote: first.quote, sure: found.every(({ value }) => value === first.value) };
}

const OWN_WORDS = new Set<Part["kind"]>(["theirs", "mine", "request", "next"]);

function findIn({ words, start, facts, mentions }: Part, { folded, language }: Scene): Candidate<Outcome>[] {
  return OUTCOMES[language].flatMap(([value, pattern]) => {
    const match = pattern.exec(words);
    if (!match || OTHERS[language].test(words.slice(Math.max(0, match.index - 40), match.index))) return [];
    const sure = value !== "held_changed" || facts.length + mentions.length > 0;
    const at = start + match.index;
    return [{ value, quote: folded.cut(at, at + match[0].length), sure }];
  });
}

/** Something else was cancelled: "the parents' evening was cancelled". */
const OTHERS = {
  en: /\b(?:evening|assembly|training|class(?:es)?|lessons?|exams?|trip|event|workshop|inset|course|contract|match|fair|party|staff meeting|parents'? meeting|she|he|they|teachers?|parents) (?:was |were |is |has been |had been |had to be |got |has |had |have )*$/,
  es: /\b(?:faena|actuacion|clases?|taller|reunion (?:de|con) (?:los )?(?:padres|docentes|apafa)|capacitacion|examen|paseo|evento|curso|padres|docentes|concurso|feria|asamblea)\b[^.]{0,24}$/,
} as const;

const OUTCOMES: Readonly<Record<Language, readonly (readonly [Outcome, RegExp])[]>> = {
  en: [
    ["not_held", /\b(?:(?:no|cancel(?:l?ed|ling)|missed) (?:visit|session|meeting|call)\b|(?:visit|session|meeting|call|it|that)(?: (?:to|with) N+)?(?: on \w+)? (?:was |got |has been |had to be |is )?(?:cancel(?:l?ed)|called off|postponed|didn't happen|didnt happen|did not happen|didn't take place|did not take place|never happened)|(?:we|i) (?:couldn't|couldnt|could not|didn't|didnt|did not|never|weren't able to|were not able to) (?:meet|see (?:her|him|N+)|visit|talk|speak|make it|go)\b|(?:(?:we|i) |^\W*|[\n.,;]\s*)had to (?:cancel|call it off|postpone)|N+ (?:had to )?(?:cancel(?:l?ed)?)(?= on me| again| today| last| because| as| the visit| our|[.,;\n]|$| on )|(?:^|[\n.,;]\s*)cancel(?:l?ed)\b|no[- ]show|stood me up|didn't happen|didnt happen|did not happen)\b/],
    ["cut_short", /\b(?:cut (?:it |the \w+ |us )?short|ended early|had to (?:stop|leave|finish|end) early|(?:she|he|i|N+) had to (?:leave|go|run)(?: off)? (?:early|after)|shorter than planned|was interrupted)\b/],
    ["held_changed", /\b(?:instead(?: of)?|rather than|ended up|switched to|had to (?:move|switch|change) (?:it )?to|not as planned|different(?:ly)? (?:than|from|to) (?:we )?planned)\b/],
    ["held_as_planned", /\b(?:as planned|according to plan)\b/],
  ],
  es: [
    ["not_held", /\b(?:no hubo (?:visita|sesion|reunion|encuentro)|no se (?:realizo|hizo|dio|pudo(?: hacer| realizar| dar)?|llevo a cabo)|(?:la )?(?:visita|sesion|reunion)(?: a N+| con N+)?(?: del? \w+)? (?:se |fue |no se )?(?:cancel(?:o|ada)|suspend(?:io|ida)|posterg(?:o|ada)|realizo|dio)|no (?:pud(?:e|imos)|logr(?:e|amos)) (?:visitar|reunir|ver|ir|llegar|conversar|hablar|encontrar)\w*|no nos (?:reunimos|vimos|encontramos)|no (?:la|lo) encontre|no fui|(?:directora? )?N+ (?:me )?cancelo|(?:^|[\n.,;]\s*)(?:me )?(?:cancelad[oa]|cancelo|suspendid[oa])|tuve que cancelar|tuvimos que (?:cancelar|suspender)|me dejo plantad[oa])\b/],
    ["cut_short", /\b(?:tuvimos que (?:cortar|terminar antes|acortar|interrumpir|dejarlo)|se (?:corto|interrumpio|acorto)(?! (?:la luz|el agua))|(?:termino|terminamos) antes|tuvo que (?:irse|salir|retirarse)|duro menos de lo previsto)\b/],
    ["held_changed", /\b(?:en vez de|en lugar de|al final fue|terminamos haciendo|tuvimos que cambiar(?:la|lo)? a|no como estaba previst[oa])\b/],
    ["held_as_planned", /\b(?:segun lo (?:previsto|planificado|planeado)|como estaba (?:previst[oa]|planificad[oa]|planead[oa]))\b/],
  ],
};

/** When several are said: the cause before what it caused, the person's own choice before a plain absence. */
const RANK: readonly NotHeldReason[] = [
  "leave",
  "declined",
  "official_duty",
  "strike_security",
  "holiday_or_closure",
  "school_emergency",
  "transport_weather",
  "connectivity",
  "mentor_unavailable",
  "principal_unavailable",
  "unknown",
];

const REASONS: Readonly<Record<Language, readonly (readonly [NotHeldReason, RegExp])[]>> = {
  en: [
    ["leave", /\b(?:on|her|his) (?:\w+ )?(?:leave|holidays?|vacation)\b/],
    ["declined", /\b(?:declined|refused to meet|(?:didn't|did not|doesn't) want to (?:meet|talk|see me|be visited))\b/],
    ["official_duty", /\b(?:(?:called|summoned|went|had to go|go|off) (?:in )?to (?:the |a )?(?:district|ministry|regional|local education|education office|council|ugel|headteachers'? meeting)(?: \w+)?|district (?:office|meeting)|ministry (?:meeting|training|visit)|official (?:meeting|duty|event)|inspectors? (?:were|was|came|arrived|turned up)|ofsted)\b/],
    ["strike_security", /\b(?:strikes?|protests?|road ?blocks?|blockade|curfew|security (?:alert|situation)|shooting|riots?)\b/],
    ["holiday_or_closure", /\b(?:(?:public|bank|school) holiday|half[- ]term|school (?:was |is )?closed|closure|inset day|snow day)\b/],
    ["school_emergency", /\b(?:emergency|accident|fire|flood(?:ed)? (?:in|at) (?:the )?school|a (?:child|pupil|student|teacher) (?:was|got) (?:hurt|injured|sick|ill)|safeguarding (?:issue|incident)|ambulance|incident)\b/],
    ["transport_weather", /\b(?:landslide|rain(?:s|ed|ing)?|snow(?:ed|ing)?|storm|flood(?:s|ed|ing)?|road (?:was |is )?(?:closed|blocked|washed)|(?:missed|no) (?:the |my )?(?:bus|train)|bus (?:broke|never|didn't)|car (?:broke|wouldn't)|weather|traffic)\b/],
    ["connectivity", /\b(?:internet|connection|wifi|wi-fi|signal|no network|power cut|zoom (?:was|wasn't|didn't))\b/],
    ["mentor_unavailable", /\b(?:i (?:was|am|fell|got|had been) (?:ill|sick|off|unwell|held up|stuck|delayed)|i couldn't (?:make it|go|get there)|i had to cancel|my (?:child|son|daughter|mother|father) was)\b/],
    ["principal_unavailable", /\b(?:(?:she|he|N+) (?:was|is|fell|got|had) (?:ill|sick|off|unwell|busy|away|not there|tied up|called away|an appointment|flu)|(?:she|he|N+) (?:wasn't|was not) (?:there|in|available)|(?:she|he|N+) (?:couldn't|could not) make it|no[- ]show|double[- ]booked|had to cover a class)\b/],
    ["unknown", /\b(?:don't know why|no reason(?: given)?|didn't say why|without (?:saying why|notice|explanation))\b/],
  ],
  es: [
    ["leave", /\b(?:de|con|su) (?:licencia|vacaciones|permiso|descanso medico)\b/],
    ["declined", /\b(?:no quiso|prefirio no|se nego|no desea(?:ba)?)\b/],
    ["official_duty", /\b(?:(?:la |lo )?(?:llamaron|citaron|convocaron|citada|convocada|citado|convocado|reunion|fue|ir|estaba|capacitacion)(?: \w+){0,3} (?:a|de|en|por|con) la (?:ugel|dre|drelm|municipalidad|gerencia|region)|(?:reunion|capacitacion) de (?:ugel|directores)|en la ugel|ministerio|minedu|comision de servicio)\b/],
    ["strike_security", /\b(?:paro|huelga|bloqueos?|marchas?|protestas?|toque de queda|inseguridad|balacera|extorsion\w*)\b/],
    ["holiday_or_closure", /\b(?:feriado|dia no laborable|(?:colegio|escuela|ie) (?:estaba |estuvo )?cerrad[oa]|vacaciones escolares|aniversario del colegio|suspension de clases)\b/],
    ["school_emergency", /\b(?:emergencia|accidente|incendio|se (?:accidento|desmayo) (?:un|una)|(?:un|una) (?:nin[oa]|alumn[oa]|estudiante) (?:se |fue )|incidente)\b/],
    ["transport_weather", /\b(?:huaico|huayco|lluvias?|llovi\w+|derrumbe|carretera|(?:no (?:hubo|habia|salio|paso) (?:carro|movilidad|transporte|bus|lancha|bote))|inundacion|desborde|neblina|nevada|el clima|trafico|rio crecido)\b/],
    ["connectivity", /\b(?:internet|conexion|conectividad|senal|se fue la luz|corte de luz|no (?:cargaba|conectaba|entraba) el zoom)\b/],
    ["mentor_unavailable", /\b(?:(?:yo )?(?:estuve|estaba|estoy|me puse|amaneci|cai) (?:enferm[oa]|mal|delicad[oa])|me enferme|no pude (?:ir|llegar|asistir)|tuve que cancelar|me surgio|tuve un problema)\b/],
    ["principal_unavailable", /\b(?:(?:ella |el |N+ )?(?:estaba|esta|estuvo|se puso|se encontraba) (?:muy )?(?:enferm[oa]|mal de salud|ocupad[oa]|ausente|delicad[oa])|se enfermo|no estaba|no (?:la|lo) encontre|no pudo|tuvo que (?:cubrir|salir|viajar)|tenia (?:otra reunion|cita)|me dejo plantad[oa])\b/],
    ["unknown", /\b(?:no se por que|sin aviso|sin avisar|no aviso|no dijo por que|sin (?:dar )?explicacion(?:es)?)\b/],
  ],
};
