import { listMyPairs } from "#mentoring/pair/pair.store.ts";
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
  const isOfPairs = ({ pairId }: Visit) => pairs.some(({ id }) => id === pairId);
  const visits = open.filter(isOfPairs);
  const before = at.asked.after && visits[0];
  if (before) return answerAfter(before, open.slice(open.indexOf(before) + 1), at);
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

/** "Whom do I see after Rosa?": the visit after that one, whoever it is with. */
async function answerAfter(before: Visit, following: readonly Visit[], at: AnswerContext): Promise<Answer> {
  const pairs = await listMyPairs(at.tx);
  const next = following.find(({ pairId }) => pairs.some(({ id }) => id === pairId));
  const first = valuesOf(before, at);
  const { other: whom, day: first_day, time: first_time } = first;
  const pages = [{ to: "next" as const }];
  if (!next) return { title: createAnswerPhrase("answer.after.none", first), lines: [], pages };
  const with_all = { ...at, pairs };
  const values = { ...valuesOf(next, with_all), whom, first_day, first_time };
  return { title: createAnswerPhrase("answer.after", values), lines: describeVisit(next, true, with_all), pages };
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
