import type { LanguagePack } from "#understanding/language/pack.ts";
import { anyOf, wordSet } from "#understanding/pattern/phrases.ts";
import { ANSWERS_EN, ATTITUDE_EN } from "./answers.ts";
import { CLOCK_EN } from "./clocks.ts";
import { CUES_EN } from "./cues.ts";
import { DAYS_EN } from "./days.ts";
import { EVIDENCE_EN } from "./evidence.ts";
import { FOCUS_EN } from "./focus.ts";
import { ABOUT_LOGGING_EN, INTENTS_EN } from "./intents.ts";
import { LENGTH_CONTEXT_EN, LENGTHS_EN, NUMBER_CONTEXT_EN } from "./lengths.ts";
import { MARKS_EN } from "./marks.ts";
import { MODALITY_ANSWERS_EN, MODALITY_EN, MODALITY_HINTS_EN } from "./modality.ts";
import { NAMES_EN } from "./names.ts";
import { NUMBERS_EN } from "./numbers.ts";
import { BUT_TALKED_EN, OUTCOMES_EN, SOMETHING_ELSE_EN } from "./outcomes.ts";
import { REASONS_EN } from "./reasons.ts";
import { RISK_WORDS_EN } from "./risk.ts";
import { CLAUSES_EN, RETRACTIONS_EN, SENTENCES_EN } from "./sentences.ts";
import { VISIT_EN, VISIT_OPENINGS_EN } from "./visit.ts";

const PLANNED = "(?:planned|scheduled|booked|arranged|set|meant)";

export const EN = {
  distinctive:
    wordSet(`the and was were with her his she he we they met saw visited yesterday today for about to of at by will
  i'll she'll he'll we'll she's it's what working hard next visit call phone school teachers from this that is are
  my mine not nothing hour hours an morning last week log save wanted asked`),
  names: NAMES_EN,
  sentences: SENTENCES_EN,
  clauses: CLAUSES_EN,
  retractions: RETRACTIONS_EN,
  numbers: NUMBERS_EN,
  numberContext: NUMBER_CONTEXT_EN,
  days: DAYS_EN,
  clocks: CLOCK_EN,
  lengths: LENGTHS_EN,
  lengthContext: LENGTH_CONTEXT_EN,
  marks: MARKS_EN,
  evidence: EVIDENCE_EN,
  visit: {
    words: VISIT_EN,
    openings: VISIT_OPENINGS_EN,
    lasted: anyOf`\<(?:for|lasted|took) $`,
    anotherDay: anyOf`
    \<(?:since|by|before|until|till?|every|each|after|due|of|from) (?:the |last |next )?$
    (?<!${PLANNED} )\<for (?:the |last |next )?$
  `,
  },
  outcomes: {
    words: OUTCOMES_EN,
    butTalked: BUT_TALKED_EN,
    somethingElse: SOMETHING_ELSE_EN,
    named: "visit|session|^not held",
    modalities: "phone|zoom|person|video|teams|meet|online|virtual|whatsapp|call",
  },
  reasons: REASONS_EN,
  modality: {
    phrases: MODALITY_EN,
    hints: MODALITY_HINTS_EN,
    answers: MODALITY_ANSWERS_EN,
    aside: anyOf`^[^W]*(?:(?:it|this|that) was|we (?:did it|met|spoke|talked)|(?:by|on|via|over|in|at) |phone|zoom|video|face|(?:format|mode|place|where|how)\s?:)`,
  },
  focus: FOCUS_EN,
  agreed: {
    due: anyOf`\<(?:(?:by|before|on|until|till|for|no later than|due)(?: the)?(?: end of)? )+$`,
    begins: "(?:from|starting|starting on|since)(?: the)?",
    nothing: "(?:nothing|none)(?: (?:new|for now|this time))?",
  },
  intents: INTENTS_EN,
  aboutLogging: ABOUT_LOGGING_EN,
  answers: ANSWERS_EN,
  attitude: ATTITUDE_EN,
  cues: CUES_EN,
  risk: RISK_WORDS_EN,
} satisfies LanguagePack;
