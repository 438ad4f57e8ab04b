import { toAlternation } from "#understanding/pattern/alternatives.ts";
import type { QuestionFault } from "./fault.ts";

/** The words that reveal a fault of a question, as regex alternatives by fault, one or more per line. */
export type FaultPatterns = Readonly<Record<WordFault, string>>;

export type WordFault = Exclude<
  QuestionFault,
  "no_single_question" | "several_questions" | "too_long" | "not_open" | "asks_for_number" | "decorated"
>;

/** Creates a regex that matches any of the alternatives as a whole word, ignoring case. */
export function createWordPattern(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${toAlternation(alternatives)}(?![\\p{L}\\d])`, "iu");
}
