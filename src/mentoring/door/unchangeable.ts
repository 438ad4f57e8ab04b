import type { Unchangeable } from "#mentoring/visit/change-visit.ts";
import { type Phrase, say } from "./say.ts";

/** The error for a visit that cannot be changed: its current state, or that it is not this person's. */
export function unchangeable(outcome: Unchangeable): Phrase {
  if (outcome.kind === "not_yours") return say("visit.error.not_yours");
  return say("visit.error.settled", { status: say(`visit.status.${outcome.visit.status}`) });
}
