// Enums of the values that the tags of a question in the question bank can have.

/** Enum of the purposes of a question. */
export const QUESTION_PURPOSES = [
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
export const QUESTION_PHASES = ["P1", "P2", "P3"] as const;

/** Enum of the leadership paradigms behind a question: traditional, transitional, transformative. */
export const QUESTION_PARADIGMS = ["TRA", "TRS", "TRF"] as const;

/**
 * Enum of the depths of a question (never of a person): describe, explain, take other perspectives, examine
 * assumptions.
 */
export const QUESTION_DEPTHS = ["D1", "D2", "D3", "D4"] as const;

/**
 * Enum of what triggers a question: a visit that took place, or an answer. A question with the trigger `follow-up` is
 * asked after an answer and never opens a reflection thread.
 */
export const QUESTION_TRIGGERS = ["post_24h", "follow-up"] as const;
export type QuestionTrigger = (typeof QUESTION_TRIGGERS)[number];
