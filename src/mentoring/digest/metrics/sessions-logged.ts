import type { DigestFacts } from "#mentoring/digest/facts.ts";
import { FEWEST } from "#mentoring/digest/suppress.ts";

export type SessionsLogged = { readonly held: number; readonly logged: number };

/** Visits held this week, and how many of them have a record. Undefined when none were held, or too few besides the reader's own pairs. */
export function sessionsLogged({ visits, hasOwnPairs }: DigestFacts): SessionsLogged | undefined {
  const { planned, held, logged } = visits;
  if (held === 0 || (hasOwnPairs && planned.principals < FEWEST)) return undefined;
  return { held, logged };
}
