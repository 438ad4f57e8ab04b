import type { VisitNotOpen } from "#mentoring/visit/change-visit.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

/**
 * Explains why a visit cannot be changed: it took place, was cancelled or was moved, or it is not the caller's visit.
 */
export function explainUnchangeableVisit(outcome: VisitNotOpen): ReplyPhrase {
  if (outcome.kind === "not_yours") return createPhrase("visit.error.not_yours");
  return createPhrase("visit.error.settled", { status: createPhrase(`visit.status.${outcome.visit.status}`) });
}
