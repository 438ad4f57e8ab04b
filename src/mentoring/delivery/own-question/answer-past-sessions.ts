import { type Answer, type AnswerLine, createAnswerPhrase, NONE } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { nameDays, todayOf } from "./days.ts";
import { listMeetings, type Meeting } from "./list-meetings.ts";
import { nameOther } from "./name-others.ts";

const SHOWN = 5;

/** "When did I last see Rosa?": the contacts that took place, each with its record. */
export async function answerPastSessions(at: AnswerContext): Promise<Answer> {
  const { pairs, days } = at;
  const meetings = await listMeetings(at);
  const [last] = meetings;
  const values = { whom: at.whom, ...nameDays(days, todayOf(at)) };
  const [only, ...others] = pairs;
  const pages = only && others.length === 0 ? [{ to: "relation" as const, pair: only.id }] : [];
  if (!last) return { title: createAnswerPhrase("answer.past.none", values), lines: [], pages };
  const more = meetings.length - SHOWN;
  return {
    title: days
      ? createAnswerPhrase("answer.past.count", { ...values, count: meetings.length })
      : createAnswerPhrase("answer.past", { day: dayOf(last), other: nameOther(last.pair, at.me, pairs) }),
    lines: meetings.slice(0, SHOWN).map((meeting) => describeMeeting(meeting, at)),
    ...(more > 0 && { aside: createAnswerPhrase("answer.past.more", { count: more }) }),
    pages,
  };
}

const dayOf = ({ at, pair }: Meeting) => at.toZonedDateTimeISO(pair.principal.zone).toPlainDate();

function describeMeeting(meeting: Meeting, { me, pairs }: AnswerContext): AnswerLine {
  const { pair, minutes, modality, session, visit } = meeting;
  const values = { other: nameOther(pair, me, pairs), day: dayOf(meeting) };
  const way = modality ? createAnswerPhrase(`visit.way.${modality}`) : NONE;
  if (session)
    return {
      ...createAnswerPhrase("answer.past.line", { ...values, way, minutes: minutes ?? 0 }),
      opens: { to: "record", session },
    };
  const isMine = pair.mentor.id === me.id && visit !== undefined;
  return {
    ...createAnswerPhrase("answer.past.unlogged", values),
    ...(isMine && { opens: { to: "hold" as const, visit } }),
  };
}
