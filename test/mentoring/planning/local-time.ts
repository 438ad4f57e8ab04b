import { createWorkingHours } from "#mentoring/leave/working-hours.ts";
import { type CalendarDayKind, toSchoolCalendar } from "#mentoring/programme/calendar.ts";
import type { WorkingHours } from "#mentoring/quiet-hours.ts";

export const LIMA = "America/Lima";
export const NEW_YORK = "America/New_York";
export const MADRID = "Europe/Madrid";
/** Where on Sunday, 7 October 2018, the clocks went from four straight to seven: the nearest to a gap at our hours. */
export const CASEY = "Antarctica/Casey";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** "Tue 2026-11-17". Throws for a weekday that is not that day's: a table that is wrong there is wrong elsewhere. */
export function day(written: string): Temporal.PlainDate {
  const on = Temporal.PlainDate.from(written.slice(4));
  if (readDay(on) !== written) throw new Error(`${written} is a ${WEEKDAYS[on.dayOfWeek - 1]}`);
  return on;
}

/** "Tue 2026-11-17 16:00" by the clocks of a zone. */
export function moment(written: string, zone = LIMA): Temporal.Instant {
  return day(written.slice(0, 14))
    .toZonedDateTime({ timeZone: zone, plainTime: written.slice(15) })
    .toInstant();
}

/** Back from an instant to what `moment` takes, with seconds only where there are some. */
export function read(instant: Temporal.Instant, zone = LIMA): string {
  const local = instant.toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString();
  return `${readDay(local.toPlainDate())} ${time.endsWith(":00") ? time.slice(0, 5) : time}`;
}

export const readDay = (on: Temporal.PlainDate) => `${WEEKDAYS[on.dayOfWeek - 1]} ${on}`;

/** "from – until", as a decision wants it said. */
export function readSpan(planned: { at: Temporal.Instant; until?: Temporal.Instant }, zone = LIMA): string {
  return `${read(planned.at, zone)} – ${planned.until ? read(planned.until, zone) : ""}`;
}

/** First and last day, "Mon 2026-12-07" each. */
export type Span = readonly [string, string];

export type Days = {
  readonly closed?: readonly Span[];
  /** Weekend days with lessons. */
  readonly open?: readonly string[];
  readonly leave?: readonly Span[];
};

/** The working days of one person: Monday to Friday but for what is named. */
export function hoursIn(zone: string, { closed = [], open = [], leave = [] }: Days = {}): WorkingHours {
  const named = (on: Temporal.PlainDate, kind: CalendarDayKind) => ({ on, kind, name: "" });
  const calendar = toSchoolCalendar([
    ...closed.flatMap(daysOf).map((on) => named(on, "break")),
    ...open.map((on) => named(day(on), "school_day")),
  ]);
  return createWorkingHours(
    zone,
    calendar,
    leave.map(([from, to]) => ({ from: day(from), to: day(to) })),
  );
}

function daysOf([from, to]: Span): Temporal.PlainDate[] {
  const [first, length] = [day(from), day(from).until(day(to)).days + 1];
  return Array.from({ length }, (_, days) => first.add({ days }));
}
