import { type CalendarDay, getCalendarAt, isSchoolDay, type ProgrammeCalendar, toPlaceName } from "./calendar.ts";

/** Days of the calendar that follow each other and are alike, weekends between them aside: a holiday, or a whole break. */
export type CalendarEntry = Omit<CalendarDay, "on" | "declaredAt"> & {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
};

/** A longer entry is taken for a typing error, such as a wrong year. */
export const MAX_ENTRY_DAYS = 200;

/** Lists every day of an entry. */
export function listDays({ from, to }: Pick<CalendarEntry, "from" | "to">): Temporal.PlainDate[] {
  return Array.from({ length: countDays(from, to) }, (_, days) => from.add({ days }));
}

/** Counts the days of an entry; less than one if its last day is before its first. */
export const countDays = (from: Temporal.PlainDate, to: Temporal.PlainDate): number => from.until(to).days + 1;

/** Lists what the calendar says from a day on, in the order of the days. A pure function. */
export function listCalendarEntries(calendar: ProgrammeCalendar, from: Temporal.PlainDate): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  for (const { on, kind, name, place } of calendar.days) {
    if (Temporal.PlainDate.compare(on, from) < 0) continue;
    const before = entries.findLast((entry) => isAlike(entry, { kind, name, place }) && isNext(entry, on, calendar));
    if (before) entries[entries.indexOf(before)] = { ...before, to: on };
    else entries.push({ from: on, to: on, kind, name, ...(place && { place }) });
  }
  return entries;
}

type Alike = Pick<CalendarDay, "kind" | "name"> & { readonly place?: string | undefined };

const placeOf = ({ place }: Alike) => (place ? toPlaceName(place) : "");
const isAlike = (one: Alike, other: Alike) =>
  one.kind === other.kind && one.name === other.name && placeOf(one) === placeOf(other);

/** Whether no ordinary school day lies between an entry and a day. */
function isNext({ to }: CalendarEntry, on: Temporal.PlainDate, { week }: ProgrammeCalendar): boolean {
  const ordinary = getCalendarAt({ week, places: [], days: [] });
  for (let day = to.add({ days: 1 }); Temporal.PlainDate.compare(day, on) < 0; day = day.add({ days: 1 }))
    if (isSchoolDay(day, ordinary)) return false;
  return true;
}

/** The days of an entry that stand in the calendar. */
export function daysOfEntry({ days }: ProgrammeCalendar, entry: CalendarEntry): CalendarDay[] {
  const { compare } = Temporal.PlainDate;
  return days.filter(
    (day) => isAlike(day, entry) && compare(entry.from, day.on) <= 0 && compare(day.on, entry.to) <= 0,
  );
}
