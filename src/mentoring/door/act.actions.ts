import { z } from "zod";
import { idSchema, type PairId, type ReflectionId, type SessionRecordId, type VisitId } from "#kernel/id.ts";
import { SESSION_REVIEWS } from "#mentoring/session/session.ts";

const visit = idSchema<VisitId>();

/**
 * The actions that do what was asked for in words, where the button shows what that is. Other buttons of these messages
 * are the ones that stand elsewhere too.
 */
export const ACT_ACTIONS = {
  /** Day and time are local to the school. */
  "act.move": z.object({ visit, on: z.iso.date(), at: z.iso.time({ precision: -1 }) }),
  "act.review": z.object({ session: idSchema<SessionRecordId>(), says: z.enum(SESSION_REVIEWS) }),
  "act.unshare": z.object({ reflection: idSchema<ReflectionId>(), pair: idSchema<PairId>() }),
  "act.dismiss": z.object({}),
} as const;

/** The action that opens the form in which a visit is moved, with the day and time that somebody asked for. */
export const moveVisitPayload = z.object({
  visit,
  on: z.iso.date().optional(),
  at: z.iso.time({ precision: -1 }).optional(),
});
