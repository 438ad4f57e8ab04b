import type { Question, QuestionBank } from "#mentoring/reflection/bank/bank.ts";
import type { Occasion } from "#mentoring/reflection/bank/question-codes.ts";
import type { AnswerMove } from "#understanding/answers/answer-moves.ts";
import { drawQuestion } from "./draw.ts";

/** The occasions whose opening questions can have a follow-up. */
const CONVERSATIONS: readonly Occasion[] = ["post_24h", "commitment_due"];

/**
 * Chooses the follow-up question for this kind of answer (`move`), if there should be one. Answers with signs of risk
 * never get here. The kind of answer is not stored, only the chosen question.
 */
export function chooseFollowUp(
  bank: QuestionBank,
  opening: Question,
  move: AnswerMove | undefined,
  seed: string,
): Question | undefined {
  if (move === undefined || !CONVERSATIONS.includes(opening.when)) return undefined;
  const fitting = [...bank.values()].filter(
    ({ status, when, follows }) => status === "active" && when === "follow-up" && follows.includes(move),
  );
  const onward = fitting.filter(({ purpose }) => purpose !== opening.purpose);
  return drawQuestion(onward.length > 0 ? onward : fitting, seed);
}
