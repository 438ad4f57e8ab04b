import { z } from "zod";
import { CALENDAR_DAY_KINDS } from "#mentoring/programme/calendar.ts";
import { calendarEntrySchema } from "./calendar.actions.ts";

const text = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() || undefined);
const day = z.iso
  .date()
  .transform((on) => Temporal.PlainDate.from(on))
  .optional();
const time = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .transform((at) => Temporal.PlainTime.from(at))
  .optional();
const weekday = z.enum(["1", "2", "3", "4", "5", "6", "7"]).transform(Number);
const entry = z.object({
  from: day,
  until: day,
  kind: z.enum(CALENDAR_DAY_KINDS).optional(),
  name: text,
  place: z.string().optional(),
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
      place: z.string().optional(),
      weekend: z.array(weekday).default([]),
      opens: time,
      closes: time,
    }),
  },
} as const;
