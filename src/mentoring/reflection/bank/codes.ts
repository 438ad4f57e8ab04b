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

/** What, so what, now what. */
export const PHASES = ["P1", "P2", "P3"] as const;

/** Which idea of leadership it speaks from: traditional, transitional, transformative. */
export const PARADIGMS = ["TRA", "TRS", "TRF"] as const;

/** How far it reaches: describe, explain, other perspectives, assumptions. Of the question, never of a person. */
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

/** What may lie just behind a person; some questions are not asked then. */
export const SITUATIONS = ["crisis", "bereavement"] as const;
export type Situation = (typeof SITUATIONS)[number];
