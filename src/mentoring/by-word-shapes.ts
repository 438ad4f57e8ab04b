import { z } from "zod";
import { CONTACT_MODALITIES } from "#kernel/contact-codes.ts";
import { idSchema, type NoticeId } from "#kernel/id.ts";

/** What is said of something that was done, or not done, because its reader answered in words instead of by its button. */
export const SAID_BY_WORD = [
  "visit.answer.confirmed",
  "visit.answer.kept",
  "visit.answer.ordinary",
  "visit.answer.reopened",
  "visit.answer.missed",
  "visit.answer.converted",
  "visit.answer.voided",
  "visit.answer.cancelled",
  "visit.answer.proposed",
  "visit.error.settled",
  "visit.error.not_yours",
  "visit.error.not_waiting",
  "visit.error.clash",
  "visit.error.in_the_past",
  "visit.error.too_far",
  "visit.error.after_end",
  "visit.refused.ahead",
  "visit.refused.over",
  "visit.refused.logged",
  "visit.refused.mentor_only",
  "visit.refused.planner_only",
  "visit.refused.replaced",
  "act.said.moved",
  "act.said.unshared",
  "act.said.confirmed",
  "act.said.disputed",
  "act.said.corrected",
  "session.amend.visit_taken",
  "session.amend.next_clash",
  "act.dismissed",
  "act.stays",
  "commitment.settled.done",
  "commitment.settled.changed",
  "commitment.settled.dropped",
  "promise.accepted",
  "promise.declined",
  "promise.declined.mentor",
  "reflection.about",
  "reflection.over",
  "reflection.share.kept",
  "reflection.share.shared",
  "reflection.share.ended",
  "session.over",
  "session.take_back.done",
  "session.take_back.gone",
  "session.take_back.late",
  "session.take_back.late.not_held",
  "unplaced.dropped",
  "unplaced.gone",
  "wish.talk.told",
  "wish.nobody_coordinates",
  "common.error.minutes",
  "common.not_yours",
  "common.not_a_mentor",
  "common.not_a_coordinator",
  "common.outdated",
] as const;
export type SaidByWord = (typeof SAID_BY_WORD)[number];

/** Maximum number of questions among which a reply asks which one is answered. */
export const MAX_UNCLEAR = 6;

/** The notices that reply to a short answer in words to what stands open. */
export const BY_WORD_SHAPES = [
  /** `says`, of the visit, the record, the pair or the commitment `of`. `to`: the way of meeting that was chosen. */
  z.object({
    kind: z.literal("act.said"),
    arrival: z.string(),
    says: z.enum(SAID_BY_WORD),
    of: z.uuid().optional(),
    to: z.enum(CONTACT_MODALITIES).optional(),
  }),
  /** Several questions stand open that a yes, or a no, may answer: those of the notices `of`. */
  z.object({
    kind: z.literal("act.unclear"),
    arrival: z.string(),
    says: z.enum(["yes", "no"]),
    of: z.array(idSchema<NoticeId>()).max(MAX_UNCLEAR),
  }),
  /** Never sent: it marks that an offer, or all that were made until then, is left aside. */
  z.object({ kind: z.literal("act.set_aside"), at: z.string(), notice: idSchema<NoticeId>().optional() }),
] as const;
