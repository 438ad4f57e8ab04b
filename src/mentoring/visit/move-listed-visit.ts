import type { Tx } from "#db/as.ts";
import { newId, type VisitId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { planPairAgain } from "#mentoring/pair/plan-pair-again.ts";
import { withdrawNoticesAbout } from "#outbox/withdraw.ts";
import { insertMovedVisit, listPeopleToldOfMove, markVisitListedElsewhere } from "./listed-move.store.ts";
import { redrawVisitMessages } from "./redraw-visit-messages.ts";
import { findVisit, unmarkVisitMoved } from "./visit.store.ts";
import type { Visit, VisitPlan } from "./visit.ts";
import { findOpenVisitAt } from "./visit-of-record.store.ts";

/**
 * Moves an open visit because a list has another time for it, in a transaction of the machine role, and tells both people
 * of the pair. Returns the visit in its place.
 */
export async function moveListedVisit(
  tx: Tx,
  { visit, pair }: { readonly visit: Visit; readonly pair: Pair },
  to: Omit<VisitPlan, "pairId">,
  now: Temporal.Instant,
): Promise<VisitId> {
  const id = newId<VisitId>();
  await markVisitListedElsewhere(tx, visit.id, now);
  await insertMovedVisit(tx, { ...to, id, from: visit.id }, now);
  await withdrawNoticesAbout(tx, [`visit:${visit.id}`], "the visit was moved");
  await redrawVisitMessages(tx, visit, pair, now);
  for (const { id: person } of [pair.mentor, pair.principal])
    await notify(tx, person, { kind: "visit.moved", visit: id }, { at: now, until: to.startsAt, about: `visit:${id}` });
  planPairAgain(tx, pair, now);
  return id;
}

/**
 * Sets a visit back from whose time a list had moved it, once `takeBack` has removed the one in its place, and tells those
 * who had heard of the move. Returns false if the pair has another visit at that time by now, or if `takeBack` did not
 * remove it because something was built on it.
 */
export async function setListedVisitBack(
  tx: Tx,
  { moved, from, pair }: { readonly moved: VisitId; readonly from: VisitId; readonly pair: Pair },
  takeBack: () => Promise<boolean>,
  now: Temporal.Instant,
): Promise<boolean> {
  const visit = await findVisit(tx, from);
  if (!visit || (await findOpenVisitAt(tx, pair.id, visit.startsAt)) || !(await takeBack())) return false;
  await unmarkVisitMoved(tx, from);
  const told = await listPeopleToldOfMove(tx, moved);
  await withdrawNoticesAbout(tx, [`visit:${moved}`], "the list was taken back");
  await redrawVisitMessages(tx, visit, pair, now);
  const about = { at: now, until: visit.startsAt, about: `visit:${from}` };
  for (const person of told) await notify(tx, person, { kind: "visit.moved", visit: from, at: now.toString() }, about);
  planPairAgain(tx, pair, now);
  return true;
}
