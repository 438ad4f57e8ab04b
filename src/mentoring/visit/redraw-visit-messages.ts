import type { Tx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { redrawClosedDay, redrawMessagesAboutVisits } from "#mentoring/redraw-messages.ts";
import { findVisit } from "./visit.store.ts";
import type { Visit } from "./visit.ts";

/** More moves of one visit are not followed back. */
const MAX_MOVES = 12;

/**
 * Has the messages about a visit drawn again, because it was agreed, moved, called off or held, and those about the visits
 * from which it was moved, which name the day of the newest.
 */
export async function redrawVisitMessages(tx: Tx, visit: Visit, pair: Pair, now: Temporal.Instant): Promise<void> {
  const visits: VisitId[] = [visit.id];
  let from = visit.movedFrom;
  while (from && visits.length < MAX_MOVES) {
    visits.push(from);
    from = (await findVisit(tx, from))?.movedFrom;
  }
  await redrawMessagesAboutVisits(tx, visits, pair, now);
  await redrawClosedDay(tx, visit.id, now);
}
