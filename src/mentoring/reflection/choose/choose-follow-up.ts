import type { QuestionBank, ReflectiveQuestion } from "#mentoring/reflection/bank/bank.ts";
import type { QuestionTrigger } from "#mentoring/reflection/bank/question-codes.ts";
import type { ReflectiveAnswerKind } from "#understanding/answers/reflective-answer-kinds.ts";
import { pickQuestionBySeed } from "./pick-question.ts";

/** The triggers of opening questions after which a follow-up question may be asked: a visit and a due commitment. */
const CONVERSATIONS: readonly QuestionTrigger[] = ["post_24h", "commitment_due"];

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
  if (move === undefined || !CONVERSATIONS.includes(opening.when)) return undefined;
  const fitting = [...bank.values()].filter(
    ({ status, when, follows }) => status === "active" && when === "follow-up" && follows.includes(move),
  );
  const onward = fitting.filter(({ purpose }) => purpose !== opening.purpose);
  return pickQuestionBySeed(onward.length > 0 ? onward : fitting, seed);
}
