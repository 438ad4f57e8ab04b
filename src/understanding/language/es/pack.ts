import type { LanguagePack } from "#understanding/language/pack.ts";
import { createAlternativesPattern, toWordSet } from "#understanding/pattern/phrases.ts";
import { ACCOUNT_LEXICON_ES } from "./account-lexicon.ts";
import { ACT_WISH_WORDS_ES } from "./act-wishes.ts";
import { DATE_ORDER_ES } from "./calendar-words.ts";
import { CHOICE_WORDS_ES } from "./choices.ts";
import { CORRECTION_WORDS_ES } from "./corrections.ts";
import { DANGER_LEXICON_ES } from "./danger-lexicon.ts";
import { DANGER_MODEL_ES } from "./danger-model.ts";
import { DATE_RULES_ES } from "./dates.ts";
import { DAY_EXPRESSION_RULES_ES } from "./days.ts";
import { DETAIL_WORDS_ES } from "./details.ts";
import { DIRECT_CRIES_ES } from "./direct-cries.ts";
import { DRAFT_WORDS_ES } from "./drafts.ts";
import { DURATION_EXPRESSION_RULES_ES, WORDS_AROUND_DURATION_ES, WORDS_AROUND_NUMBER_ES } from "./durations.ts";
import { EVERYDAY_QUESTION_WORDS_ES } from "./everyday-questions.ts";
import { FOCUS_AREA_PATTERNS_ES } from "./focus.ts";
import { INFORMAL_CONTACT_WORDS_ES } from "./informal-contact.ts";
import { INTENT_PHRASES_ES, WANTS_TO_LOG_PATTERN_ES } from "./intents.ts";
import { LEARNED_MODELS_ES } from "./learned-models.ts";
import { LEAVE_WORDS_ES } from "./leave.ts";
import { MESSAGE_LEXICON_ES } from "./message-lexicon.ts";
import { MODALITY_ANSWER_WORDS_ES, MODALITY_HINT_PHRASES_ES, MODALITY_PHRASES_ES } from "./modality.ts";
import { NAME_WORDS_ES } from "./names.ts";
import { NUMBER_WORDS_ES } from "./number-words.ts";
import { OPEN_REPLY_WORDS_ES } from "./open-replies.ts";
import { OTHER_CONTACT_PATTERN_ES, OTHER_EVENT_CANCELLED_PATTERN_ES, OUTCOME_PHRASES_ES } from "./outcomes.ts";
import { OWN_QUESTION_WORDS_ES } from "./own-questions.ts";
import { PEOPLE_WORDS_ES } from "./people.ts";
import { NOT_HELD_REASON_PHRASES_ES } from "./reasons.ts";
import { RECORD_WISH_WORDS_ES } from "./record-wishes.ts";
import { REFLECTIVE_ANSWER_PATTERNS_ES } from "./reflective-answers.ts";
import { REST_WORDS_ES } from "./rest.ts";
import { RISK_PATTERNS_ES } from "./risk.ts";
import { CLAUSE_WORDS_ES, RETRACTION_WORDS_ES, SENTENCE_WORDS_ES } from "./sentences.ts";
import { ATTITUDE_WORDS_ES, SHORT_ANSWER_WORDS_ES } from "./short-answers.ts";
import { MESSAGE_SHORT_FORMS_ES, spellAsItSounds } from "./spelling.ts";
import { STRENGTH_AND_CHALLENGE_PATTERNS_ES } from "./strengths-and-challenges.ts";
import { TEMPLATE_WORDS_ES } from "./template.ts";
import { hasFirstPersonFuture } from "./tense.ts";
import { TIME_OF_DAY_PATTERNS_ES } from "./times.ts";
import { TOPIC_PATTERNS_ES } from "./topics.ts";
import { VISIT_CLAUSE_START_PATTERN_ES, VISIT_WORDS_PATTERN_ES } from "./visit.ts";
import { VISITED_PERSON_WORDS_ES } from "./visited.ts";
import { WISH_WORDS_ES } from "./wishes.ts";

const PLANNED = "(?:programada|planificada|prevista|fijada|pactada)";

