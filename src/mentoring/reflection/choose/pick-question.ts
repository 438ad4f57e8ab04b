import { createHash } from "node:crypto";
import type { ReflectiveQuestion } from "#mentoring/reflection/bank/bank.ts";

/**
 * Hashes a question with a seed, to choose the question with the lowest hash (rendezvous hashing). The same seed leads
 * to the same choice in every process, and adding a question does not change the order of the others.
 */
export function hashQuestionWithSeed(seed: string, { id }: ReflectiveQuestion): string {
  return createHash("sha256").update(`${seed}\n${id}`).digest("hex");
}

/** Chooses the question with the lowest hash for this seed. */
export function pickQuestionBySeed(
  questions: readonly ReflectiveQuestion[],
  seed: string,
): ReflectiveQuestion | undefined {
  return questions.toSorted((a, b) => (hashQuestionWithSeed(seed, a) < hashQuestionWithSeed(seed, b) ? -1 : 1))[0];
}
