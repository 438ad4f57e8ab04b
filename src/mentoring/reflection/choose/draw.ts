import { createHash } from "node:crypto";
import type { Question } from "#mentoring/reflection/bank/bank.ts";

/**
 * Hashes a question with a seed, to choose the question with the lowest hash (rendezvous hashing). The same seed leads
 * to the same choice in every process, and adding a question does not change the order of the others.
 */
export function hashForDraw(seed: string, { id }: Question): string {
  return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

/** Chooses the question with the lowest hash for this seed. */
export function drawQuestion(questions: readonly Question[], seed: string): Question | undefined {
  return questions.toSorted((a, b) => (hashForDraw(seed, a) < hashForDraw(seed, b) ? -1 : 1))[0];
}
