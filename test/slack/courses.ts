import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { Reader } from "#slack/render/reader.ts";
import { closedVisitsView, moreOfVisitView } from "#slack/render/visit/course.view.ts";

export const VISIT_NEWS = [
  "visit.planned",
  "visit.moved",
  "visit.cancelled",
  "visit.confirmed",
  "visit.reopened",
  "visit.missed",
  "visit.converted",
  "visit.voided",
] as const;

/** What else can be done with a visit, and the way back. */
export function coursesOf(visit: Visit, pair: Pair, reader: Reader) {
  const me = pair.mentor.id;
  const may = { convert: true, miss: true, withdraw: true };
  const visits = [{ ...visit, status: "voided" as const }];
  return [
    { name: "more of a visit", shown: moreOfVisitView({ name: "visit.more", visit, pair, me, may }, reader) },
    { name: "closed visits", shown: closedVisitsView({ name: "visit.closed", visits, pairs: [pair], me }, reader) },
  ];
}
