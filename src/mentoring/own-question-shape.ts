import { z } from "zod";
import { idSchema, type PersonId } from "#kernel/id.ts";

/** What people ask Fieldbook about their own data in words. */
export const OWN_QUESTIONS = ["next_visit", "commitments", "who_reads", "who_is", "capabilities"] as const;
export type OwnQuestion = (typeof OWN_QUESTIONS)[number];

/** Maximum number of people whom one question can name. */
export const MAX_NAMED = 10;

/**
 * The reply to a question about one's own data. It says what was asked and about whom; what there is to say is read when
 * it is sent. `elsewhere`: the question names somebody of whom its author may know nothing.
 */
export const OWN_QUESTION_SHAPE = z.object({
  kind: z.literal("question.answered"),
  arrival: z.string(),
  question: z.enum(OWN_QUESTIONS),
  people: z.array(idSchema<PersonId>()).max(MAX_NAMED).optional(),
  elsewhere: z.literal(1).optional(),
});
