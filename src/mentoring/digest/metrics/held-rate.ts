import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { FEWEST, percentOf, TOO_FEW, type TooFew } from "#mentoring/digest/suppress.ts";

export type HeldRate = {
  readonly planned: number;
  readonly due: number;
  readonly held: number;
  readonly percent: number | TooFew;
};

/**
 * Visits planned and held in the week, and the share held. Visits cancelled for a holiday, a closure or a leave are not
 * `due` and stay out of the share. The counts are not suppressed, because a coordinator can read every visit by name
 * anyway; for a coordinator who also mentors they cover the other pairs only, and at least {@link FEWEST} principals.
 */
export function heldRate({ visits, hasOwnPairs }: DigestFacts): HeldRate | TooFew {
  const { planned, due, held } = visits;
  if (hasOwnPairs && planned.principals < FEWEST) return TOO_FEW;
  return { planned: planned.events, due: due.events, held, percent: percentOf(held, due) };
}
