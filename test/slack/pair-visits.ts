import type { Pair } from "#mentoring/pair/pair.ts";
import type { VisitStatus } from "#mentoring/visit/visit.ts";
import {
  cancelPairVisitView,
  movePairVisitView,
  pairVisitsView,
  pairVisitView,
} from "#slack/render/people/pair-visits.view.ts";
import type { Reader } from "#slack/render/reader.ts";
import { eventsOf } from "./courses.ts";
import type { Drawn } from "./drawn.ts";
import { ME, visitOf, type Words } from "./nouns.ts";

const STATUSES: readonly VisitStatus[] = ["planned", "confirmed", "held", "cancelled", "no_show"];

/** The visits of a pair as a coordinator sees them, as full as they get. */
export function pairVisits(words: Words, pair: Pair, reader: Reader): Drawn[] {
  const items = Array.from({ length: 10 }, (_, index) => ({
    ...visitOf(pair, index, words.text),
    status: STATUSES[index % STATUSES.length] ?? "held",
  }));
  const visit = visitOf(pair, 0, words.text);
  const of = { visit, pair, person: pair.mentor.id };
  const may = { move: true, cancel: true, reopen: true };
  return [
    {
      name: "visits of a pair",
      shown: pairVisitsView({ name: "pair.visits", ...of, visits: { items, at: 1, hasOlder: true } }, reader),
    },
    {
      name: "a visit of a pair",
      shown: pairVisitView({ name: "pair.visit", ...of, me: ME, events: eventsOf(visit, pair), may }, reader),
    },
    { name: "move a visit of a pair", shown: movePairVisitView({ name: "pair.move_visit", ...of }, reader) },
    { name: "call off a visit of a pair", shown: cancelPairVisitView({ name: "pair.cancel_visit", ...of }, reader) },
  ];
}
