import type { z } from "zod";
import type { PlaceWeek, SchoolWeek } from "#mentoring/programme/calendar.ts";
import type { CalendarEntry } from "#mentoring/programme/calendar-entries.ts";
import type { CalendarPlace } from "#mentoring/programme/calendar-place.ts";
import type { calendarEntrySchema } from "./calendar.actions.ts";
import type { ReplyPhrase } from "./say.ts";

/** An entry of the calendar, and how a button names it. */
export type ShownCalendarEntry = { readonly entry: CalendarEntry; readonly is: z.output<typeof calendarEntrySchema> };

/** What the forms on the calendar of a programme show (see `form.ts`). */
export type CalendarFormFacts = {
  /** The calendar from a day on. `places`: the schools and regions that people have. */
  "calendar.days": {
    readonly week: SchoolWeek;
    readonly differing: readonly PlaceWeek[];
    readonly entries: readonly ShownCalendarEntry[];
    readonly places: readonly CalendarPlace[];
    readonly hasEarlier: boolean;
    /** The days that somebody wishes to enter. */
    readonly begins?: string;
    readonly until?: string;
    /** From which day on the later entries begin. */
    readonly next?: Temporal.PlainDate;
    readonly says?: ReplyPhrase;
  };
  "calendar.change": ShownCalendarEntry & { readonly places: readonly CalendarPlace[] };
  "calendar.week": { readonly week: SchoolWeek };
  "calendar.place": { readonly places: readonly CalendarPlace[]; readonly differing: readonly PlaceWeek[] };
};
