import { z } from "zod";
import { TEXT_PLACES } from "#understanding/language/correction-words.ts";
import { LOGGING_QUESTIONS, MISSING_VALUES } from "./draft.ts";

/** What a courtesy is. */
export const SMALL_TALK = ["thanks", "greeting", "ok"] as const;
export type SmallTalk = (typeof SMALL_TALK)[number];

/**
 * Why something was not put right: it is not clear which part of the draft is meant, or where it belongs; there is no room
 * for another commitment; it is not known when the visit began, or it cannot have been over then.
 */
export const WHY_NOT_CORRECTED = ["which", "where", "full", "start", "end"] as const;

/** Schema of one part of Fieldbook's reply to a turn; it is worded and laid out when the reply is rendered. */
export const loggingReplyPartSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask"), ask: z.enum(LOGGING_QUESTIONS) }),
  /** `afresh`: the summary card of the draft is posted as a new message instead of updating the existing one. */
  z.object({ kind: z.literal("card"), afresh: z.boolean().optional() }),
  z.object({ kind: z.literal("changed"), fields: z.array(z.string()) }),
  /** These fields say already what the text says. */
  z.object({ kind: z.literal("same"), fields: z.array(z.string()) }),
  /** A message that was edited was read again, and changed these fields. */
  z.object({ kind: z.literal("reread"), fields: z.array(z.string()) }),
  /** A message was edited, and what it says now was not taken. */
  z.object({ kind: z.literal("not_reread") }),
  z.object({ kind: z.literal("unreadable"), what: z.enum(["day", "minutes"]), quote: z.string() }),
  z.object({ kind: z.literal("refused"), problem: z.enum(["future", "too_old", "minutes"]), value: z.string() }),
  z.object({ kind: z.literal("too_long"), length: z.number(), kept: z.boolean() }),
  z.object({ kind: z.literal("not_understood") }),
  /** A sentence was taken out of the draft. */
  z.object({ kind: z.literal("removed"), words: z.string() }),
  /** A sentence stands in another place now, or stood there already. */
  z.object({ kind: z.literal("moved"), words: z.string(), to: z.enum(TEXT_PLACES) }),
  z.object({ kind: z.literal("stands_already"), words: z.string(), to: z.enum(TEXT_PLACES) }),
  /** These words stand in the place of others. */
  z.object({ kind: z.literal("replaced"), words: z.string(), to: z.enum(TEXT_PLACES) }),
  /** What was to be put right could not be. */
  z.object({ kind: z.literal("not_corrected"), why: z.enum(WHY_NOT_CORRECTED) }),
  /** Thanks, a greeting or an "ok", which say nothing of the visit. */
  z.object({ kind: z.literal("small_talk"), talk: z.enum(SMALL_TALK) }),
  z.object({ kind: z.literal("paused") }),
  z.object({ kind: z.literal("started_again") }),
  // Said by earlier releases, and still in the states that they stored.
  z.object({ kind: z.literal("set_aside") }),
  z.object({ kind: z.literal("unfinished") }),
  /** Another draft rests now; `pairId` is whom it is about, if that is known. */
  z.object({ kind: z.literal("rested"), pairId: z.uuid().optional() }),
  /** A draft that rested is open again. */
  z.object({ kind: z.literal("woken") }),
  /** The person cannot be skipped. */
  z.object({ kind: z.literal("needs_person") }),
  /** The rest of the account is in the notebook now. */
  z.object({ kind: z.literal("noted") }),
  /** The draft cannot be saved yet: `values` are missing, or a text is too long. Earlier releases required a focus. */
  z.object({
    kind: z.literal("missing"),
    what: z.enum(["answers", "focus", "shorter"]),
    values: z.array(z.enum(MISSING_VALUES)).optional(),
  }),
  z.object({ kind: z.literal("saved") }),
  /** The record that was saved from this draft was taken back. */
  z.object({ kind: z.literal("taken_back") }),
  z.object({ kind: z.literal("kept") }),
  z.object({ kind: z.literal("discarded") }),
]);
export type LoggingReplyPart = z.infer<typeof loggingReplyPartSchema>;
