import {
  type DescriptionContext,
  describeAsObsolete,
  describeAsUtterance,
  type NoticeDescription,
  type NoticeOf,
} from "#mentoring/delivery/described.ts";
import { getPair } from "#mentoring/pair/pair.store.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import { findVisit } from "#mentoring/visit/visit.store.ts";
import { isVisitOpen } from "#mentoring/visit/visit.ts";

/** Builds the news that the day of a visit has become a day without school. */
export async function describeClosedDay(
  { tx, me }: DescriptionContext,
  { visit: id, on }: NoticeOf<"visit.closed_day">,
): Promise<NoticeDescription> {
  const visit = await findVisit(tx, id);
  if (!visit || !isVisitOpen(visit)) return describeAsObsolete("the visit does not wait for that day any more");
  const pair = await getPair(tx, visit.pairId);
  const closed = (await getSchoolCalendar(tx, pair.principal)).days.get(on);
  if (!closed) return describeAsObsolete("the day is an ordinary one again");
  return describeAsUtterance({ kind: "visit.closed_day", visit, pair, name: closed.name, me: me.id });
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
