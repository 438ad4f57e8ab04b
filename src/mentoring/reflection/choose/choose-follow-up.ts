import type { QuestionBank, ReflectiveQuestion } from "#mentoring/reflection/bank/bank.ts";
import type { ReflectiveAnswerKind } from "#understanding/answers/reflective-answer-kinds.ts";
import { pickQuestionBySeed } from "./pick-question.ts";

/**
 * Chooses the follow-up question for this kind of answer (`move`), if there should be one. It is never called for an
 * answer with signs of risk. Only the chosen question is stored, not the kind of answer.
 */
export function chooseFollowUpQuestion(
  bank: QuestionBank,
  opening: ReflectiveQuestion,
  move: ReflectiveAnswerKind | undefined,
  seed: string,
): ReflectiveQuestion | undefined {
  if (move === undefined || opening.when !== "post_24h") return undefined;
  const fitting = [...bank.values()].filter(
    ({ status, when, follows }) => status === "active" && when === "follow-up" && follows.includes(move),
  );
  const onward = fitting.filter(({ purpose }) => purpose !== opening.purpose);
  return pickQuestionBySeed(onward.length > 0 ? onward : fitting, seed);
}
