import { z } from "zod";
import { VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import { idSchema, type PairId, type ReflectionId, type SessionRecordId, type VisitId } from "#kernel/id.ts";
import { SAVED_CORRECTION } from "#mentoring/saved-correction-shape.ts";
import { SESSION_REVIEWS } from "#mentoring/session/session.ts";

export const inChat = z.literal(1).optional();
const visit = idSchema<VisitId>();

/**
 * The actions that do what was asked for in words, where the button shows what that is. Other buttons of these messages
 * are the ones that stand elsewhere too.
 */
export const ACT_ACTIONS = {
  /** Day and time are local to the school. */
  "act.move": z.object({ visit, on: z.iso.date(), at: z.iso.time({ precision: -1 }) }),
  "act.review": z.object({ session: idSchema<SessionRecordId>(), says: z.enum(SESSION_REVIEWS) }),
  /** `version`: that of the record that was shown. */
  "act.correct": z.object({ session: idSchema<SessionRecordId>(), version: z.string(), ...SAVED_CORRECTION }),
  "act.unshare": z.object({ reflection: idSchema<ReflectionId>(), pair: idSchema<PairId>() }),
  "act.dismiss": z.object({}),
} as const;

/**
 * The actions that open the form in which a visit is moved or called off, with the day and time, or the reason, that
 * somebody wrote. `inChat`: what was done is said in the chat, where they asked for it.
 */
export const moveVisitPayload = z.object({
  visit,
  on: z.iso.date().optional(),
  at: z.iso.time({ precision: -1 }).optional(),
  inChat,
});
export const cancelVisitPayload = z.object({ visit, reason: z.enum(VISIT_NOT_HELD_REASONS).optional(), inChat });
