import type { Language } from "#kernel/language.ts";
import type { Bank, Question } from "#mentoring/reflection/bank/bank.ts";
import type { Occasion } from "#mentoring/reflection/bank/codes.ts";
import { progressionOf } from "#understanding/answers/progression.ts";
import { draw } from "./draw.ts";

/** What is asked on these occasions is a conversation; anything else is asked once and left. */
const CONVERSATIONS: readonly Occasion[] = ["post_24h", "commitment_due"];

/**
 * The one question that may follow `answer`, by what the answer does; undefined where nothing should.
 * Whether someone may be at risk is looked at before this. What is read in the answer is in the choice alone.
 */
export function chooseFollowUp(
  bank: Bank,
  opening: Question,
  answer: string,
  language: Language,
  seed: string,
): Question | undefined {
  if (!CONVERSATIONS.includes(opening.when)) return undefined;
  const { move } = progressionOf(answer, language);
  if (move === undefined) return undefined;
  const fitting = [...bank.values()].filter(
    ({ status, when, follows }) => status === "active" && when === "follow-up" && follows.includes(move),
  );
  const onward = fitting.filter(({ purpose }) => purpose !== opening.purpose);
  return draw(onward.length > 0 ? onward : fitting, seed);
}
