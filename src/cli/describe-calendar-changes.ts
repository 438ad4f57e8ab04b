import type { CalendarDayKind } from "#mentoring/programme/calendar.ts";
import type { CalendarChange } from "#mentoring/programme/change-calendar.ts";

/** How many changes are said in words; the counts speak of the others. */
const MAX_LINES = 100;

const KINDS: Readonly<Record<CalendarDayKind, string>> = {
  holiday: "a holiday",
  break: "a break",
  school_day: "a school day",
  half_day: "a half day",
};

/** Says in words what changes in the calendar, days that follow each other and change alike in one line. */
export function describeCalendarChanges(changes: readonly CalendarChange[]): string[] {
  const lines: { from: Temporal.PlainDate; to: Temporal.PlainDate; text: string }[] = [];
  for (const change of changes.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))) {
    const text = describeChange(change);
    const before = lines.find((line) => line.text === text && line.to.add({ days: 1 }).equals(change.on));
    if (before) before.to = change.on;
    else lines.push({ from: change.on, to: change.on, text });
  }
  const said = lines.map(({ from, to, text }) => `${from.equals(to) ? from : `${from} to ${to}`} ${text}.`);
  return said.length > MAX_LINES ? [...said.slice(0, MAX_LINES), `And ${said.length - MAX_LINES} more.`] : said;
}

function describeChange({ place, was, becomes }: CalendarChange): string {
  const where = place ? ` at ${place}` : "";
  const name = (day: NonNullable<CalendarChange["was"]>) => `${KINDS[day.kind]} (${day.name})`;
  if (!becomes) return `is an ordinary day again${where}${was ? `, and no longer ${name(was)}` : ""}`;
  return `becomes ${name(becomes)}${where}${was ? `; it was ${name(was)}` : ""}`;
}
