import { z } from "zod";
import { CALENDAR_DAY_KINDS } from "#mentoring/programme/calendar.ts";

/**
 * Which entry of the calendar a button means: the day on which it begins, its kind, and which of those of that day and
 * kind, because several schools may have one.
 */
export const calendarEntrySchema = z.object({
  from: z.iso.date(),
  kind: z.enum(CALENDAR_DAY_KINDS),
  nth: z.int().nonnegative(),
});

/** `from` and `until`: the days that the fields for a further entry show. */
const page = z.object({
  after: z.iso.date().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

export const CALENDAR_ACTION_SCHEMAS = {
  "calendar.show": page,
  "calendar.change": calendarEntrySchema,
  "calendar.remove": calendarEntrySchema,
  "calendar.week": z.object({}),
  "calendar.place": z.object({}),
} as const;
