import type { Person } from "#mentoring/people/person.ts";
import type { AnswerPhrase } from "./answer.ts";
import { createAnswerPhrase, NONE } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

type Days = NonNullable<AnswerContext["days"]>;

/** The days of a question in words, for a place in a sentence: "since Monday 2 November"; {@link NONE} for none. */
export function nameDays(days: Days | undefined, today: Temporal.PlainDate): { readonly span: string | AnswerPhrase } {
  if (!days) return { span: NONE };
  const { from, to } = days;
  if (to?.equals(from)) return { span: createAnswerPhrase("answer.span.day", { day: from }) };
  const isOver = to && Temporal.PlainDate.compare(to, today) < 0;
  const isAhead = Temporal.PlainDate.compare(from, today) > 0;
  return to && (isOver || isAhead)
    ? { span: createAnswerPhrase("answer.span.range", { from, to }) }
    : { span: createAnswerPhrase("answer.span.since", { day: from }) };
}

/**
 * The days of a question in which something did not happen: "not seen since Monday" would say that they were seen on Monday.
 */
export function nameDaysWithout(days: Days, today: Temporal.PlainDate): ReturnType<typeof nameDays> {
  const isBegun = Temporal.PlainDate.compare(days.from, today) < 0;
  const isOpen = isBegun && (!days.to || Temporal.PlainDate.compare(days.to, today) >= 0);
  return isOpen ? { span: createAnswerPhrase("answer.span.to_today", { day: days.from }) } : nameDays(days, today);
}

/** The days of a question about what is to come: they begin today at the earliest. */
export function nameDaysAhead(
  days: Days | undefined,
  today: Temporal.PlainDate,
): { readonly span: string | AnswerPhrase } {
  if (!days?.to || days.to.equals(days.from)) return nameDays(days, today);
  return { span: createAnswerPhrase("answer.span.until", { day: days.to }) };
}

/** Whether an instant lies within the days of a question, where a person lives; without days everything does. */
export function isWithinDays(at: Temporal.Instant, days: Days | undefined, { zone }: Pick<Person, "zone">): boolean {
  if (!days) return true;
  const day = at.toZonedDateTimeISO(zone).toPlainDate();
  const isAfter = Temporal.PlainDate.compare(day, days.from) >= 0;
  return isAfter && (!days.to || Temporal.PlainDate.compare(day, days.to) <= 0);
}

export const todayOf = ({ me, now }: Pick<AnswerContext, "me" | "now">): Temporal.PlainDate =>
  now.toZonedDateTimeISO(me.zone).toPlainDate();
