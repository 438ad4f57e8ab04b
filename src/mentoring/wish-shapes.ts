import { z } from "zod";
import { CONTACT_MODALITIES } from "#kernel/contact-codes.ts";
import { type BrandedId, idSchema, type PairId, type PersonId } from "#kernel/id.ts";
import { MAX_OFFERED } from "./reply-shapes.ts";

const reminder = idSchema<BrandedId<"reminder">>();
const wish = idSchema<BrandedId<"done_wish">>();

/** What is offered or asked in reply to a wish, because it touches others or does not say all that is needed. */
export const ASKED_WISHES = [
  "plan_visit",
  "leave",
  "question_time",
  "language",
  "note",
  "no_questions",
  "no_notebook",
  "manage",
  "add_person",
  "calendar",
  "send_page",
  "only_coordinator",
  "talk",
  "change_mentor",
  "my_data",
  "delete_words",
  "share",
  "commitments",
  "nothing_to_undo",
  "no_drafts",
  "cannot",
  "remind_of",
  "remind_at",
] as const;

/** What a coordinator's wish opens: a form of a person or of a pair, a page, or the list of people. */
export const MANAGING_FORMS = ["begin", "mentor", "end", "page", "visits", "absence", "list"] as const;

/** The notices that reply to a wish written in ordinary words. */
export const WISH_SHAPES = [
  /** What was done at once, with the button that undoes it. */
  z.object({ kind: z.literal("wish.done"), wish }),
  /** What was done is undone, at the wish of the message `arrival`. */
  z.object({ kind: z.literal("wish.undone"), wish, arrival: z.string() }),
  /**
   * `pairs`: with whom the wish may be meant; `on`, `until`, `at`, `minutes` and `to`: when, how long and in what way.
   * `form`: what a coordinator opens, of which of `of`, which are people or pairs. `again`: a yes in words was not enough.
   */
  z.object({
    kind: z.literal("wish.asked"),
    arrival: z.string(),
    wish: z.enum(ASKED_WISHES),
    pairs: z.array(idSchema<PairId>()).max(MAX_OFFERED).optional(),
    form: z.enum(MANAGING_FORMS).optional(),
    of: z.array(z.uuid()).max(MAX_OFFERED).optional(),
    /** Who is named as the new mentor. */
    mentor: idSchema<PersonId>().optional(),
    on: z.iso.date().optional(),
    until: z.iso.date().optional(),
    reminder: reminder.optional(),
    at: z.iso.time({ precision: -1 }).optional(),
    minutes: z.int().positive().optional(),
    to: z.enum(CONTACT_MODALITIES).optional(),
    again: z.literal(1).optional(),
  }),
  /** What its reader wished to be reminded of. */
  z.object({ kind: z.literal("reminder.due"), reminder }),
  /** Somebody wishes to talk to a coordinator; what about is not said. `on`: the day, for it is said once a day. */
  z.object({ kind: z.literal("talk.asked"), person: idSchema<PersonId>(), on: z.iso.date() }),
] as const;
