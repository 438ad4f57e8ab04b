import { listLastMeetings } from "#mentoring/overview/last-meeting.store.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { type Answer, type AnswerLine, type AnswerPhrase, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { nameDaysWithout, todayOf } from "./days.ts";
import { listMeetings } from "./list-meetings.ts";
import { nameOther, namesOf } from "./name-others.ts";

/** Without days in the question it is about the last three weeks. */
const USUAL = { weeks: 3 };
const SHOWN = 8;
/** As many are named in the first line. */
const NAMED = 4;
const AHEAD = { hours: 24 * 366 };

/** "Whom have I not seen?": with whom there was no contact in these days, and when the next visit is. */
export async function answerNotSeen(at: AnswerContext): Promise<Answer> {
  const { tx, now, pairs } = at;
  const days = at.days ?? { from: todayOf(at).subtract(USUAL) };
  const met = await listMeetings({ ...at, days });
  const unseen = pairs.filter(({ id }) => met.every(({ pair }) => pair.id !== id));
  const span = nameDaysWithout(days, todayOf(at));
  if (pairs.length === 0) return { title: createAnswerPhrase("answer.who.nobody"), lines: [], pages: [] };
  if (unseen.length === 0) return { title: createAnswerPhrase("answer.unseen.none", span), lines: [], pages: [] };
  const [last, ahead] = [await listLastMeetings(tx, now), await listOpenVisits(tx, now, now.add(AHEAD))];
  const lines = unseen.slice(0, SHOWN).map((pair) => {
    const next = ahead.find(({ pairId }) => pairId === pair.id);
    return describeUnseen(pair, { last: last.get(pair.id), next: next?.startsAt }, at);
  });
  const more = unseen.length - SHOWN;
  return {
    title: titleOf(
      unseen,
      span,
      unseen.every(({ id }) => !last.has(id)),
      at,
    ),
    lines,
    ...(more > 0 && { aside: createAnswerPhrase("answer.more", { count: more }) }),
    pages: [{ to: "plan" }],
  };
}

/** With whom there was no contact in these days; that there was none at all is said so. */
function titleOf(
  unseen: readonly Pair[],
  span: ReturnType<typeof nameDaysWithout>,
  isNever: boolean,
  at: AnswerContext,
): AnswerPhrase {
  if (unseen.length > NAMED) return createAnswerPhrase("answer.unseen.many", { ...span, count: unseen.length });
  return isNever
    ? createAnswerPhrase("answer.unseen.all_never", namesOf(unseen, at))
    : createAnswerPhrase("answer.unseen", { ...span, ...namesOf(unseen, at) });
}

type When = { readonly last: Temporal.Instant | undefined; readonly next: Temporal.Instant | undefined };

function describeUnseen(pair: Pair, { last, next }: When, { me, pairs }: AnswerContext): AnswerLine {
  const values = { other: nameOther(pair, me, pairs), next: describeNext(next, pair) };
  const line = last
    ? createAnswerPhrase("answer.unseen.last", { ...values, day: dayAt(last, pair) })
    : createAnswerPhrase("answer.unseen.never", values);
  return { ...line, opens: { to: "relation", pair: pair.id } };
}

/** The next visit of a pair, for the end of a line. */
export function describeNext(next: Temporal.Instant | undefined, pair: Pair): AnswerPhrase {
  return next ? createAnswerPhrase("answer.then", { day: dayAt(next, pair) }) : createAnswerPhrase("answer.then.none");
}

export const dayAt = (at: Temporal.Instant, { principal }: Pair) => at.toZonedDateTimeISO(principal.zone).toPlainDate();
