import type { FocusAreaCode } from "#kernel/contact-codes.ts";
import { createPhrasePattern, withGlobalFlag } from "#understanding/pattern/phrases.ts";

/**
 * English words for each focus area of a session. They are written out with their endings, because a bare stem such as
 * "meet" would also match "meetings".
 */
export const FOCUS_AREA_PATTERNS_EN: Readonly<Record<FocusAreaCode, RegExp>> = {
  curriculum_teaching: withGlobalFlag(createPhrasePattern`
    maths?|mathematics|reading|literacy|phonics|numeracy|writing|science|curricul(?:um|a)|lessons?|teaching
    classrooms?|pedagogy|syllabus|homework|marking|assessments?|exams?|learning|schemes? of work|grades|marks
    lesson plans?|results
  `),
  people_development: withGlobalFlag(createPhrasePattern`
    feedback|observations?|observ(?:e|ed|ing)|coach(?:es|ed|ing)?|training|cpd|professional development
    new (?:teachers?|deputy|staff)|nqts?|ects?|induction|appraisals?|performance|mentor(?:ing)? (?:new|young)
    underperformW*|capability|deputy|deputies|develop(?:ing)? (?:staff|teachers|leaders)|recruitW*
  `),
  school_climate: withGlobalFlag(createPhrasePattern`
    behaviou?r|bullying|discipline|calm(?:er)?|playground|break ?time|lunch(?:time)?|lunches|safety|fights?|fighting
    climate|wellbeing|well-being|morale|respect|belonging|exclusions?
  `),
  family_community: withGlobalFlag(createPhrasePattern`
    parents?|parents'|families|family|carers?|communit(?:y|ies)|pta|governors?|home visits?|mothers?|fathers?
  `),
  management_mechanisms: withGlobalFlag(createPhrasePattern`
    budgets?|timetabl(?:e|es|ing)|rotas?|staffing|supply|cover|resources?|buildings?|maintenance|paperwork
    administration|admin|attendance|absences?|absenteeism|finances?|procurement|data|registers?|systems?|procedures?
    workload|time management|schedul(?:e|es|ing)|transport|meals|repairs?
  `),
  vision_planning: withGlobalFlag(createPhrasePattern`
    vision|strateg(?:y|ies|ic)|improvement plan|school plan|annual plan|development plan|planning|priorit(?:y|ies)
    goals?|targets?|long[- ]term|mission
  `),
  team_collaboration: withGlobalFlag(createPhrasePattern`
    teams?|collaborat(?:e|es|ing|ion|ive)|departments?
    shar(?:e|es|ed|ing) (?:their |the )?(?:plans?|planning|practice|ideas|agenda|work|resources)|staff meetings?
    team meetings?|work(?:ing)? together|plcs?|co-?planning|peer|trust between|colleagues|conflict between
  `),
  leadership_style_self: withGlobalFlag(createPhrasePattern`
    delegat(?:e|es|ed|ing|ion)|confidence|confident|braver?|her own|himself|herself|stress(?:ed)?|overwhelmed
    exhausted|tired|work[- ]life|leadership|loneliness|lonely|isolated|difficult conversations?|self[- ]doubt
    time for herself|burnt out|assertive(?:ness)?
  `),
  equity_inclusion: withGlobalFlag(createPhrasePattern`
    inclusion|inclusive|equity|equality|send|sen|special needs|disab(?:led|ility|ilities)|girls|indigenous
    minorit(?:y|ies)|migrants?|refugees?|poverty|free meals|language support|eal|bilingual|dropouts?|drop ?out
    vulnerable|gender
  `),
  external_demands: withGlobalFlag(createPhrasePattern`
    inspect(?:ion|ions|ors?)|ofsted|ministry|district|local authority|council|regulations?|audits?|accountability
    compliance|reports? to|press|local paper|union|mandates?|ugel
  `),
  change_innovation: withGlobalFlag(createPhrasePattern`
    innovat(?:e|ion|ions|ive)|pilot(?:s|ing)?
    new (?:scheme|timetable|system|approach|programme|program|policy|rota|curriculum|phone policy)
    chang(?:e|es|ing) (?:the|to|in)|technology|tablets?|laptops?|digital|projects?|restructur(?:e|ing)
  `),
};
