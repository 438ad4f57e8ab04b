import { toAlternation } from "#understanding/pattern/alternatives.ts";
import type { QuestionFault } from "./fault.ts";

/** Regex alternatives by fault, one or more per line. */
export type FaultPatterns = Readonly<Record<WordFault, string>>;

export type WordFault = Exclude<
  QuestionFault,
  "no_single_question" | "several_questions" | "too_long" | "not_open" | "asks_for_number" | "decorated"
>;

/** Creates a regex that matches the alternatives as whole words, ignoring case. */
export function createWordPattern(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${toAlternation(alternatives)}(?![\\p{L}\\d])`, "iu");
}
