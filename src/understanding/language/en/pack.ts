import type { LanguagePack } from "#understanding/language/pack.ts";
import { createAlternativesPattern, toWordSet } from "#understanding/pattern/phrases.ts";
import { ACCOUNT_LEXICON_EN } from "./account-lexicon.ts";
import { ACT_WISH_WORDS_EN } from "./act-wishes.ts";
import { DATE_ORDER_EN } from "./calendar-words.ts";
import { CHOICE_WORDS_EN } from "./choices.ts";
import { CORRECTION_WORDS_EN } from "./corrections.ts";
import { DANGER_LEXICON_EN } from "./danger-lexicon.ts";
import { DANGER_MODEL_EN } from "./danger-model.ts";
import { DATE_RULES_EN } from "./dates.ts";
import { DAY_EXPRESSION_RULES_EN } from "./days.ts";
import { DETAIL_WORDS_EN } from "./details.ts";
import { DIRECT_CRIES_EN } from "./direct-cries.ts";
import { DRAFT_WORDS_EN } from "./drafts.ts";
import { DURATION_EXPRESSION_RULES_EN, WORDS_AROUND_DURATION_EN, WORDS_AROUND_NUMBER_EN } from "./durations.ts";
import { EVERYDAY_QUESTION_WORDS_EN } from "./everyday-questions.ts";
import { FOCUS_AREA_PATTERNS_EN } from "./focus.ts";
import { INFORMAL_CONTACT_WORDS_EN } from "./informal-contact.ts";
import { INTENT_PHRASES_EN, WANTS_TO_LOG_PATTERN_EN } from "./intents.ts";
import { LEARNED_MODELS_EN } from "./learned-models.ts";
import { LEAVE_WORDS_EN } from "./leave.ts";
import { MESSAGE_LEXICON_EN } from "./message-lexicon.ts";
import { MODALITY_ANSWER_WORDS_EN, MODALITY_HINT_PHRASES_EN, MODALITY_PHRASES_EN } from "./modality.ts";
import { NAME_WORDS_EN } from "./names.ts";
import { NUMBER_WORDS_EN } from "./number-words.ts";
import { OPEN_REPLY_WORDS_EN } from "./open-replies.ts";
import { OTHER_CONTACT_PATTERN_EN, OTHER_EVENT_CANCELLED_PATTERN_EN, OUTCOME_PHRASES_EN } from "./outcomes.ts";
import { OWN_QUESTION_WORDS_EN } from "./own-questions.ts";
import { PEOPLE_WORDS_EN } from "./people.ts";
import { NOT_HELD_REASON_PHRASES_EN } from "./reasons.ts";
import { RECORD_WISH_WORDS_EN } from "./record-wishes.ts";
import { REFLECTIVE_ANSWER_PATTERNS_EN } from "./reflective-answers.ts";
import { REST_WORDS_EN } from "./rest.ts";
import { RISK_PATTERNS_EN } from "./risk.ts";
import { CLAUSE_WORDS_EN, RETRACTION_WORDS_EN, SENTENCE_WORDS_EN } from "./sentences.ts";
import { ATTITUDE_WORDS_EN, SHORT_ANSWER_WORDS_EN } from "./short-answers.ts";
import { MESSAGE_SHORT_FORMS_EN, spellPlainly } from "./spelling.ts";
import { STRENGTH_AND_CHALLENGE_PATTERNS_EN } from "./strengths-and-challenges.ts";
import { TEMPLATE_WORDS_EN } from "./template.ts";
import { TIME_OF_DAY_PATTERNS_EN } from "./times.ts";
import { TOPIC_PATTERNS_EN } from "./topics.ts";
import { VISIT_CLAUSE_START_PATTERN_EN, VISIT_WORDS_PATTERN_EN } from "./visit.ts";
import { VISITED_PERSON_WORDS_EN } from "./visited.ts";
import { WISH_WORDS_EN } from "./wishes.ts";

const PLANNED = "(?:planned|scheduled|booked|arranged|set|meant)";

