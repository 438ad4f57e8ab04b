import { createHash } from "node:crypto";
import type { Question } from "#mentoring/reflection/bank/bank.ts";

/**
 * The lot of a question under a seed: two instances that choose with the same seed choose alike, and a question added
 * to the bank moves no other.
 */
export function lotOf(seed: string, { id }: Question): string {
  return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

/** The one with the lowest lot. */
export function draw(questions: readonly Question[], seed: string): Question | undefined {
  return questions.toSorted((a, b) => (lotOf(seed, a) < lotOf(seed, b) ? -1 : 1))[0];
}
