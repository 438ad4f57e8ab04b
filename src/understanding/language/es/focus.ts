import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import { createPhrasePattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";

/**
 * Spanish words for each focus area of a session. They are written out with their endings, because a bare stem would
 * also match longer words that are unrelated.
 */
export const FOCUS_AREA_PATTERNS_ES: Readonly<Record<FocusAreaCode, RegExp>> = {
  curriculum_teaching: withGlobalFlag(createPhrasePattern`
    matematicas?|lectura|lector|comprension lectora|escritura|ciencias?|comunicacion integral|curricul(?:o|ar)
    clases?|aprendizajes?|ensenanza|pedagogic[oa]s?|sesiones de aprendizaje|aulas?|evaluaciones|evaluacion|rubricas?
    unidades|competencias|notas|programacion curricular|tareas|resultados
  `),
  people_development: withGlobalFlag(createPhrasePattern`
    retroalimentacion|feedback|observ(?:ar|ara|aran|acion|aciones|amos|o)|acompanamiento|capacitaci(?:on|ones)
    formaci(?:on)|docentes? nuev[oa]s?|nuev[oa]s? (?:docentes?|subdirectora?|profesW*)|desempeno|monitoreo
    coaching|desarrollo profesional|subdirectora?|induccion|gias?|modelar
  `),
  school_climate: withGlobalFlag(createPhrasePattern`
    convivencia|disciplina|conducta|comportamiento|bullying|acoso|recreos?|clima|tranquil[oa]s?|peleas?|bienestar
    animo|respeto|tutoria
  `),
  family_community: withGlobalFlag(createPhrasePattern`
    padres|madres?|familias?|familiares|apoderad[oa]s|apafa|comunidad|comunal|papas|mamas
  `),
  management_mechanisms: withGlobalFlag(createPhrasePattern`
    presupuestos?|horarios?|turnos?|plazas?|personal|recursos|infraestructura|mantenimiento|papeleo
    administrativ[oa]s?|asistencia|inasistencias?|faltas|tardanzas|matricula|reemplazos?|contratos?
    gestion del tiempo|agenda|cronogramas?|datos|registros?|local escolar|banos|movilidad|licencias
  `),
  vision_planning: withGlobalFlag(createPhrasePattern`
    vision|estrategi(?:a|as|ca|co)|plan (?:anual|de mejora|de trabajo|lector|estrategico)|pei|pat|planificacion
    prioridad(?:es)?|metas?|objetivos?|largo plazo|mision
  `),
  team_collaboration: withGlobalFlag(createPhrasePattern`
    equipos?|trabajo colegiado|colegiad[oa]s?|colabora(?:r|n|cion|tivo|tiva)
    compart(?:en|ir|e|ieron|iendo) (?:sus |los |la |las )?(?:planes|planificaciones|practicas?|ideas|agenda|materiales)
    reuniones de (?:equipo|docentes|coordinacion)|coordinadora?s?|circulos? de (?:estudio|interaprendizaje)
    entre (?:los )?(?:docentes|colegas)
  `),
  leadership_style_self: withGlobalFlag(createPhrasePattern`
    delegar|delega|confianza en si|segur(?:a|o) de si|animarse|liderazgo|estres(?:ad[oa])?|agobiad[oa]|abrumad[oa]
    agotad[oa]|cansad[oa]|conversaciones dificiles|sola|soledad|autoestima|manejo de emociones|sentirse
  `),
  equity_inclusion: withGlobalFlag(createPhrasePattern`
    inclusion|inclusiv[oa]s?|equidad|nee|necesidades especiales|discapacidad|ninas|quechua|aimara|ashaninka|bilingue
    eib|migrantes|venezolan[oa]s|pobreza|desercion|vulnerables?|genero|interculturalidad
  `),
  external_demands: withGlobalFlag(createPhrasePattern`
    ugel|dre|minedu|ministerio|supervis(?:ion|iones|or|ora|ores)|inspecci(?:on|ones)|especialista|normas?
    directivas?|informes?|auditorias?|fiscalizacion|sindicato|sutep|radio|prensa|rendicion
  `),
  change_innovation: withGlobalFlag(createPhrasePattern`
    innovaci(?:on|ones)|innovar|piloto
    nuev[oa]s? (?:plan|horario|sistema|enfoque|metodologia|programa|turnos|politica)|horario nuevo|cambios?
    tecnologia|tablets?|laptops?|digital(?:es)?|proyectos?
  `),
};
