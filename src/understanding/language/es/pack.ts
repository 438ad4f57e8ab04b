import type { LanguagePack } from "#understanding/language/pack.ts";
import { anyOf, toWordSet } from "#understanding/pattern/phrases.ts";
import { DAY_RULES_ES } from "./days.ts";
import { DURATION_CONTEXT_ES, DURATION_RULES_ES, NUMBER_CONTEXT_ES } from "./durations.ts";
import { EVIDENCE_PATTERNS_ES } from "./evidence.ts";
import { FOCUS_AREA_PATTERNS_ES } from "./focus.ts";
import { ABOUT_LOGGING_ES, INTENT_PHRASES_ES } from "./intents.ts";
import { MODALITY_ANSWERS_ES, MODALITY_HINTS_ES, MODALITY_PHRASES_ES } from "./modality.ts";
import { NAME_WORDS_ES } from "./names.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";
import { OTHER_CONTACT_ES, OTHER_EVENT_CANCELLED_ES, OUTCOME_PHRASES_ES } from "./outcomes.ts";
import { NOT_HELD_REASON_PHRASES_ES } from "./reasons.ts";
import { REFLECTIVE_ANSWER_PATTERNS_ES } from "./reflective-answers.ts";
import { RISK_WORDS_ES } from "./risk.ts";
import { CLAUSE_WORDS_ES, RETRACTION_WORDS_ES, SENTENCE_WORDS_ES } from "./sentences.ts";
import { ATTITUDE_WORDS_ES, SHORT_ANSWER_WORDS_ES } from "./short-answers.ts";
import { hasFirstPersonFuture } from "./tense.ts";
import { TIME_PATTERNS_ES } from "./times.ts";
import { TOPIC_PATTERNS_ES } from "./topics.ts";
import { VISIT_CLAUSE_STARTS_ES, VISIT_WORDS_ES } from "./visit.ts";

const PLANNED = "(?:programada|planificada|prevista|fijada|pactada)";

export const SPANISH_PACK = {
  distinctive:
    toWordSet(`el la los las y con su una un fue de del en por para que ayer hoy visite estuve hable converse llame
  reuni ella yo le lo se va mi nada hora horas proxima visita llamada escuela colegio docentes queria quiere
  reunion sin esta manana semana quiero registrar guardar directora ya bien dificil quedo quede`),
  names: NAME_WORDS_ES,
  sentences: SENTENCE_WORDS_ES,
  clauses: CLAUSE_WORDS_ES,
  retractions: RETRACTION_WORDS_ES,
  numbers: NUMBER_WORDS_ES,
  numberContext: NUMBER_CONTEXT_ES,
  days: DAY_RULES_ES,
  times: TIME_PATTERNS_ES,
  durations: DURATION_RULES_ES,
  durationContext: DURATION_CONTEXT_ES,
  topics: TOPIC_PATTERNS_ES,
  evidence: EVIDENCE_PATTERNS_ES,
  visit: {
    words: VISIT_WORDS_ES,
    openings: VISIT_CLAUSE_STARTS_ES,
    lasted: anyOf`\<(?:durante|por|duro) $`,
    anotherDay: anyOf`
    \<(?:desde|antes|hasta|cada|los|a partir|despues) ?(?:el |del? |al |ultimos )?$
    (?<!${PLANNED} )\<para (?:el )?$
  `,
  },
  outcomes: {
    words: OUTCOME_PHRASES_ES,
    butTalked: OTHER_CONTACT_ES,
    somethingElse: OTHER_EVENT_CANCELLED_ES,
    named: "visit|sesion",
    modalities: "telefono|zoom|meet|videollamada|virtual|presencial|llamada|persona|linea",
  },
  reasons: NOT_HELD_REASON_PHRASES_ES,
  modality: {
    phrases: MODALITY_PHRASES_ES,
    hints: MODALITY_HINTS_ES,
    answers: MODALITY_ANSWERS_ES,
    aside: anyOf`^[^W]*(?:fue|lo hicimos|nos vimos|(?:por|en|via) |presencial|virtual|zoom|videollamada|llamada|(?:modalidad|lugar|medio|forma|tipo)\s?:)`,
  },
  focus: FOCUS_AREA_PATTERNS_ES,
  agreed: {
    due: anyOf`\<(?:(?:antes|para|hasta|a mas tardar|el|del?|al|este|dia) )+$`,
    begins: "(?:desde|a partir)(?: el| del?)?(?: el)?",
    nothing: "(?:nada|ningun[oa]?)(?: (?:nuevo|por ahora|esta vez))?",
  },
  intents: INTENT_PHRASES_ES,
  aboutLogging: ABOUT_LOGGING_ES,
  shortAnswers: SHORT_ANSWER_WORDS_ES,
  attitude: ATTITUDE_WORDS_ES,
  reflectiveAnswers: REFLECTIVE_ANSWER_PATTERNS_ES,
  hasFirstPersonFuture,
  risk: RISK_WORDS_ES,
} satisfies LanguagePack;
