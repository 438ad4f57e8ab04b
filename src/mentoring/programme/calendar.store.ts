import type { Selectable } from "kysely";
import { z } from "zod";
import type { Tx } from "#db/as.ts";
import type { DeliveryCalendarDay, DeliveryPlaceWeek } from "#db/schema.ts";
import {
  type CalendarDay,
  type CalendarDayKind,
  DEFAULT_WEEK,
  getCalendarAt,
  type PlaceWeek,
  type ProgrammeCalendar,
  type SchoolCalendar,
  type SchoolWeek,
  type WeekendSince,
  type Whereabouts,
} from "./calendar.ts";

/** Loads the calendar that holds at a place, or the one of the programme as a whole. */
export async function getSchoolCalendar(tx: Tx, at?: Whereabouts): Promise<SchoolCalendar> {
  return getCalendarAt(await getProgrammeCalendar(tx), at);
}

/** Loads everything that the programme's calendar says; before there is a programme, its week is the usual one. */
export async function getProgrammeCalendar(tx: Tx): Promise<ProgrammeCalendar> {
  const [week, places, days] = await Promise.all([
    getProgrammeWeek(tx),
    tx.sql.selectFrom("delivery.place_week").selectAll().orderBy("place").execute(),
    tx.sql.selectFrom("delivery.calendar_day").selectAll().orderBy("day_on").orderBy("place").execute(),
  ]);
  return { week, places: places.map(toPlaceWeek), days: days.map(toCalendarDay) };
}

export async function getProgrammeWeek(tx: Tx): Promise<SchoolWeek> {
  const row = await tx.sql
    .selectFrom("delivery.programme")
    .select(["weekend", "weekend_since", "week_starts_on", "messages_from", "messages_until", "half_day_until"])
    .executeTakeFirst();
  if (!row) return DEFAULT_WEEK;
  return {
    weekend: row.weekend,
    weekendSince: toWeekendSince(row.weekend_since),
    startsOn: row.week_starts_on,
    messagesFrom: row.messages_from,
    messagesUntil: row.messages_until,
    halfDayUntil: row.half_day_until,
  };
}

export async function saveProgrammeWeek(tx: Tx, week: SchoolWeek): Promise<void> {
  await tx.sql
    .updateTable("delivery.programme")
    .set({
      weekend: [...week.weekend],
      weekend_since: toStored(week.weekendSince),
      week_starts_on: week.startsOn,
      messages_from: week.messagesFrom,
      messages_until: week.messagesUntil,
      half_day_until: week.halfDayUntil,
    })
    .where("workspace_id", "=", tx.workspaceId)
    .execute();
}

/**
 * Saves in what a place differs from the programme's week; a place that differs in nothing, and whose weekend did not just
 * become the programme's, is forgotten.
 */
export async function savePlaceWeek(
  tx: Tx,
  { place, weekend, weekendSince = {}, messagesFrom, messagesUntil }: PlaceWeek,
): Promise<void> {
  await tx.sql.deleteFrom("delivery.place_week").where("place", "=", place).execute();
  if (!weekend && !messagesFrom && Object.keys(weekendSince).length === 0) return;
  await tx.sql
    .insertInto("delivery.place_week")
    .values({
      workspace_id: tx.workspaceId,
      place,
      weekend: weekend ? [...weekend] : null,
      weekend_since: toStored(weekendSince),
      messages_from: messagesFrom ?? null,
      messages_until: messagesUntil ?? null,
    })
    .execute();
}

/** Inserts a calendar day, or replaces the one with the same date and place. */
export async function saveCalendarDay(
  tx: Tx,
  { on, kind, name, place = "" }: CalendarDay,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .insertInto("delivery.calendar_day")
    .values({ workspace_id: tx.workspaceId, day_on: on, kind, name, place, declared_at: now })
    .onConflict((conflict) =>
      conflict.columns(["workspace_id", "day_on", "place"]).doUpdateSet({ kind, name, declared_at: now }),
    )
    .execute();
}

/** Removes the entry of a day and place; the day is then an ordinary one. */
export async function deleteCalendarDay(tx: Tx, { on, place = "" }: Pick<CalendarDay, "on" | "place">): Promise<void> {
  await tx.sql.deleteFrom("delivery.calendar_day").where("day_on", "=", on).where("place", "=", place).execute();
}

function toCalendarDay(row: Selectable<DeliveryCalendarDay>): CalendarDay {
  return {
    on: row.day_on,
    kind: row.kind as CalendarDayKind,
    name: row.name,
    ...(row.place !== "" && { place: row.place }),
    ...(row.declared_at && { declaredAt: row.declared_at }),
  };
}

function toPlaceWeek(row: Selectable<DeliveryPlaceWeek>): PlaceWeek {
  return {
    place: row.place,
    ...(row.weekend && { weekend: row.weekend }),
    weekendSince: toWeekendSince(row.weekend_since),
    ...(row.messages_from && { messagesFrom: row.messages_from }),
    ...(row.messages_until && { messagesUntil: row.messages_until }),
  };
}

const sinceSchema = z.record(
  z.string(),
  z.string().transform((at) => Temporal.Instant.from(at)),
);

const toWeekendSince = (stored: unknown): WeekendSince => sinceSchema.parse(stored);
const toStored = (since: WeekendSince = {}) =>
  JSON.stringify(Object.fromEntries(Object.entries(since).map(([day, at]) => [day, at.toString()])));
