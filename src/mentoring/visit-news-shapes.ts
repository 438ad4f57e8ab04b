import { z } from "zod";
import { idSchema, type PersonId, type VisitChangeId, type VisitId } from "#kernel/id.ts";

const visit = idSchema<VisitId>();
const person = idSchema<PersonId>();
const change = idSchema<VisitChangeId>();
const again = z.int().positive();

/** What one person of a pair is told or asked of a visit. `change` tells apart what can be said of it more than once. */
export const VISIT_NEWS_SHAPES = [
  z.object({ kind: z.literal("visit.planned"), visit }),
  /** `at` tells apart that it was moved, and that it was set back when a list was taken back. */
  z.object({ kind: z.literal("visit.moved"), visit, at: z.string().optional() }),
  z.object({ kind: z.literal("visit.cancelled"), visit, change: change.optional() }),
  z.object({ kind: z.literal("visit.confirmed"), visit }),
  z.object({ kind: z.literal("visit.reopened"), visit, change }),
  z.object({ kind: z.literal("visit.missed"), visit, change }),
  z.object({ kind: z.literal("visit.converted"), visit, change }),
  z.object({ kind: z.literal("visit.voided"), visit, change }),
  /**
   * The day of the visit has become one without school, or one on which `away`, one of the pair, is on leave. `again`: how
   * often it was said before that there is school.
   */
  z.object({
    kind: z.literal("visit.closed_day"),
    visit,
    for: person,
    on: z.iso.date(),
    away: person.optional(),
    again: again.optional(),
  }),
  /** There is school on the day of the visit after all; `again` is that of the news that there is none. */
  z.object({ kind: z.literal("visit.open_day"), visit, for: person, on: z.iso.date(), again: again.optional() }),
  /** How several visits went is asked in one message. */
  z.object({ kind: z.literal("visits.ended"), for: person, visits: z.array(visit).min(2) }),
  /** It takes place all the same, as the other person says. */
  z.object({ kind: z.literal("visit.kept"), visit, by: person }),
] as const;
