/** What an answer does, as far as its words show it. Never stored. */
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
