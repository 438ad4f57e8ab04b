import type { Unchangeable } from "#mentoring/visit/change-visit.ts";
import { createPhrase, type Phrase } from "./say.ts";

/** The error for a visit that cannot be changed: its current state, or that it is not this person's. */
export function explainUnchangeable(outcome: Unchangeable): Phrase {
  if (outcome.kind === "not_yours") return createPhrase("visit.error.not_yours");
  return createPhrase("visit.error.settled", { status: createPhrase(`visit.status.${outcome.visit.status}`) });
}
