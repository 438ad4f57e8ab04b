import { toDayAndTime } from "#mentoring/phrase.ts";
import { listOpenVisits } from "#mentoring/visit/visit.store.ts";
import { type Answer, type AnswerLine, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { namesIn } from "./answer-when-met.ts";
import { isWithinDays, nameDaysAhead, todayOf } from "./days.ts";

const USUAL = { days: 7 };
const AHEAD = { hours: 24 * 366 };
const SHOWN = 8;

/** "Which visits are planned?", asked by a coordinator: those of these days, or of the next seven. */
export async function answerVisitsAhead(at: AnswerContext): Promise<Answer> {
  const { tx, me, now, pairs } = at;
  const today = todayOf(at);
  const days = at.days ?? { from: today, to: today.add(USUAL) };
  const open = await listOpenVisits(tx, now, now.add(AHEAD));
  const visits = open.flatMap((visit) => {
    const pair = pairs.find(({ id }) => id === visit.pairId);
    return pair && isWithinDays(visit.startsAt, days, me) ? [{ visit, pair }] : [];
  });
  const more = visits.length - SHOWN;
  return {
    title: createAnswerPhrase("answer.ahead", { ...nameDaysAhead(days, today), count: visits.length }),
    lines: visits.slice(0, SHOWN).map(({ visit, pair }): AnswerLine => {
      const values = { ...namesIn(pair), ...toDayAndTime(visit.startsAt, me.zone) };
      const page = { person: pair.principal.id, visit: visit.id };
      return { ...createAnswerPhrase("answer.ahead.line", values), opens: { to: "managed", page } };
    }),
    ...(more > 0 && { aside: createAnswerPhrase("answer.more", { count: more }) }),
    pages: [{ to: "people" }],
  };
}
