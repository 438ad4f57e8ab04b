import { z } from "zod";
import type { Understanding } from "#understanding/understanding.ts";
import { DRAFT_QUESTIONS, draftSchema, EMPTY_DRAFT } from "./draft.ts";

const ask = z.enum(DRAFT_QUESTIONS);

/** What Fieldbook says in one turn; the surface words and draws it. */
export const saying = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), ask }),
  /** `afresh`: as a new message, instead of updating the existing card. */
  z.object({ kind: z.literal("card"), afresh: z.boolean().optional() }),
  z.object({ kind: z.literal("changed"), fields: z.array(z.string()) }),
  z.object({ kind: z.literal("unreadable"), what: z.enum(["day", "minutes"]), quote: z.string() }),
  z.object({ kind: z.literal("refused"), problem: z.enum(["future", "too_old", "minutes"]), value: z.string() }),
  z.object({ kind: z.literal("too_long"), length: z.number(), kept: z.boolean() }),
  z.object({ kind: z.literal("not_understood") }),
  z.object({ kind: z.literal("paused") }),
  z.object({ kind: z.literal("started_again") }),
  z.object({ kind: z.literal("set_aside") }),
  z.object({ kind: z.literal("unfinished") }),
  z.object({ kind: z.literal("missing"), what: z.enum(["answers", "focus", "shorter"]) }),
  z.object({ kind: z.literal("saved") }),
  z.object({ kind: z.literal("kept") }),
  z.object({ kind: z.literal("discarded") }),
]);
export type ReplyPart = z.infer<typeof saying>;

/** A text of the mentor, as written, and when. A row of an earlier version has the text alone. */
const told = z
  .union([z.string(), z.object({ text: z.string(), writtenAt: z.string().optional() })])
  .transform((value): AccountText => (typeof value === "string" ? { text: value } : value));

/** Words as they come with a turn. */
export type WrittenText = { readonly said: Understanding; readonly writtenAt?: Temporal.Instant };

export const toAccountText = ({ said, writtenAt }: WrittenText): AccountText => ({
  text: said.text,
  ...(writtenAt && { writtenAt: toSortableText(writtenAt) }),
});

/** To the nanosecond, so that the texts sort as the instants do. */
export const toSortableText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 9 });

export type AccountText = { readonly text: string; readonly writtenAt?: string | undefined };

const state = z.object({
  draft: draftSchema,
  /** The open question; null if the card is shown. */
  asking: ask.nullable(),
  /** In the order answered, so that "back" can remove the last. */
  answered: z.array(ask),
  /** Skipped: not asked again by itself; the card lists them as missing. */
  skipped: z.array(ask),
  /** Every text of the mentor, in the order in which it was written. */
  account: z.array(told),
  /** When the latest words that were acted on here were written: what was written before them arrives late. */
  latestAt: z.string().optional(),
  /** The mentor confirmed that this is a different session from the one already logged. */
  another: z.boolean(),
  said: z.array(saying),
});

/** The state of a logging conversation. It is stored as a row, so it survives restarts and is shared by all entry points. */
export type DialogueState = z.infer<typeof state>;

export const NEW_STATE: DialogueState = {
  draft: EMPTY_DRAFT,
  asking: null,
  answered: [],
  skipped: [],
  account: [],
  another: false,
  said: [],
};

export function serializeState(value: DialogueState): string {
  return JSON.stringify(value);
}

/** Throws `ZodError` if the row was not written by `writeState`. */
export function parseState(text: string): DialogueState {
  return state.parse(JSON.parse(text));
}
