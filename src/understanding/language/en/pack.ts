import type { LanguagePack } from "#understanding/language/pack.ts";
import { anyOf, wordSet } from "#understanding/pattern/phrases.ts";
import { CLOCK_EN } from "./clocks.ts";
import { CUES_EN } from "./cues.ts";
import { DAYS_EN } from "./days.ts";
import { EVIDENCE_EN } from "./evidence.ts";
import { FOCUS_EN } from "./focus.ts";
import { ABOUT_LOGGING_EN, INTENTS_EN } from "./intents.ts";
import { LENGTHS_EN } from "./lengths.ts";
import { MARKS_EN } from "./marks.ts";
import { MODALITY_EN, MODALITY_HINTS_EN } from "./modality.ts";
import { BUT_TALKED_EN, OUTCOMES_EN, SOMETHING_ELSE_EN } from "./outcomes.ts";
import { REASONS_EN } from "./reasons.ts";
import { RISK_WORDS_EN } from "./risk.ts";

import { VISIT_EN, VISIT_OPENINGS_EN } from "./visit.ts";

const PLANNED = "(?:planned|scheduled|booked|arranged|set|meant)";

export const EN = {
  telling:
    wordSet(`the and was were with her his she he we they met saw visited yesterday today for about to of at by will
  i'll she'll he'll we'll she's it's what working hard next visit call phone school teachers from this that is are
  my mine not nothing hour hours an morning last week log save wanted asked`),
  days: DAYS_EN,
  clocks: CLOCK_EN,
  lengths: LENGTHS_EN,
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
  outcomes: { words: OUTCOMES_EN, butTalked: BUT_TALKED_EN, somethingElse: SOMETHING_ELSE_EN },
  reasons: REASONS_EN,
  modality: {
    phrases: MODALITY_EN,
    hints: MODALITY_HINTS_EN,
    aside: anyOf`^[^W]*(?:(?:it|this|that) was|we (?:did it|met|spoke|talked)|(?:by|on|via|over|in|at) |phone|zoom|video|face|(?:format|mode|place|where|how)\s?:)`,
  },
  focus: FOCUS_EN,
  due: anyOf`\<(?:(?:by|before|on|until|till|for|no later than|due)(?: the)?(?: end of)? )+$`,
  intents: INTENTS_EN,
  aboutLogging: ABOUT_LOGGING_EN,
  cues: CUES_EN,

  risk: RISK_WORDS_EN,
} satisfies LanguagePack;
