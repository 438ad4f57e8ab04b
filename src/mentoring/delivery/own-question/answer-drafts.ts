import { toDayAndTime } from "#mentoring/phrase.ts";
import { listUnfinishedDrafts } from "#mentoring/session/unfinished-draft.ts";
import { listVisitsWithoutRecord } from "#mentoring/visit/visit.store.ts";
import { type Answer, type AnswerLine, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

const EVER = { hours: 24 * 366 };
const SHOWN = 8;

/** "What do I have to log?": the drafts that are not saved, and the visits that have begun and have no record. */
export async function answerDrafts(at: AnswerContext): Promise<Answer> {
  const { tx, me, now, pairs } = at;
  const mine = pairs.filter(({ mentor }) => mentor.id === me.id);
  const pairOf = (id: string | undefined) => mine.find((pair) => pair.id === id);
  const unfinished = await listUnfinishedDrafts(tx);
  const drafts = unfinished.filter(({ pairId }) => !at.isNarrowed || pairOf(pairId));
  const due = await listVisitsWithoutRecord(tx, { from: now.subtract(EVER), now, notHeldSince: now });
  const visits = due.filter(({ pairId }) => pairOf(pairId)).toReversed();
  if (drafts.length + visits.length === 0)
    return { title: createAnswerPhrase("answer.drafts.none"), lines: [], pages: [{ to: "log" }] };
  const lines = [
    ...drafts.map(({ dialogue, pairId, on }): AnswerLine => {
      const principal = pairOf(pairId)?.principal.name;
      const opens = { to: "resume" as const, dialogue };
      if (!principal) return { ...createAnswerPhrase("home.waiting.draft"), opens };
      return on
        ? { ...createAnswerPhrase("home.waiting.draft.dated", { principal, day: on }), opens }
        : { ...createAnswerPhrase("home.waiting.draft.named", { principal }), opens };
    }),
    ...visits.map(({ id, pairId, startsAt, status }): AnswerLine => {
      const values = { ...toDayAndTime(startsAt, me.zone), principal: pairOf(pairId)?.principal.name ?? "" };
      const key = status === "held" ? "home.waiting.held" : "home.waiting.log";
      return { ...createAnswerPhrase(key, values), opens: { to: "hold", visit: id } };
    }),
  ];
  const more = lines.length - SHOWN;
  return {
    title: createAnswerPhrase("answer.drafts", { drafts: drafts.length, visits: visits.length }),
    lines: lines.slice(0, SHOWN),
    ...(more > 0 && { aside: createAnswerPhrase("answer.more", { count: more }) }),
    pages: visits.length > SHOWN ? [{ to: "due" }] : [],
  };
}
