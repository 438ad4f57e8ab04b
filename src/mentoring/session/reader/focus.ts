import type { FocusCode } from "#mentoring/session/codes.ts";
import type { Language } from "./reading.ts";
import type { Scene } from "./scene.ts";

/** How many areas are worth suggesting. */
const MOST = 3;

/** What was said about each area, the most first; what was brought, works or is hard weighs more than a promise. */
export function suggestFocus({ parts, language }: Scene): FocusCode[] {
  const weights = new Map<FocusCode, number>();
  for (const { kind, words } of parts) {
    if (kind === "next" || kind === "none") continue;
    const weight = kind === "theirs" || kind === "mine" ? 1 : 2;
    for (const [code, pattern] of STEMS[language]) {
      const found = new Set([...words.matchAll(pattern)].map(([word]) => word));
      if (found.size > 0) weights.set(code, (weights.get(code) ?? 0) + weight * found.size);
    }
  }
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([code]) => code);
}

const stems = (entries: Readonly<Record<FocusCode, string>>) =>
  Object.entries(entries).map(([code, words]) => [code as FocusCode, new RegExp(`\\b(?:${words.replace(/\s*\n\s*/g, "|")})\\b`, "g")] as const);

/** Words of each area with the endings they may have: a stem alone would find "meet" in "meetings". */
const STEMS: Readonly<Record<Language, readonly (readonly [FocusCode, RegExp])[]>> = {
  en: stems({
    curriculum_teaching: `maths?|mathematics|reading|literacy|phonics|numeracy|writing|science|curricul(?:um|a)|lessons?|teaching|classrooms?
      pedagogy|syllabus|homework|marking|assessments?|exams?|learning|schemes? of work|grades|marks|lesson plans?|results`,
    people_development: `feedback|observations?|observ(?:e|ed|ing)|coach(?:es|ed|ing)?|training|cpd|professional development|new (?:teachers?|deputy|staff)|nqts?
      ects?|induction|appraisals?|performance|mentor(?:ing)? (?:new|young)|underperform\\w*|capability|deputy|deputies|develop(?:ing)? (?:staff|teachers|leaders)|recruit\\w*`,
    school_climate: `behaviou?r|bullying|discipline|calm(?:er)?|playground|break ?time|lunch(?:time)?|lunches|safety|fights?|fighting|climate|wellbeing|well-being|morale|respect|belonging|exclusions?`,
    family_community: `parents?|parents'|families|family|carers?|communit(?:y|ies)|pta|governors?|home visits?|mothers?|fathers?`,
    management_mechanisms: `budgets?|timetabl(?:e|es|ing)|rotas?|staffing|supply|cover|resources?|buildings?|maintenance|paperwork|administration|admin|attendance|absences?
      absenteeism|finances?|procurement|data|registers?|systems?|procedures?|workload|time management|schedul(?:e|es|ing)|transport|meals|repairs?`,
    vision_planning: `vision|strateg(?:y|ies|ic)|improvement plan|school plan|annual plan|development plan|planning|priorit(?:y|ies)|goals?|targets?|long[- ]term|mission`,
    team_collaboration: `teams?|collaborat(?:e|es|ing|ion|ive)|departments?|shar(?:e|es|ed|ing) (?:their |the )?(?:plans?|planning|practice|ideas|agenda|work|resources)|staff meetings?|team meetings?
      work(?:ing)? together|plcs?|co-?planning|peer|trust between|colleagues|conflict between`,
    leadership_style_self: `delegat(?:e|es|ed|ing|ion)|confidence|confident|braver?|her own|himself|herself|stress(?:ed)?|overwhelmed|exhausted|tired|work[- ]life|leadership|loneliness|lonely|isolated
      difficult conversations?|self[- ]doubt|time for herself|burnt out|assertive(?:ness)?`,
    equity_inclusion: `inclusion|inclusive|equity|equality|send|sen|special needs|disab(?:led|ility|ilities)|girls|indigenous|minorit(?:y|ies)|migrants?|refugees?|poverty|free meals|language support|eal|bilingual|dropouts?|drop ?out|vulnerable|gender`,
    external_demands: `inspect(?:ion|ions|ors?)|ofsted|ministry|district|local authority|council|regulations?|audits?|accountability|compliance|reports? to|press|local paper|union|mandates?|ugel`,
    change_innovation: `innovat(?:e|ion|ions|ive)|pilot(?:s|ing)?|new (?:scheme|timetable|system|approach|programme|program|policy|rota|curriculum|phone policy)|chang(?:e|es|ing) (?:the|to|in)|technology|tablets?|laptops?|digital|projects?|restructur(?:e|ing)`,
  }),
  es: stems({
    curriculum_teaching: `matematicas?|lectura|lector|comprension lectora|escritura|ciencias?|comunicacion integral|curricul(?:o|ar)|clases?|aprendizajes?|ensenanza|pedagogic[oa]s?|sesiones de aprendizaje
      aulas?|evaluaciones|evaluacion|rubricas?|unidades|competencias|notas|programacion curricular|tareas|resultados`,
    people_development: `retroalimentacion|feedback|observ(?:ar|ara|aran|acion|aciones|amos|o)|acompanamiento|capacitaci(?:on|ones)|formaci(?:on)|docentes? nuev[oa]s?|nuev[oa]s? (?:docentes?|subdirectora?|profes\\w*)
      desempeno|monitoreo|coaching|desarrollo profesional|subdirectora?|induccion|gias?|modelar`,
    school_climate: `convivencia|disciplina|conducta|comportamiento|bullying|acoso|recreos?|clima|tranquil[oa]s?|peleas?|bienestar|animo|respeto|tutoria`,
    family_community: `padres|madres?|familias?|familiares|apoderad[oa]s|apafa|comunidad|comunal|papas|mamas`,
    management_mechanisms: `presupuestos?|horarios?|turnos?|plazas?|personal|recursos|infraestructura|mantenimiento|papeleo|administrativ[oa]s?|asistencia|inasistencias?|faltas|tardanzas|matricula
      reemplazos?|contratos?|gestion del tiempo|agenda|cronogramas?|datos|registros?|local escolar|banos|movilidad|licencias`,
    vision_planning: `vision|estrategi(?:a|as|ca|co)|plan (?:anual|de mejora|de trabajo|lector|estrategico)|pei|pat|planificacion|prioridad(?:es)?|metas?|objetivos?|largo plazo|mision`,
    team_collaboration: `equipos?|trabajo colegiado|colegiad[oa]s?|colabora(?:r|n|cion|tivo|tiva)|compart(?:en|ir|e|ieron|iendo) (?:sus |los |la |las )?(?:planes|planificaciones|practicas?|ideas|agenda|materiales)|reuniones de (?:equipo|docentes|coordinacion)
      coordinadora?s?|circulos? de (?:estudio|interaprendizaje)|entre (?:los )?(?:docentes|colegas)|area de \\w+`,
    leadership_style_self: `delegar|delega|confianza en si|segur(?:a|o) de si|animarse|liderazgo|estres(?:ad[oa])?|agobiad[oa]|abrumad[oa]|agotad[oa]|cansad[oa]|conversaciones dificiles|sola|soledad|autoestima|manejo de emociones|sentirse`,
    equity_inclusion: `inclusion|inclusiv[oa]s?|equidad|nee|necesidades especiales|discapacidad|ninas|quechua|aimara|ashaninka|bilingue|eib|migrantes|venezolan[oa]s|pobreza|desercion|vulnerables?|genero|interculturalidad`,
    external_demands: `ugel|dre|minedu|ministerio|supervis(?:ion|iones|or|ora|ores)|inspecci(?:on|ones)|especialista|normas?|directivas?|informes?|auditorias?|fiscalizacion|sindicato|sutep|radio|prensa|rendicion`,
    change_innovation: `innovaci(?:on|ones)|innovar|piloto|nuev[oa]s? (?:plan|horario|sistema|enfoque|metodologia|programa|turnos|politica)|horario nuevo|cambios?|tecnologia|tablets?|laptops?|digital(?:es)?|proyectos?`,
  }),
};
