import { z } from "zod";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import {
  draftAgreementSchema,
  EMPTY_SESSION_DRAFT,
  LOGGING_QUESTIONS,
  QUESTIONS_ASKED_ALONE,
  type QuestionAskedAlone,
  sessionDraftSchema,
} from "./draft.ts";
import { loggingReplyPartSchema } from "./reply-part.ts";

const ask = z.enum(LOGGING_QUESTIONS);

/** A question of an earlier release, which asked one thing at a time, is asked on the card now. */
const asking = ask.nullable().transform((value): QuestionAskedAlone | null => {
  return QUESTIONS_ASKED_ALONE.find((alone) => alone === value) ?? null;
});

/**
 * Schema of a text that the mentor wrote, verbatim, with the time of writing and the principals whom it names. Rows
 * stored by earlier releases contain only the text.
 */
const told = z
  .union([
    z.string(),
    z.object({
      text: z.string(),
      writtenAt: z.string().optional(),
      names: z.array(z.object({ quote: z.string(), ids: z.array(z.string()) })).optional(),
    }),
  ])
  .transform((value): DescriptionText => (typeof value === "string" ? { text: value } : value));

/** A text that the mentor wrote in one turn, after it was understood. */
export type UnderstoodText = {
  readonly said: MessageUnderstanding;
  readonly writtenAt?: Temporal.Instant;
  /** The mentor said that the text is about this draft, whomever it names. */
  readonly isSettled?: true;
};

export const toDescriptionText = ({ said, writtenAt }: UnderstoodText): DescriptionText => ({
  text: said.text,
  ...(said.names.length > 0 && { names: said.names.map(({ quote, ids }) => ({ quote, ids: [...ids] })) }),
  ...(writtenAt && { writtenAt: formatSortableInstant(writtenAt) }),
});

/** The place in the account of the text that was written at this time; -1 if there is none. */
export function findTextWrittenAt({ account }: DialogueState, writtenAt: Temporal.Instant): number {
  const written = formatSortableInstant(writtenAt);
  return account.findIndex((told) => told.writtenAt === written);
}

/** Formats an instant with nine fractional digits, so that the resulting strings sort like the instants. */
export const formatSortableInstant = (instant: Temporal.Instant): string =>
  instant.toString({ fractionalSecondDigits: 9 });

export type DescriptionText = {
  readonly text: string;
  readonly writtenAt?: string | undefined;
  /**
   * The principals whom the text named when it was written. They are kept because a principal can get another name, and
   * a pair can end, before the text is split among those it is about.
   */
  readonly names?: { quote: string; ids: string[] }[] | undefined;
};

/**
 * A name in the mentor's words that does not say by itself whose record this is: several principals at once, one name
 * that fits several, or a name that is nobody's with those it may stand for. The mentor is asked, with them as buttons.
 * `quote` is empty if somebody was mentioned whose name the mentor may not know.
 */
const heardSchema = z.object({
  kind: z.enum(["several", "either", "unknown"]),
  quote: z.string(),
  pairIds: z.array(z.uuid()),
});
export type HeardName = z.infer<typeof heardSchema>;

/**
 * A passage of the mentor's texts that found no field of the draft. It is never removed from the list, so that its place
 * in it names it in a button.
 */
const leftoverSchema = z.object({
  words: z.string(),
  /** The pairs whose principals the passage is about; absent if nobody was named before. */
  about: z.array(z.string()).optional(),
  /** The passage as a commitment. It is not certain whose it is, so that it counts only if the mentor takes it over. */
  commitment: draftAgreementSchema.optional(),
  /** It tells what became of the visit, or why: it says nothing besides of a visit that was not held as planned. */
  ofOutcome: z.literal(true).optional(),
  /** What the mentor did with it. */
  as: z.enum(["taken", "left_out", "noted"]).optional(),
});
export type Leftover = z.infer<typeof leftoverSchema>;

const state = z.object({
  draft: sessionDraftSchema,
  heard: heardSchema.optional(),
  /** A text that may be about another principal: it is taken once the mentor has said about whom it is. */
  pending: z
    .object({
      text: z.string(),
      writtenAt: z.string().optional(),
      named: z.uuid(),
      /** The others whom it names besides. */
      also: z.array(z.uuid()).optional(),
    })
    .optional(),
  /** The draft that follows when this one ends: one record each was asked for from one account. */
  nextDraft: z.uuid().optional(),
  /** The question being asked; null if the summary card of the draft is shown instead, with what it still lacks. */
  asking,
  /** The answered questions in the order of answering, so that "back" can remove the last answer. */
  answered: z.array(ask),
  /** What was skipped is not asked again until the mentor saves; the card shows it as not said. */
  skipped: z.array(ask),
  /** All texts with which the mentor described the visit, in the order of writing. */
  account: z.array(told),
  leftover: z.array(leftoverSchema).default([]),
  /** When the latest message acted on was written. A message that was written earlier counts as late. */
  latestAt: z.string().optional(),
  /**
   * True if the mentor confirmed that this is another session than the one already logged for the same pair and day.
   */
  another: z.boolean(),
  said: z.array(loggingReplyPartSchema),
  /** What was known before the mentor started again, which is brought back if nothing is known after that. */
  before: z.object({ draft: sessionDraftSchema, answered: z.array(ask), skipped: z.array(ask) }).optional(),
});

/**
 * The state of a visit-logging conversation. It is stored in the database, so that it survives restarts and is the same
 * from every entry point.
 */
export type DialogueState = z.infer<typeof state>;

export const INITIAL_DIALOGUE_STATE: DialogueState = {
  draft: EMPTY_SESSION_DRAFT,
  asking: null,
  answered: [],
  skipped: [],
  account: [],
  leftover: [],
  another: false,
  said: [],
};

export function serializeDialogueState(value: DialogueState): string {
  return JSON.stringify(value);
}

/** Parses a stored state. Throws `ZodError` if the text was not written by `serializeDialogueState`. */
export function parseDialogueState(text: string): DialogueState {
  return state.parse(JSON.parse(text));
}
