import type { CommitmentKind } from "#kernel/session-detail-codes.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";

/** When or where something agreed is to be done, beside its day: "when they are back", "every Monday". */
export const CUE_EN = createAlternativesPattern`
  \<(?:when|once|as soon as|before|after|during|straight after|right after)\> (?:the |they |she |he |her |his |their |we |i |school|class|lessons?|lunch|assembly|recess|break)[^,.;\n]{0,80}
  \<(?:every|each) (?:monday|tuesday|wednesday|thursday|friday|day|week|morning|afternoon|fortnight|month|meeting)\>[^,.;\n]{0,40}
  \<(?:at|in) (?:the|her|his|their) (?:next |first )?(?:staff |team |weekly |department |faculty |pta |parents' )*(?:meeting|assembly|briefing|training|recess|break|plc|pd day)\>[^,.;\n]{0,50}
`;

export const COMMITMENT_KINDS_EN: Readonly<Partial<Record<CommitmentKind, RegExp>>> = {
  pedagogical: createPhrasePattern`
    lessons?|classrooms?|class|classes|observ\p{L}+|sit in|feedback to (?:the )?(?:teachers?|staff)|teaching|learning|curricul\p{L}+
    reading|maths?|literacy|rubrics?|instruction(?:al)?|walkthroughs?|plc|lesson plans?|observation sheet|assessments?
  `,
  administrative: createPhrasePattern`
    budgets?|paperwork|reports?|forms?|timetables?|schedules?|rota|calendar|minutes|invoices?|enrol\p{L}+|inventory|purchas\p{L}+
    district office|audit|grants?|handbook|documents?|sign|hire|hiring|staffing
  `,
  relational: createPhrasePattern`
    parents?|famil(?:y|ies)|pta|conflicts?|apolog\p{L}+|community|listen to
    (?:talk|speak|meet|chat) (?:to|with)|(?:call|phone|ring) (?:the |a |her |his )?(?:parents?|famil\p{L}+|teachers?|deputy|chair)
  `,
  self: createPhrasePattern`
    rest|sleep|delegat\p{L}+|(?:her|his|my) (?:diary|journal|own time|health|calendar)|reflect(?:s|ing)?|time for (?:herself|himself|myself)
    look after (?:herself|himself|myself)|leave (?:at|by|work)
  `,
};
