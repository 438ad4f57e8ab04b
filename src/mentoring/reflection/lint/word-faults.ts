import { oneOf } from "#understanding/pattern/alternatives.ts";
import type { Fault } from "./fault.ts";

/** Patterns by fault: alternatives, one or more per line. */
export type WordFaults = Readonly<Record<WordFault, string>>;

export type WordFault = Exclude<
  Fault,
  "no_single_question" | "several_questions" | "too_long" | "not_open" | "asks_for_number" | "decorated"
>;

/** Matches whole words, ignoring case. */
export function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${oneOf(alternatives)}(?![\\p{L}\\d])`, "iu");
}
