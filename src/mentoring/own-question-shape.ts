import { z } from "zod";
import { idSchema, type PersonId } from "#kernel/id.ts";

/** What people ask Fieldbook about their own data in words. What it cannot know is "other_question". */
export const OWN_QUESTIONS = [
  "next_visit",
  "commitments",
  "past_sessions",
  "not_seen",
  "who_reads",
  "why_asked",
  "hours",
  "who_is",
  "capabilities",
  "drafts",
  "school_days",
  "not_logged",
  "when_met",
  "not_reached",
  "whom_to_call",
  "confided",
  "other_question",
] as const;
export type OwnQuestion = (typeof OWN_QUESTIONS)[number];

/** Maximum number of people whom one question can name. */
export const MAX_NAMED = 10;

/**
 * What was asked, about whom and about which days. `elsewhere`: about somebody of whom its author may know nothing.
 * `after`: about what comes after those who are named.
 */
const asked = {
  question: z.enum(OWN_QUESTIONS),
  people: z.array(idSchema<PersonId>()).max(MAX_NAMED).optional(),
  elsewhere: z.literal(1).optional(),
  after: z.literal(1).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};

/** The reply to a question about one's own data; what there is to say is read when it is sent. */
export const OWN_QUESTION_SHAPE = z.object({ kind: z.literal("question.answered"), arrival: z.string(), ...asked });

const askedSchema = z.object(asked);
export type AskedQuestion = z.infer<typeof askedSchema>;

/** Parses the question of an earlier notice; undefined if this release does not know it. */
export const tryParseAskedQuestion = (subject: unknown): AskedQuestion | undefined =>
  askedSchema.safeParse(subject).data;
