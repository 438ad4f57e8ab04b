import type { PersonTx } from "#db/as.ts";
import type { VisitId } from "#kernel/id.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { OfferedWish } from "./find-meant.ts";
import { findVisitSpokenOf, type SpokenOf } from "./open/spoken-of.ts";

type Planned = { readonly visit: Visit; readonly pair: Pair };

/** Whether a wish says nothing of which visit it means, so that it can be the one that was spoken of. */
export const isOfIt = ({ principals, names, of, isOfDoubtful }: OfferedWish): boolean =>
  principals.length + names.length === 0 && (of === undefined || isOfDoubtful === true);

/**
 * Finds the visit of which Fieldbook spoke last, if it is one of these and the wish says nothing of which it means. "The
 * visit" is none that was only said to be done.
 */
export async function findVisitMeant(
  tx: PersonTx,
  wish: OfferedWish,
  among: readonly string[],
  { writtenAt, now }: { readonly writtenAt: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<SpokenOf | undefined> {
  if (among.length === 0 || !isOfIt(wish)) return undefined;
  const spoken = await findVisitSpokenOf(tx, writtenAt, now);
  if (!spoken || !among.includes(spoken.visit)) return undefined;
  const { kind } = spoken.said.notice;
  return wish.saysVisit && (kind === "act.said" || kind === "wish.done") ? undefined : spoken;
}

/** Which visits a move leaves to be moved, and a visit of the only pair concerned that stands at the wished time already. */
export type Movable = { readonly of: readonly string[]; readonly there?: VisitId };

/** Takes the visits out that are at the wished time already. */
export async function leaveOutThere(tx: PersonTx, wish: OfferedWish, among: readonly string[]): Promise<Movable> {
  const [pairs, found] = await Promise.all([
    listMyPairs(tx),
    Promise.all(among.map((id) => findVisit(tx, id as VisitId))),
  ]);
  const visits = found.flatMap((visit) => {
    const pair = visit && pairs.find(({ id }) => id === visit.pairId);
    return pair ? [{ visit, pair }] : [];
  });
  return leaveOut(visits, wish);
}

/** See {@link leaveOutThere}. A pure function. */
export function leaveOut(visits: readonly Planned[], wish: Pick<OfferedWish, "toDay" | "toTime">): Movable {
  const there = visits.filter((each) => isThere(each, wish));
  const rest = visits.filter((each) => !there.includes(each));
  const [first] = there;
  const isOnlyPair = first && visits.every(({ pair }) => pair.id === first.pair.id);
  return { of: rest.map(({ visit }) => visit.id), ...(isOnlyPair && { there: first.visit.id }) };
}

/** What is not said of a day and a time stays as it is. */
function isThere({ visit, pair }: Planned, { toDay, toTime }: Pick<OfferedWish, "toDay" | "toTime">): boolean {
  if (!(toDay?.future ?? toTime) || (toTime && !toTime.sure)) return false;
  const was = visit.startsAt.toZonedDateTimeISO(pair.principal.zone);
  const [on, at] = [toDay?.future ?? was.toPlainDate(), toTime?.value ?? was.toPlainTime()];
  return on.toPlainDateTime(at).equals(was.toPlainDateTime());
}
