import type { LanguagePack } from "#understanding/language/pack.ts";
import { anyOf, wordSet } from "#understanding/pattern/phrases.ts";
import { ANSWERS_ES, ATTITUDE_ES } from "./answers.ts";
import { CLOCK_ES } from "./clocks.ts";
import { CUES_ES } from "./cues.ts";
import { DAYS_ES } from "./days.ts";
import { EVIDENCE_ES } from "./evidence.ts";
import { FOCUS_ES } from "./focus.ts";
import { ABOUT_LOGGING_ES, INTENTS_ES } from "./intents.ts";
import { LENGTH_CONTEXT_ES, LENGTHS_ES, NUMBER_CONTEXT_ES } from "./lengths.ts";
import { MARKS_ES } from "./marks.ts";
import { MODALITY_ANSWERS_ES, MODALITY_ES, MODALITY_HINTS_ES } from "./modality.ts";
import { NAMES_ES } from "./names.ts";
import { NUMBERS_ES } from "./numbers.ts";
import { BUT_TALKED_ES, OUTCOMES_ES, SOMETHING_ELSE_ES } from "./outcomes.ts";
import { REASONS_ES } from "./reasons.ts";
import { RISK_WORDS_ES } from "./risk.ts";
import { CLAUSES_ES, RETRACTIONS_ES, SENTENCES_ES } from "./sentences.ts";
import { promises } from "./tense.ts";
import { VISIT_ES, VISIT_OPENINGS_ES } from "./visit.ts";

const PLANNED = "(?:programada|planificada|prevista|fijada|pactada)";

export const ES = {
  distinctive:
    wordSet(`el la los las y con su una un fue de del en por para que ayer hoy visite estuve hable converse llame
  reuni ella yo le lo se va mi nada hora horas proxima visita llamada escuela colegio docentes queria quiere
  reunion sin esta manana semana quiero registrar guardar directora ya bien dificil quedo quede`),
  names: NAMES_ES,
  sentences: SENTENCES_ES,
  clauses: CLAUSES_ES,
  retractions: RETRACTIONS_ES,
  numbers: NUMBERS_ES,
  numberContext: NUMBER_CONTEXT_ES,
  days: DAYS_ES,
  clocks: CLOCK_ES,
  lengths: LENGTHS_ES,
  lengthContext: LENGTH_CONTEXT_ES,
  marks: MARKS_ES,
  evidence: EVIDENCE_ES,
  visit: {
    words: VISIT_ES,
    openings: VISIT_OPENINGS_ES,
    lasted: anyOf`\<(?:durante|por|duro) $`,
    anotherDay: anyOf`
    \<(?:desde|antes|hasta|cada|los|a partir|despues) ?(?:el |del? |al |ultimos )?$
    (?<!${PLANNED} )\<para (?:el )?$
  `,
  },
  outcomes: {
    words: OUTCOMES_ES,
    butTalked: BUT_TALKED_ES,
    somethingElse: SOMETHING_ELSE_ES,
    named: "visit|sesion",
    modalities: "telefono|zoom|meet|videollamada|virtual|presencial|llamada|persona|linea",
  },
  reasons: REASONS_ES,
  modality: {
    phrases: MODALITY_ES,
    hints: MODALITY_HINTS_ES,
    answers: MODALITY_ANSWERS_ES,
    aside: anyOf`^[^W]*(?:fue|lo hicimos|nos vimos|(?:por|en|via) |presencial|virtual|zoom|videollamada|llamada|(?:modalidad|lugar|medio|forma|tipo)\s?:)`,
  },
  focus: FOCUS_ES,
  agreed: {
    due: anyOf`\<(?:(?:antes|para|hasta|a mas tardar|el|del?|al|este|dia) )+$`,
    begins: "(?:desde|a partir)(?: el| del?)?(?: el)?",
    nothing: "(?:nada|ningun[oa]?)(?: (?:nuevo|por ahora|esta vez))?",
  },
  intents: INTENTS_ES,
  aboutLogging: ABOUT_LOGGING_ES,
  answers: ANSWERS_ES,
  attitude: ATTITUDE_ES,
  cues: CUES_ES,
  promises,
  risk: RISK_WORDS_ES,
} satisfies LanguagePack;
