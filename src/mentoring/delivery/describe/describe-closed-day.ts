import { asMachineWithin } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { listLeaves } from "#mentoring/leave/leave.store.ts";
import { isOnOrdinaryDay } from "#mentoring/leave/ordinary-day.ts";
import { isWithin } from "#mentoring/leave/working-hours.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { isSchoolDay } from "#mentoring/programme/calendar.ts";
import { isVisitReplaced } from "#mentoring/visit/closed-visits.store.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { isOffForClosure, isVisitOpen, type Visit } from "#mentoring/visit/visit.ts";
import { isVisitKept } from "#mentoring/visit/visit-kept.store.ts";
import { findNewest } from "./describe-redrawn-visit.ts";

/** Builds the news that the day of a visit has become a day without school. */
export async function describeClosedDay(
  { tx, me }: DescriptionContext,
  { visit: id, on, away }: NoticeOf<"visit.closed_day">,
): Promise<NoticeDescription> {
  const visit = await findVisit(tx, id);
  if (!visit || !isVisitOpen(visit)) return describeAsObsolete("the visit does not wait for that day any more");
  const pair = await getPair(tx, visit.pairId);
  const { isOpen, name } = await findDay(tx, pair, on, away);
  if (isOpen) return describeAsObsolete("the day is an ordinary one again");
  return describeAsUtterance({ kind: "visit.closed_day", visit, pair, name, me: me.id, ...(away && { away }) });
}

/**
 * Builds that news again as it stands: the visit was kept, moved or called off since, or there is school on the day after
 * all. It then offers no choice any more.
 */
export async function describeClosedDayAgain(
  { tx, me }: DescriptionContext,
  { visit: id, on, away }: NoticeOf<"visit.closed_day">,
): Promise<UtteranceOf<"visit.closed_day"> | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit) return undefined;
  const pair = await getPair(tx, visit.pairId);
  const { isOpen, name } = await findDay(tx, pair, on, away);
  return {
    kind: "visit.closed_day",
    visit,
    pair,
    name,
    me: me.id,
    isOpenAgain: isOpen,
    isKept: await isVisitKept(tx, id),
    ...(away && { away }),
    ...(await findNewest(tx, visit)),
  };
}

/** Builds the news that there is school on the day of a visit after all: the visit stands, or can be put on again. */
export async function describeOpenDay(
  { tx, me }: DescriptionContext,
  { visit: id, on }: NoticeOf<"visit.open_day">,
): Promise<NoticeDescription> {
  const visit = await findVisit(tx, id);
  const isOff = visit !== undefined && (await canBePutOn(tx, visit));
  if (!visit || (!isVisitOpen(visit) && !isOff))
    return describeAsObsolete("the visit does not wait for that day any more");
  const pair = await getPair(tx, visit.pairId);
  if (pair.endedAt) return describeAsObsolete("the pair has ended");
  const { isOpen } = await findDay(tx, pair, on);
  if (!isOpen) return describeAsObsolete("the day is without school again");
  return describeAsUtterance({ kind: "visit.open_day", visit, pair, me: me.id, isOff });
}

/** Builds that news again as it stands: the visit was put on again, moved or called off since, or the day is closed again. */
export async function describeOpenDayAgain(
  { tx, me }: DescriptionContext,
  { visit: id, on }: NoticeOf<"visit.open_day">,
): Promise<UtteranceOf<"visit.open_day"> | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit) return undefined;
  const pair = await getPair(tx, visit.pairId);
  const { isOpen } = await findDay(tx, pair, on);
  const about = { visit, pair, me: me.id, ...(await findNewest(tx, visit)) };
  return { kind: "visit.open_day", ...about, isOff: await canBePutOn(tx, visit), isClosedAgain: !isOpen };
}

const canBePutOn = async (tx: DescriptionContext["tx"], visit: Visit) =>
  isOffForClosure(visit) && !(await isVisitReplaced(tx, visit));

/** Finds whether a day is open, by the leaves of whoever was away or else by the calendar, and what that calls it. */
async function findDay(tx: DescriptionContext["tx"], { principal }: Pair, on: string, away?: PersonId) {
  if (away) {
    // Nobody but a coordinator reads the leave of another; that somebody is away on this day was said to both.
    const leaves = await asMachineWithin(tx, (machine) => listLeaves(machine, away));
    return { isOpen: !leaves.some((leave) => isWithin(Temporal.PlainDate.from(on), leave)), name: undefined };
  }
  const calendar = await getSchoolCalendar(tx, principal);
  return { isOpen: isSchoolDay(Temporal.PlainDate.from(on), calendar), name: calendar.days.get(on)?.name };
}

/** Builds the news that a visit takes place although its day has become one without school. */
export async function describeKeptVisit(
  { tx, me }: DescriptionContext,
  { visit: id }: NoticeOf<"visit.kept">,
): Promise<NoticeDescription> {
  const visit = await findVisit(tx, id);
  if (!visit || !isVisitOpen(visit)) return describeAsObsolete("the visit does not wait for that day any more");
  const pair = await getPair(tx, visit.pairId);
  if (await isOnOrdinaryDay(tx, visit, pair)) return describeAsObsolete("the day is an ordinary one again");
  return describeAsUtterance({ kind: "visit.kept", visit, pair, me: me.id });
}
