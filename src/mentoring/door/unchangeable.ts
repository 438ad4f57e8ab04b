import type { Unchangeable } from "#mentoring/visit/change-visit.ts";
import { type Phrase, say } from "./say.ts";

/** Why a visit cannot be changed now: what it is instead, or that it is not this person's. */
export function unchangeable(outcome: Unchangeable): Phrase {
  if (outcome.kind === "not_yours") return say("visit.error.not_yours");
  return say("visit.error.settled", { status: say(`visit.status.${outcome.visit.status}`) });
}
