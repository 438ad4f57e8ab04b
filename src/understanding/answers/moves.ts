/** The kind of an answer to a reflective question, judged by its words. Never stored. */
export const MOVES = [
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
export type Move = (typeof MOVES)[number];
