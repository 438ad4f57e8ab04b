import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { toDayAndTime } from "#mentoring/phrase.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import type { Visit } from "#mentoring/visit/visit.ts";
import { type Answer, type AnswerLine, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

const AHEAD = { hours: 24 * 366 };
/** A visit that has just begun is still the next one. */
const JUST_BEGUN = { minutes: 30 };
/** How many visits after the next one are listed. */
const SHOWN = 4;

/** "When is my next visit?": the next one, and those that follow it. */
export async function answerNextVisit(at: AnswerContext): Promise<Answer> {
  const { tx, now, pairs } = at;
  const open = await listOpenVisits(tx, now.subtract(JUST_BEGUN), now.add(AHEAD));
  const visits = open.filter(({ pairId }) => pairs.some(({ id }) => id === pairId));
  const [next, ...later] = visits;
  if (!next)
    return { title: createAnswerPhrase("answer.next.none", { whom: at.whom }), lines: [], pages: [{ to: "plan" }] };
  const shown = [next, ...later].slice(0, SHOWN + 1);
  return {
    title: createAnswerPhrase("answer.next", valuesOf(next, at)),
    lines: shown.flatMap((visit) => describeVisit(visit, visit === next, at)),
    ...(later.length > SHOWN && { aside: createAnswerPhrase("answer.next.more", { count: later.length - SHOWN }) }),
    pages: [{ to: "next" }],
  };
}

/** One visit as a line. The next one stands in the title already; its line says only what it waits for. */
function describeVisit(visit: Visit, isTitle: boolean, at: AnswerContext): AnswerLine[] {
  const values = valuesOf(visit, at);
  const isToConfirm = visit.status === "planned" && visit.plannedBy !== undefined && visit.plannedBy !== at.me.id;
  if (isToConfirm)
    return [{ ...createAnswerPhrase("answer.next.unconfirmed", values), opens: { to: "confirm", visit: visit.id } }];
  const opens = { to: "visit" as const, visit: visit.id };
  return isTitle ? [] : [{ ...createAnswerPhrase("answer.next.visit", values), opens }];
}

function valuesOf({ startsAt, pairId, minutes, modality }: Visit, { me, pairs }: AnswerContext) {
  const pair = pairs.find(({ id }) => id === pairId);
  const other = pair ? getOtherPerson(pair, me.id).name : "";
  const way = createAnswerPhrase(`visit.way.${modality}`);
  return { other, ...toDayAndTime(startsAt, me.zone), minutes, way };
}
