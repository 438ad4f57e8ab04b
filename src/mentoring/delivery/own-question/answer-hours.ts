import { findVisitRoundOn } from "#mentoring/programme/visit-round.store.ts";
import { type Answer, type AnswerPhrase, createAnswerPhrase } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { nameDays, todayOf } from "./days.ts";
import { listMeetings } from "./list-meetings.ts";

/** "How many hours this month?": the contacts with a record and how long they took together, also of the round. */
export async function answerHours(at: AnswerContext): Promise<Answer> {
  const today = todayOf(at);
  const month = { from: today.with({ day: 1 }), to: today.with({ day: today.daysInMonth }) };
  const days = at.days ?? month;
  const { unlogged, ...values } = await count({ ...at, days });
  const round = at.days ? undefined : await findVisitRoundOn(at.tx, today);
  const ofRound = round && (await count({ ...at, days: { from: round.startsOn, to: round.endsOn } }));
  return {
    title: createAnswerPhrase("answer.hours", { whom: at.whom, ...nameDays(days, today), ...values }),
    lines: [
      ...(round && ofRound
        ? [
            createAnswerPhrase("answer.hours.round", {
              from: round.startsOn,
              to: round.endsOn,
              count: ofRound.count,
              time: ofRound.time,
            }),
          ]
        : []),
      ...(unlogged > 0 ? [createAnswerPhrase("answer.hours.unlogged", { count: unlogged })] : []),
    ],
    pages: [],
  };
}

async function count(at: AnswerContext) {
  const meetings = await listMeetings(at);
  const logged = meetings.filter(({ session }) => session);
  const minutes = logged.reduce((sum, meeting) => sum + (meeting.minutes ?? 0), 0);
  return { count: logged.length, time: nameTime(minutes), unlogged: meetings.length - logged.length };
}

function nameTime(all: number): AnswerPhrase {
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return createAnswerPhrase("answer.hours.minutes", { minutes });
  return minutes === 0
    ? createAnswerPhrase("answer.hours.whole", { hours })
    : createAnswerPhrase("answer.hours.both", { hours, minutes });
}
