import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { FEWEST } from "#mentoring/digest/suppress.ts";

export type SessionsLogged = { readonly held: number; readonly logged: number };

/** M7: of the visits held this week, those with a record. None when nothing was held, or too little beside own pairs. */
export function sessionsLogged({ visits, hasOwnPairs }: DigestFacts): SessionsLogged | undefined {
  const { planned, held, logged } = visits;
  if (held === 0 || (hasOwnPairs && planned.principals < FEWEST)) return undefined;
  return { held, logged };
}
