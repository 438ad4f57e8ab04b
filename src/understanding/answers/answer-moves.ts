/**
 * What an answer to a reflective question does (describes, blames, plans …), judged by its words. Selects the
 * follow-up; never stored.
 */
export const ANSWER_MOVES = [
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
export type AnswerMove = (typeof ANSWER_MOVES)[number];
