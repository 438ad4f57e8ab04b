import { createHash } from "node:crypto";
import type { Question } from "#mentoring/reflection/bank/bank.ts";

/**
 * A pseudo-random number of a question under a seed. The same seed gives the same choice in every process, and adding
 * a question does not reorder the others (rendezvous hashing).
 */
export function hashForDraw(seed: string, { id }: Question): string {
  return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

/** The question with the lowest number. */
export function drawQuestion(questions: readonly Question[], seed: string): Question | undefined {
  return questions.toSorted((a, b) => (hashForDraw(seed, a) < hashForDraw(seed, b) ? -1 : 1))[0];
}
