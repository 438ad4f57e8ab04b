// Enums of the values that the tags of a question in the question bank can have.

/** Enum of the purposes of a question. */
export const PURPOSES = [
  "recall",
  "evidence",
  "explain",
  "perspective",
  "belief",
  "learn",
  "commit",
  "follow_up",
  "relationship",
  "context",
  "celebrate",
] as const;

/** Enum of the phases of reflection: "what", "so what", "now what". */
export const PHASES = ["P1", "P2", "P3"] as const;

/** Enum of the leadership paradigms behind a question: traditional, transitional, transformative. */
export const PARADIGMS = ["TRA", "TRS", "TRF"] as const;

/**
 * Enum of the depths of a question (never of a person): describe, explain, take other perspectives, examine
 * assumptions.
 */
export const DEPTHS = ["D1", "D2", "D3", "D4"] as const;

/** Enum of what triggers a question (a visit, a due commitment …); a question with `follow-up` never opens a thread. */
export const OCCASIONS = [
  "onboarding",
  "pre_visit",
  "post_24h",
  "commitment_due",
  "between",
  "round_close",
  "follow-up",
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** Enum of recent situations of a person. A question lists in `never_after` those after which it is not asked. */
export const SITUATIONS = ["crisis", "bereavement"] as const;
export type Situation = (typeof SITUATIONS)[number];
