/**
 * The moves that an answer to a reflective question may make (describes, blames, plans …), judged by its words. The
 * move selects the follow-up question and is never stored.
 */
export const REFLECTIVE_ANSWER_KINDS = [
  "very_short",
  "describes",
  "evidence",
  "reason",
  "blames",
  "other_view",
  "belief",
  "plan",
  "dated_plan",
  "success",
] as const;
export type ReflectiveAnswerKind = (typeof REFLECTIVE_ANSWER_KINDS)[number];
