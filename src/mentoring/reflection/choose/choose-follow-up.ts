import type { Bank, Question } from "#mentoring/reflection/bank/bank.ts";
import type { Occasion } from "#mentoring/reflection/bank/codes.ts";
import type { Move } from "#understanding/answers/moves.ts";
import { draw } from "./draw.ts";

/** What is asked on these occasions is a conversation; anything else is asked once and left. */
const CONVERSATIONS: readonly Occasion[] = ["post_24h", "commitment_due"];

/**
 * The one question that may follow an answer that makes this move; undefined where nothing should. An answer that may
 * show somebody at risk never gets here. The move is kept nowhere but in the choice.
 */
export function chooseFollowUp(
  bank: Bank,
  opening: Question,
  move: Move | undefined,
  seed: string,
): Question | undefined {
  if (move === undefined || !CONVERSATIONS.includes(opening.when)) return undefined;
  const fitting = [...bank.values()].filter(
    ({ status, when, follows }) => status === "active" && when === "follow-up" && follows.includes(move),
  );
  const onward = fitting.filter(({ purpose }) => purpose !== opening.purpose);
  return draw(onward.length > 0 ? onward : fitting, seed);
}
