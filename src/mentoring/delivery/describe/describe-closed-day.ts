import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import type { UtteranceOf } from "#mentoring/delivery/utterance.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { isSchoolDay } from "#mentoring/programme/calendar.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen } from "#mentoring/visit/visit.ts";
import { isVisitKept } from "#mentoring/visit/visit-kept.store.ts";
import { findNewest } from "./describe-redrawn-visit.ts";

/** Builds the news that the day of a visit has become a day without school. */
export async function describeClosedDay(
  { tx, me }: DescriptionContext,
  { visit: id, on }: NoticeOf<"visit.closed_day">,
): Promise<NoticeDescription> {
  const visit = await findVisit(tx, id);
  if (!visit || !isVisitOpen(visit)) return describeAsObsolete("the visit does not wait for that day any more");
  const pair = await getPair(tx, visit.pairId);
  const { isOpen, name } = await findDay(tx, pair, on);
  if (isOpen) return describeAsObsolete("the day is an ordinary one again");
  return describeAsUtterance({ kind: "visit.closed_day", visit, pair, name, me: me.id });
}

/**
 * Builds that news again as it stands: the visit was kept, moved or called off since, or there is school on the day after
 * all. It then offers no choice any more.
 */
export async function describeClosedDayAgain(
  { tx, me }: DescriptionContext,
  { visit: id, on }: NoticeOf<"visit.closed_day">,
): Promise<UtteranceOf<"visit.closed_day"> | undefined> {
  const visit = await findVisit(tx, id);
  if (!visit) return undefined;
  const pair = await getPair(tx, visit.pairId);
  const { isOpen, name } = await findDay(tx, pair, on);
  return {
    kind: "visit.closed_day",
    visit,
    pair,
    name,
    me: me.id,
    isOpenAgain: isOpen,
    isKept: await isVisitKept(tx, id),
    ...(await findNewest(tx, visit)),
  };
}

async function findDay(tx: DescriptionContext["tx"], { principal }: Pair, on: string) {
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
  return describeAsUtterance({ kind: "visit.kept", visit, pair: await getPair(tx, visit.pairId), me: me.id });
}
