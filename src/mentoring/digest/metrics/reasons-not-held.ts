import type { Reason } from "#mentoring/digest/digest.ts";
import type { VisitsFacts } from "#mentoring/digest/facts.ts";

/** With fewer cancelled visits than this no distribution is shown. */
const MIN_EVENTS = 5;

export type ReasonCount = { readonly reason: Reason; readonly events: number };

/** Why visits were cancelled, most common first and "other" last; empty below {@link MIN_EVENTS}. */
export function reasonsNotHeld({ reasons }: Pick<VisitsFacts, "reasons">): readonly ReasonCount[] {
  const events = reasons.reduce((sum, one) => sum + one.events, 0);
  if (events < MIN_EVENTS) return [];
  return reasons.toSorted(
    (one, two) => rank(one) - rank(two) || two.events - one.events || one.reason.localeCompare(two.reason),
  );
}

const rank = ({ reason }: ReasonCount) => (reason === "other" ? 1 : 0);