export const SPANISH_PACK = {
  distinctive:
    toWordSet(`el la los las y con su una un fue de del en por para que ayer hoy visite estuve hable converse llame
  reuni ella yo le lo se va mi nada hora horas proxima visita llamada escuela colegio docentes queria quiere
  reunion sin esta manana semana quiero registrar guardar directora ya bien dificil quedo quede quien quienes cuando
  donde como cual este estos esto eso muy pero porque tengo hay dime cuanto cuantas puedo`),
  marks: /[¿¡ñ]/iu,
  names: NAME_WORDS_ES,
  visited: VISITED_PERSON_WORDS_ES,
  people: PEOPLE_WORDS_ES,
  sentences: SENTENCE_WORDS_ES,
  clauses: CLAUSE_WORDS_ES,
  retractions: RETRACTION_WORDS_ES,
  numbers: NUMBER_WORDS_ES,
  numberContext: WORDS_AROUND_NUMBER_ES,
  days: [...DATE_RULES_ES, ...DAY_EXPRESSION_RULES_ES],
  dateOrder: DATE_ORDER_ES,
  times: TIME_OF_DAY_PATTERNS_ES,
  durations: DURATION_EXPRESSION_RULES_ES,
  durationContext: WORDS_AROUND_DURATION_ES,
  topics: TOPIC_PATTERNS_ES,
  evidence: STRENGTH_AND_CHALLENGE_PATTERNS_ES,
  visit: {
    words: VISIT_WORDS_PATTERN_ES,
    openings: VISIT_CLAUSE_START_PATTERN_ES,
    lasted: createAlternativesPattern`\<(?:durante|por|duro) $`,
    anotherDay: createAlternativesPattern`
    \<(?:desde|antes|hasta|cada|los|a partir|despues) ?(?:el |del? |al |ultimos )?$
    (?<!${PLANNED} )\<para (?:el )?$
  `,
  },
  outcomes: {
    words: OUTCOME_PHRASES_ES,
    butTalked: OTHER_CONTACT_PATTERN_ES,
    somethingElse: OTHER_EVENT_CANCELLED_PATTERN_ES,
    named: "visit|sesion",
    modalities: "telefono|zoom|meet|videollamada|virtual|presencial|llamada|persona|linea",
  },
  reasons: NOT_HELD_REASON_PHRASES_ES,
  modality: {
    phrases: MODALITY_PHRASES_ES,
    hints: MODALITY_HINT_PHRASES_ES,
    answers: MODALITY_ANSWER_WORDS_ES,
    aside: createAlternativesPattern`^[^W]*(?:fue|lo hicimos|nos vimos|(?:por|en|via) |presencial|virtual|zoom|videollamada|llamada|(?:modalidad|lugar|medio|forma|tipo)\s?:)`,
  },
  informalContact: INFORMAL_CONTACT_WORDS_ES,
  focus: FOCUS_AREA_PATTERNS_ES,
  agreed: {
    due: createAlternativesPattern`\<(?:(?:antes|para|hasta|a mas tardar|el|del?|al|este|dia) )+$`,
    begins: "(?:desde|a partir)(?: el| del?)?(?: el)?",
    nothing: "(?:nada|ningun[oa]?)(?: (?:nuevo|por ahora|esta vez))?",
    andShe:
      "y (?:despues |luego |ya )?(?:ella|el) (?=(?:l[oa]s? )(?!sabe|quiere|tiene|necesita|conoce|dice|siente|ve\\>|cree|considera|pide|espera|extran)\\p{L}{2,}[ae]n?\\>)",
    toAnother:
      "(?:a(?:l| l[oa]s?)|con l[oa]s?|con el|para l[oa]s?|para el) (?!escuela|colegio|clase|hora|visita|semana)\\p{L}+",
  },
  template: TEMPLATE_WORDS_ES,
  details: DETAIL_WORDS_ES,
  intents: INTENT_PHRASES_ES,
  drafts: DRAFT_WORDS_ES,
  recordWishes: RECORD_WISH_WORDS_ES,
  actWishes: ACT_WISH_WORDS_ES,
  wishes: WISH_WORDS_ES,
  rest: REST_WORDS_ES,
  ownQuestions: OWN_QUESTION_WORDS_ES,
  aboutLogging: WANTS_TO_LOG_PATTERN_ES,
  shortAnswers: SHORT_ANSWER_WORDS_ES,
  choices: CHOICE_WORDS_ES,
  leave: LEAVE_WORDS_ES,
  openReplies: OPEN_REPLY_WORDS_ES,
  corrections: CORRECTION_WORDS_ES,
  attitude: ATTITUDE_WORDS_ES,
  reflectiveAnswers: REFLECTIVE_ANSWER_PATTERNS_ES,
  hasFirstPersonFuture,
  risk: RISK_PATTERNS_ES,
  everydayQuestions: EVERYDAY_QUESTION_WORDS_ES,
  directCries: DIRECT_CRIES_ES,
  danger: { lexicon: DANGER_LEXICON_ES, model: DANGER_MODEL_ES },
  messages: { lexicon: MESSAGE_LEXICON_ES, shortForms: MESSAGE_SHORT_FORMS_ES, spell: spellAsItSounds },
  accounts: { lexicon: ACCOUNT_LEXICON_ES },
  learned: LEARNED_MODELS_ES,
} satisfies LanguagePack;
