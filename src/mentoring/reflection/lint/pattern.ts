import { oneOf } from "#understanding/pattern/alternatives.ts";
import type { Fault } from "./fault.ts";

/** What the words alone give away, by fault: alternatives of a pattern, one or more a line. */
export type WordFaults = Readonly<Record<WordFault, string>>;

export type WordFault = Exclude<
  Fault,
  "no_single_question" | "several_questions" | "too_long" | "not_open" | "asks_for_number" | "decorated"
>;

/** Whole words, whatever their case. */
export function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${oneOf(alternatives)}(?![\\p{L}\\d])`, "iu");
}
