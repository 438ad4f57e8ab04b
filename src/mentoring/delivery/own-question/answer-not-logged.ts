import { listVisitsWithoutRecord } from "#mentoring/visit/visit.store.ts";
import { type Answer, type AnswerLine, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { dayAt } from "./answer-not-seen.ts";
import { namesIn } from "./answer-when-met.ts";
import { isWithinDays, nameDays, todayOf } from "./days.ts";

/** Without days in the question it is about the last eight weeks. */
const USUAL = { weeks: 8 };
const EVER = { hours: 24 * 366 };
const SHOWN = 8;

/** "Who has not logged?", asked by a coordinator: the visits that have begun and have no record, by mentor. */
export async function answerNotLogged(at: AnswerContext): Promise<Answer> {
  const { tx, now, pairs } = at;
  const today = todayOf(at);
  const days = at.days ?? { from: today.subtract(USUAL) };
  const due = await listVisitsWithoutRecord(tx, { from: now.subtract(EVER), now, notHeldSince: now });
  const visits = due
    .flatMap((visit) => {
      const pair = pairs.find(({ id }) => id === visit.pairId);
      return pair && isWithinDays(visit.startsAt, days, pair.principal) ? [{ visit, pair }] : [];
    })
    .toSorted((one, other) => one.pair.mentor.name.localeCompare(other.pair.mentor.name));
  const span = nameDays(days, today);
  const pages = [{ to: "digest" as const }, { to: "people" as const }];
  if (visits.length === 0) return { title: createAnswerPhrase("answer.unlogged.none", span), lines: [], pages };
  const more = visits.length - SHOWN;
  return {
    title: createAnswerPhrase("answer.unlogged", { ...span, count: visits.length }),
    lines: visits.slice(0, SHOWN).map(({ visit, pair }): AnswerLine => {
      const key = visit.status === "held" ? "answer.unlogged.held" : "answer.unlogged.unsaid";
      const line = createAnswerPhrase(key, { ...namesIn(pair), day: dayAt(visit.startsAt, pair) });
      return { ...line, opens: { to: "managed", page: { person: pair.principal.id, visit: visit.id } } };
    }),
    ...(more > 0 && { aside: createAnswerPhrase("answer.more", { count: more }) }),
    pages,
  };
}
