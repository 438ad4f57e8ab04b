import type { Pair } from "#mentoring/pair/pair.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import type { VisitEvent } from "#mentoring/visit/visit-event.ts";
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

/** Everything that can be done with a visit, by somebody, by the reader and by a list. */
export function eventsOf(visit: Visit, pair: Pair): VisitEvent[] {
  const { startsAt: at } = visit;
  const [by, mine] = [pair.principal, pair.mentor].map(({ id, name }) => ({ id, name }));
  const said = (["confirmed", "hold", "cancel", "miss", "reopen", "convert", "void", "restore"] as const).flatMap(
    (what) => [
      { what, at, ...(by && { by }) },
      { what, at, ...(mine && { by: mine }) },
    ],
  );
  return [{ what: "planned", at, to: at }, ...said, { what: "moved", at, ...(by && { by }), to: at }];
}

/** What else can be done with a visit, and the way back. */
export function coursesOf(visit: Visit, pair: Pair, reader: Reader) {
  const me = pair.mentor.id;
  const may = { convert: true, miss: true, withdraw: true };
  const visits = [{ ...visit, status: "voided" as const }];
  const events = eventsOf(visit, pair);
  return [
    { name: "more of a visit", shown: moreOfVisitView({ name: "visit.more", visit, pair, me, events, may }, reader) },
    {
      name: "closed visits",
      shown: closedVisitsView(
        { name: "visit.closed", visits: { items: visits, at: 1, hasOlder: true }, pairs: [pair], me },
        reader,
      ),
    },
  ];
}
