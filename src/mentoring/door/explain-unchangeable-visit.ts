import type { VisitNotOpen } from "#mentoring/visit/change-visit.ts";
import type { VisitActOutcome } from "#mentoring/visit/decide-for-me.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { createPhrase, type ReplyPhrase } from "./say.ts";

/**
 * Explains why a visit cannot be changed: it took place, was cancelled or was moved, or it is not the caller's visit.
 */
export function explainUnchangeableVisit(
  outcome: Extract<VisitNotOpen, { kind: "not_yours" }> | { readonly kind: "settled"; readonly visit: Visit },
): ReplyPhrase {
  if (outcome.kind === "not_yours") return createPhrase("visit.error.not_yours");
  return createPhrase("visit.error.settled", { status: createPhrase(`visit.status.${outcome.visit.status}`) });
}

/** Explains why something cannot be said of a visit. */
export function explainRefusedAct({
  why,
  visit,
}: Pick<Extract<VisitActOutcome, { kind: "refused" }>, "why" | "visit">): ReplyPhrase {
  if (why === "settled") return explainUnchangeableVisit({ kind: "settled", visit });
  return createPhrase(`visit.refused.${why}`);
}
