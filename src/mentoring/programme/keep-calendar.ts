import type { PersonTx } from "#db/as.ts";
import { audit } from "#mentoring/audit/audit.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { planAgain } from "#mentoring/plan-again.ts";
import { redrawClosedDays } from "#mentoring/redraw-messages.ts";
import { getProgrammeCalendar, savePlaceWeek, saveProgrammeWeek } from "./calendar.store.ts";
import { type CalendarDay, changeWeekend, getCalendarAt, type PlaceWeek, type SchoolWeek } from "./calendar.ts";
import { type CalendarEntry, daysOfEntry, listDays } from "./calendar-entries.ts";
import { changeCalendar, compareCalendar, placeAndDay, type WantedDay } from "./change-calendar.ts";

export type KeepCalendarOutcome = { readonly kind: "changed" | "unchanged" | "gone" | "not_a_coordinator" };

/**
 * Enters days into the calendar on behalf of a coordinator, in place of an earlier entry if one is given: so an entry is
 * moved or corrected. Without a new entry the earlier one is removed.
 */
export async function saveCalendarEntry(
  tx: PersonTx,
  me: Person,
  { before, entry }: { readonly before?: CalendarEntry | undefined; readonly entry?: CalendarEntry | undefined },
  now: Temporal.Instant,
): Promise<KeepCalendarOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  const calendar = await getProgrammeCalendar(tx);
  const removed = before ? daysOfEntry(calendar, before) : [];
  if (before && removed.length === 0) return { kind: "gone" };
  const entered = entry ? toDays(entry) : [];
  const kept = new Set(entered.map(placeAndDay));
  const ordinary = removed
    .filter((day) => !kept.has(placeAndDay(day)))
    .map(({ on, place }): WantedDay => ({ on, kind: "ordinary", ...(place && { place }) }));
  const changes = compareCalendar([...ordinary, ...entered], calendar);
  await changeCalendar(tx, changes, now);
  return { kind: changes.length > 0 ? "changed" : "unchanged" };
}

function toDays({ from, to, ...same }: CalendarEntry): CalendarDay[] {
  return listDays({ from, to }).map((on) => ({ ...same, on }));
}

/** Saves the week and the hours of the programme on behalf of a coordinator. */
export function saveWeek(
  tx: PersonTx,
  me: Person,
  week: SchoolWeek,
  now: Temporal.Instant,
): Promise<KeepCalendarOutcome> {
  return save(
    tx,
    me,
    async () => {
      const { week: was } = await getProgrammeCalendar(tx);
      await saveProgrammeWeek(tx, { ...week, weekendSince: changeWeekend(was, week.weekend, now) });
    },
    now,
  );
}

/** Saves in what a school or a region differs from the programme's week, on behalf of a coordinator. */
export function saveWeekOfPlace(
  tx: PersonTx,
  me: Person,
  week: PlaceWeek,
  now: Temporal.Instant,
): Promise<KeepCalendarOutcome> {
  return save(
    tx,
    me,
    async () => {
      const calendar = await getProgrammeCalendar(tx);
      const was = getCalendarAt(calendar, { school: week.place }).week;
      const weekendSince = changeWeekend(was, week.weekend ?? calendar.week.weekend, now);
      await savePlaceWeek(tx, { ...week, weekendSince });
    },
    now,
  );
}

async function save(
  tx: PersonTx,
  me: Person,
  write: () => Promise<void>,
  now: Temporal.Instant,
): Promise<KeepCalendarOutcome> {
  if (!hasRole(me, "coordinator")) return { kind: "not_a_coordinator" };
  await write();
  await redrawClosedDays(tx, now);
  planAgain(tx, "everyone", now);
  await audit(tx, { act: "calendar.change", subject: tx.workspaceId }, now);
  return { kind: "changed" };
}

export type WeekProblem = "weekend" | "hours" | "half_day";

const [EARLIEST, LATEST] = [Temporal.PlainTime.from("05:00"), Temporal.PlainTime.from("22:00")];
const SHORTEST = { hours: 2 };

/** Returns what is wrong with a week: no day of school is left, or hours are at night or too short. */
export function findWeekProblem(week: SchoolWeek): WeekProblem | undefined {
  const { compare } = Temporal.PlainTime;
  const isLongEnough = (until: Temporal.PlainTime) =>
    week.messagesFrom.until(until).total("minutes") >= Temporal.Duration.from(SHORTEST).total("minutes");
  if (week.weekend.length >= 7) return "weekend";
  const isByDay = compare(week.messagesFrom, EARLIEST) >= 0 && compare(week.messagesUntil, LATEST) <= 0;
  if (!isByDay || !isLongEnough(week.messagesUntil)) return "hours";
  return isLongEnough(week.halfDayUntil) && compare(week.halfDayUntil, LATEST) <= 0 ? undefined : "half_day";
}
