import { z } from "zod";
import { CONTACT_MODALITIES, FOCUS_AREA_CODES, VISIT_NOT_HELD_REASONS, VISIT_OUTCOMES } from "#kernel/contact-codes.ts";
import { COMMITMENT_KINDS } from "#kernel/session-detail-codes.ts";
import { SESSION_TYPES } from "#mentoring/session/codes.ts";
import { DRAFT_DETAILS } from "./draft-details.ts";
import { answer } from "./draft-field.ts";

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const time = z.string().regex(/^\d\d:\d\d$/);

export const draftAgreementSchema = z.object({
  owner: z.enum(["principal", "mentor", "joint"]),
  text: z.string(),
  dueOn: day.optional(),
  /** When or where, in the words of the text. */
  cue: z.string().optional(),
  kind: z.enum(COMMITMENT_KINDS).optional(),
});
export type DraftAgreement = z.infer<typeof draftAgreementSchema>;

export const sessionDraftSchema = z.object({
  pairId: answer(z.uuid()).optional(),
  visitId: z.uuid().optional(),
  type: answer(z.enum(SESSION_TYPES)).optional(),
  outcome: answer(z.enum(VISIT_OUTCOMES)).optional(),
  reason: answer(z.enum(VISIT_NOT_HELD_REASONS)).optional(),
  on: answer(day).optional(),
  /** The two days that a date may be of which it is not clear which number is the month; until the mentor says which. */
  onEither: answer(z.tuple([day, day])).optional(),
  startsAt: answer(time).optional(),
  minutes: answer(z.number()).optional(),
  modality: answer(z.enum(CONTACT_MODALITIES)).optional(),
  request: answer(z.string()).optional(),
  working: answer(z.string()).optional(),
  challenge: answer(z.string()).optional(),
  /** The agreements; an empty list means that the mentor answered "nothing this time". */
  agreed: answer(z.array(draftAgreementSchema)).optional(),
  next: answer(z.object({ on: day, at: time.optional() })).optional(),
  ...DRAFT_DETAILS,
  focus: z.array(z.enum(FOCUS_AREA_CODES)),
  suggested: z.array(z.enum(FOCUS_AREA_CODES)),
});

/** Everything that is known so far about a session being logged. Days and times are local to the school. */
export type SessionDraft = z.infer<typeof sessionDraftSchema>;

/**
 * The pair whose principal the draft is about, if the mentor's words or a tap say so. A pair that an earlier release
 * took from a plan, or because it was the only one, does not count.
 */
export function getNamedPair({ pairId }: SessionDraft): string | undefined {
  return pairId && (pairId.source === "said" || pairId.source === "chosen") ? pairId.value : undefined;
}

/** Whether the draft is of a chance contact or a word of a few minutes, of which nothing is asked. */
export function isInformalContact({ type, outcome }: Pick<SessionDraft, "type" | "outcome">): boolean {
  return type?.value === "informal_contact" && outcome?.value !== "not_held";
}

export const EMPTY_SESSION_DRAFT: SessionDraft = { focus: [], suggested: [] };

/** Lists the fields in which two drafts differ, of those that a third has. What follows from others is not listed. */
export function listChangedFields(before: SessionDraft, after: SessionDraft, of: SessionDraft): string[] {
  const names = (Object.keys(of) as (keyof SessionDraft)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return names.filter((name) => name !== "suggested" && name !== "onEither" && name !== "type" && name !== "visitId");
}

/**
 * Every question of the visit-logging conversation by its code, those of earlier releases included: they stand in stored
 * states. `whose` asks about whom a text is that names another principal; `how` stands for the way of meeting and the
 * length together, `words` for the one line that a record needs.
 */
export const LOGGING_QUESTIONS = [
  "whose",
  "visit",
  "pair",
  "duplicate",
  "outcome",
  "reason",
  "on",
  "how",
  "minutes",
  "modality",
  "words",
  "request",
  "working",
  "challenge",
  "agreed",
] as const;
export type LoggingQuestion = (typeof LOGGING_QUESTIONS)[number];

/**
 * The questions that are asked by themselves, in this order: without their answers, it is not known which draft this is.
 * Whatever else is missing is asked together, on the card.
 */
export const QUESTIONS_ASKED_ALONE = ["whose", "visit", "pair", "duplicate"] as const satisfies LoggingQuestion[];
export type QuestionAskedAlone = (typeof QUESTIONS_ASKED_ALONE)[number];

/**
 * A value that the card asks for, together with all others that are missing. `words` is one line of what was brought, of
 * what works, of what is hard, or of what was agreed.
 */
export const MISSING_VALUES = [
  "outcome",
  "reason",
  "on",
  "minutes",
  "modality",
  "words",
] as const satisfies LoggingQuestion[];
export type MissingValue = (typeof MISSING_VALUES)[number];

/** Maximum number of characters of each text in a session record. */
export const MAX_SESSION_TEXT_LENGTHS = { request: 280, working: 500, challenge: 500, commitment: 200 } as const;

/** Maximum number of visits that the question which visit is meant lists, the latest first. */
export const MAX_LISTED_VISITS = 3;

/** Maximum number of focus areas of a session record, and of agreements of each owner. */
export const MAX_FOCUS_AREAS = 3;
export const MAX_AGREEMENTS_PER_OWNER = 2;
