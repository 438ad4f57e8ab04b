import { z } from "zod";
import { CONTACT_MODALITIES } from "#kernel/contact-codes.ts";
import { type BrandedId, idSchema, type PairId, type PersonId } from "#kernel/id.ts";
import { LANGUAGES } from "#kernel/language.ts";

const day = z.iso.date();
const time = z.iso.time({ precision: -1 });

/** The actions by which what was asked for in ordinary words is done, completed or undone. */
export const WISH_ACTIONS = {
  "wish.undo": z.object({ wish: idSchema<BrandedId<"done_wish">>() }),
  /** Day and time are local to the school. */
  "wish.plan": z.object({
    pair: idSchema<PairId>(),
    on: day,
    at: time,
    minutes: z.int().positive().optional(),
    to: z.enum(CONTACT_MODALITIES).optional(),
  }),
  "wish.leave": z.object({ from: day, to: day }),
  /** Enters the leave of somebody of whom a coordinator wrote. */
  "wish.absence": z.object({ person: idSchema<PersonId>(), from: day, to: day }),
  "wish.question_time": z.object({ at: time }),
  "wish.remind": z.object({ reminder: idSchema<BrandedId<"reminder">>(), on: day, at: time }),
  "wish.talk": z.object({}),
  /** Opens the form of a pair or a person of whom a coordinator wrote. */
  "wish.manage": z.object({
    form: z.enum(["begin", "mentor", "end", "page", "absence"]),
    of: z.uuid(),
    mentor: idSchema<PersonId>().optional(),
    from: day.optional(),
    to: day.optional(),
  }),
  "wish.language": z.object({ to: z.enum(LANGUAGES) }),
} as const;

/** The action that opens the form in which a visit is planned, with what somebody asked for. */
export const planVisitPayload = z.object({
  pair: idSchema<PairId>().optional(),
  on: day.optional(),
  at: time.optional(),
  minutes: z.int().positive().optional(),
  to: z.enum(CONTACT_MODALITIES).optional(),
});
