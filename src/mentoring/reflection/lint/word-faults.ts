import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";
import type { QuestionWordingFault } from "./fault.ts";

/** For each fault, the words that reveal it, as alternatives of a regex. A line may contain several of them. */
export type QuestionFaultPatterns = Readonly<Record<WordChoiceFault, string>>;

export type WordChoiceFault = Exclude<
  QuestionWordingFault,
  "no_single_question" | "several_questions" | "too_long" | "not_open" | "asks_for_number" | "decorated"
>;

/** Creates a regex that matches any of the alternatives as a whole word, ignoring case. */
export function createWordPattern(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${createWordAlternatives(alternatives)}(?![\\p{L}\\d])`, "iu");
}
