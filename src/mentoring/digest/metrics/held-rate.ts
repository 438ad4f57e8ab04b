import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { FEWEST, percentOf, TOO_FEW, type TooFew } from "#mentoring/digest/suppress.ts";

export type HeldRate = {
  readonly planned: number;
  readonly due: number;
  readonly held: number;
  readonly percent: number | TooFew;
};

/**
 * M1, M2, M3: visits planned in the week, held, and the share held of those that no holiday, closure or leave put out
 * of the count. A coordinator reads each visit by name, so the counts stand for any number; one who mentors too gets
 * figures of enough others or none.
 */
export function heldRate({ visits, hasOwnPairs }: DigestFacts): HeldRate | TooFew {
  const { planned, due, held } = visits;
  if (hasOwnPairs && planned.principals < FEWEST) return TOO_FEW;
  return { planned: planned.events, due: due.events, held, percent: percentOf(held, due) };
}
