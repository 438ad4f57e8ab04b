import { getOtherPerson } from "#mentoring/pair/pair.ts";
import { getSchoolCalendar } from "#mentoring/programme/calendar.store.ts";
import {
  type CalendarDay,
  isClosedByCalendar,
  isSchoolDay,
  type SchoolCalendar,
} from "#mentoring/programme/calendar.ts";
import { type Answer, type AnswerPhrase, createAnswerPhrase, NONE } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";
import { todayOf } from "./days.ts";

const SHOWN = 5;
/** How far ahead the days without school are looked for that a question without days asks about. */
const AHEAD = { months: 4 };

/** "Is there school tomorrow?", "when is the next holiday?": by the calendar of the school, or of the programme. */
export async function answerSchoolDays(at: AnswerContext): Promise<Answer> {
  const { tx, me, pairs, isNarrowed, days } = at;
  const [pair] = pairs;
  const place = isNarrowed && pair ? getOtherPerson(pair, me.id) : me;
  const calendar = await getSchoolCalendar(tx, place);
  const pages = me.roles.includes("coordinator") ? [{ to: "calendar" as const }] : [];
  const aside = createAnswerPhrase("answer.school.source");
  if (days?.to?.equals(days.from)) return { title: describeDay(days.from, calendar), lines: [], aside, pages };
  const today = todayOf(at);
  const from = days && Temporal.PlainDate.compare(days.from, today) > 0 ? days.from : today;
  const closed = listClosures(calendar, from, days?.to ?? today.add(AHEAD));
  const [first, ...others] = closed.slice(0, SHOWN).map(describeClosure);
  return { title: first ?? createAnswerPhrase("answer.school.none"), lines: others, aside, pages };
}

function describeDay(day: Temporal.PlainDate, calendar: SchoolCalendar): AnswerPhrase {
  const entry = calendar.days.get(day.toString());
  const values = { day, name: entry?.name || NONE };
  if (entry?.kind === "half_day") return createAnswerPhrase("answer.school.half", values);
  if (isSchoolDay(day, calendar)) return createAnswerPhrase("answer.school.open", values);
  return isClosedByCalendar(day, calendar)
    ? createAnswerPhrase("answer.school.closed", values)
    : createAnswerPhrase("answer.school.weekend", values);
}

type Closure = Pick<CalendarDay, "name"> & { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** Lists the days that the calendar closes, those of one name that follow each other as one. */
function listClosures(calendar: SchoolCalendar, from: Temporal.PlainDate, to: Temporal.PlainDate): Closure[] {
  const closed = [...calendar.days.values()]
    .filter(({ on, kind }) => (kind === "holiday" || kind === "break") && isBetween(on, from, to))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
  const closures: Closure[] = [];
  for (const { on, name } of closed) {
    const last = closures.at(-1);
    if (last?.name === name && on.since(last.to).days <= MAX_GAP) closures[closures.length - 1] = { ...last, to: on };
    else closures.push({ from: on, to: on, name });
  }
  return closures;
}

/** A weekend within a break has no entry. */
const MAX_GAP = 3;

const isBetween = (day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;

function describeClosure({ from, to, name }: Closure): AnswerPhrase {
  const values = { name: name || NONE };
  return from.equals(to)
    ? createAnswerPhrase("answer.school.closed", { ...values, day: from })
    : createAnswerPhrase("answer.school.break", { ...values, from, to });
}