export const ENGLISH_PACK = {
  distinctive:
    toWordSet(`the and was were with her his she he we they met saw visited yesterday today for about to of at by will
  i'll she'll he'll we'll she's it's what working hard next visit call phone school teachers from this that is are
  my mine not nothing hour hours an morning last week log save wanted asked who when where how which have has been but
  because there i'm don't can you your it could should`),
  names: NAME_WORDS_EN,
  visited: VISITED_PERSON_WORDS_EN,
  people: PEOPLE_WORDS_EN,
  sentences: SENTENCE_WORDS_EN,
  clauses: CLAUSE_WORDS_EN,
  retractions: RETRACTION_WORDS_EN,
  numbers: NUMBER_WORDS_EN,
  numberContext: WORDS_AROUND_NUMBER_EN,
  days: [...DATE_RULES_EN, ...DAY_EXPRESSION_RULES_EN],
  dateOrder: DATE_ORDER_EN,
  times: TIME_OF_DAY_PATTERNS_EN,
  durations: DURATION_EXPRESSION_RULES_EN,
  durationContext: WORDS_AROUND_DURATION_EN,
  topics: TOPIC_PATTERNS_EN,
  evidence: STRENGTH_AND_CHALLENGE_PATTERNS_EN,
  visit: {
    words: VISIT_WORDS_PATTERN_EN,
    openings: VISIT_CLAUSE_START_PATTERN_EN,
    lasted: createAlternativesPattern`\<(?:for|lasted|took) $`,
    anotherDay: createAlternativesPattern`
    \<(?:since|by|before|until|till?|every|each|after|due|of|from) (?:the |last |next )?$
    (?<!${PLANNED} )\<for (?:the |last |next )?$
  `,
  },
  outcomes: {
    words: OUTCOME_PHRASES_EN,
    butTalked: OTHER_CONTACT_PATTERN_EN,
    somethingElse: OTHER_EVENT_CANCELLED_PATTERN_EN,
    named: "visit|session|^not held",
    modalities: "phone|zoom|person|video|teams|meet|online|virtual|whatsapp|call",
  },
  reasons: NOT_HELD_REASON_PHRASES_EN,
  modality: {
    phrases: MODALITY_PHRASES_EN,
    hints: MODALITY_HINT_PHRASES_EN,
    answers: MODALITY_ANSWER_WORDS_EN,
    aside: createAlternativesPattern`^[^W]*(?:(?:it|this|that) was|we (?:did it|met|spoke|talked)|(?:by|on|via|over|in|at) |phone|zoom|video|face|(?:format|mode|place|where|how)\s?:)`,
  },
  informalContact: INFORMAL_CONTACT_WORDS_EN,
  focus: FOCUS_AREA_PATTERNS_EN,
  agreed: {
    due: createAlternativesPattern`\<(?:(?:by|before|on|until|till|for|no later than|due)(?: the)?(?: end of)? )+$`,
    begins: "(?:from|starting|starting on|since)(?: the)?",
    nothing: "(?:nothing|none)(?: (?:new|for now|this time))?",
    andShe:
      "and (?:then )?(?:she|he) (?=(?!says|knows|wants|needs|likes|loves|finds|has|is|was|thinks|sees|feels|hopes|gets)\\p{L}+(?:s|es) (?:it|them|this|that)\\>)",
    toAnother: "(?:to|with|for) (?:the|her|his) (?!school|class|visit|week)\\p{L}+",
  },
  template: TEMPLATE_WORDS_EN,
  details: DETAIL_WORDS_EN,
  intents: INTENT_PHRASES_EN,
  drafts: DRAFT_WORDS_EN,
  recordWishes: RECORD_WISH_WORDS_EN,
  actWishes: ACT_WISH_WORDS_EN,
  wishes: WISH_WORDS_EN,
  rest: REST_WORDS_EN,
  ownQuestions: OWN_QUESTION_WORDS_EN,
  aboutLogging: WANTS_TO_LOG_PATTERN_EN,
  shortAnswers: SHORT_ANSWER_WORDS_EN,
  choices: CHOICE_WORDS_EN,
  leave: LEAVE_WORDS_EN,
  openReplies: OPEN_REPLY_WORDS_EN,
  corrections: CORRECTION_WORDS_EN,
  attitude: ATTITUDE_WORDS_EN,
  reflectiveAnswers: REFLECTIVE_ANSWER_PATTERNS_EN,
  risk: RISK_PATTERNS_EN,
  everydayQuestions: EVERYDAY_QUESTION_WORDS_EN,
  directCries: DIRECT_CRIES_EN,
  danger: { lexicon: DANGER_LEXICON_EN, model: DANGER_MODEL_EN },
  messages: { lexicon: MESSAGE_LEXICON_EN, shortForms: MESSAGE_SHORT_FORMS_EN, spell: spellPlainly },
  accounts: { lexicon: ACCOUNT_LEXICON_EN },
  learned: LEARNED_MODELS_EN,
} satisfies LanguagePack;
