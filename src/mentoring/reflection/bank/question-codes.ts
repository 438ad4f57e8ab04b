// The closed vocabularies of the question bank.

/** What a question is for. */
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

/** The phase of reflection: what, so what, now what. */
export const PHASES = ["P1", "P2", "P3"] as const;

/** The paradigm of leadership behind it: traditional, transitional, transformative. */
export const PARADIGMS = ["TRA", "TRS", "TRF"] as const;

/** Depth of the question, never of a person: describe, explain, other perspectives, assumptions. */
export const DEPTHS = ["D1", "D2", "D3", "D4"] as const;

/** The occasions on which it is asked; `follow-up` never opens a thread. */
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

/** Recent situations after which some questions are not asked. */
export const SITUATIONS = ["crisis", "bereavement"] as const;
export type Situation = (typeof SITUATIONS)[number];
