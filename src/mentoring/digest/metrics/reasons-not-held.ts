import type { Reason } from "#mentoring/digest/digest.ts";
import type { VisitsFacts } from "#mentoring/digest/facts.ts";

/** Fewer visits called off than this are no distribution (domain M4). */
const FEWEST_EVENTS = 5;

export type ReasonCount = { readonly reason: Reason; readonly events: number };

/** M4: why visits were called off, the commonest first and "other" last; none while they are few. */
export function reasonsNotHeld({ reasons }: Pick<VisitsFacts, "reasons">): readonly ReasonCount[] {
  const events = reasons.reduce((sum, one) => sum + one.events, 0);
  if (events < FEWEST_EVENTS) return [];
  return reasons.toSorted(
    (one, two) => rank(one) - rank(two) || two.events - one.events || one.reason.localeCompare(two.reason),
  );
}

const rank = ({ reason }: ReasonCount) => (reason === "other" ? 1 : 0);
