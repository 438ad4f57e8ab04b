import { z } from "zod";
import { CALENDAR_DAY_KINDS } from "#mentoring/programme/calendar.ts";
import { calendarEntrySchema } from "./calendar.actions.ts";
import { day, one, text, time } from "./form-fields.ts";

/** The code of a place; its name would be free text. */
const place = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .optional();
const weekday = z.enum(["1", "2", "3", "4", "5", "6", "7"]).transform(Number);
const entry = z.object({
  from: day,
  until: day,
  kind: one(CALENDAR_DAY_KINDS),
  name: text,
  place,
});

export const CALENDAR_FORM_SCHEMAS = {
  "calendar.days": { carries: z.object({}), fields: entry, examined: ["name"] },
  "calendar.change": { carries: calendarEntrySchema, fields: entry, examined: ["name"] },
  "calendar.week": {
    carries: z.object({}),
    fields: z.object({
      weekend: z.array(weekday).default([]),
      first: weekday.optional(),
      opens: time,
      closes: time,
      half: time,
    }),
  },
  "calendar.place": {
    carries: z.object({}),
    fields: z.object({
      place,
      weekend: z.array(weekday).default([]),
      opens: time,
      closes: time,
    }),
  },
} as const;
