import type { Selectable } from "kysely";
import type { Tx } from "#db/as.ts";
import type { DeliveryCalendarDay } from "#db/schema.ts";
import { type CalendarDay, type CalendarDayKind, type SchoolCalendar, toSchoolCalendar } from "./calendar.ts";

export async function getSchoolCalendar(tx: Tx): Promise<SchoolCalendar> {
  const rows = await tx.sql.selectFrom("delivery.calendar_day").selectAll().orderBy("day_on").execute();
  return toSchoolCalendar(rows.map(toCalendarDay));
}

/** Inserts a calendar day, or replaces the one with the same date. */
export async function saveCalendarDay(tx: Tx, { on, kind, name }: CalendarDay): Promise<void> {
  await tx.sql
    .insertInto("delivery.calendar_day")
    .values({ workspace_id: tx.workspaceId, day_on: on, kind, name })
    .onConflict((conflict) => conflict.columns(["workspace_id", "day_on"]).doUpdateSet({ kind, name }))
    .execute();
}

function toCalendarDay(row: Selectable<DeliveryCalendarDay>): CalendarDay {
  return { on: row.day_on, kind: row.kind as CalendarDayKind, name: row.name };
}
