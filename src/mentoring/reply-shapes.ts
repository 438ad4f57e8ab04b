import { z } from "zod";
import { VISIT_NOT_HELD_REASONS } from "#kernel/contact-codes.ts";
import {
  idSchema,
  type LoggingDialogueId,
  type NotebookEntryId,
  type PairId,
  type ReflectionId,
  type SessionRecordId,
  type VisitId,
} from "#kernel/id.ts";

import { SAVED_CORRECTION } from "./saved-correction-shape.ts";

const session = idSchema<SessionRecordId>();
const dialogue = idSchema<LoggingDialogueId>();

/** What can be asked for in words. */
export const OFFERED_ACTS = [
  "move",
  "cancel",
  "convert",
  "miss",
  "void",
  "confirmed",
  "disputed",
  "unshare",
  "done",
  "dropped",
  "take_back",
  "amend",
  "withdraw",
  "agree",
  "correct",
] as const;
/** Maximum number of visits, records, answers or commitments among which a reply offers the choice. */
export const MAX_OFFERED = 5;

/** The notices that reply to a message, whose id is `arrival`, or to a turn of the visit-logging conversation. */
export const REPLY_SHAPES = [
  z.object({ kind: z.literal("session.turn"), dialogue, turn: z.int().positive() }),
  /** The reply to the wish to see the unfinished drafts, or to open one that may be one of several or none. */
  z.object({ kind: z.literal("session.drafts"), arrival: z.string() }),
  /** The reply to the wish to take a record back that is released already. */
  z.object({ kind: z.literal("session.not_taken_back"), session, arrival: z.string() }),
  z.object({ kind: z.literal("notebook.kept"), entry: idSchema<NotebookEntryId>() }),
  /**
   * `call`: the message calls for help and does not say what for. `template`: the short form to note a visit in.
   * `nothing_open`: it wishes something of a draft or a question, and none is open. `cannot`: nobody here can do it.
   */
  z.object({
    kind: z.literal("help.offered"),
    arrival: z.string(),
    topic: z.enum(["help", "call", "template", "not_understood", "not_a_mentor", "nothing_open", "cannot"]),
  }),
  /**
   * What was asked for in words is offered as buttons, and nothing is done until one is pressed. `of`: what may be meant;
   * `on`, `at` and `to`: to which day, time or way of meeting a visit is to be changed. `pair`: who is named, if nothing
   * is found that may be meant. `reason`: why a visit is called off, as the words say.
   * `same`: what is not said of the day and the time stays as it is. `there`: a visit that is
   * at the wished time already. Of a record, these and the others of `SAVED_CORRECTION`: what is put right. `again`: a yes in words was not enough.
   */
  z.object({
    kind: z.literal("act.offered"),
    arrival: z.string(),
    act: z.enum(OFFERED_ACTS),
    of: z.array(z.uuid()).max(MAX_OFFERED),
    ...SAVED_CORRECTION,
    at: z.string().optional(),
    pair: idSchema<PairId>().optional(),
    reason: z.enum(VISIT_NOT_HELD_REASONS).optional(),
    same: z.literal(1).optional(),
    there: idSchema<VisitId>().optional(),
    again: z.literal(1).optional(),
  }),
  /** What stays of a message that its author changed: a saved draft or a note that was one, or an answer. */
  z.object({
    kind: z.literal("message.changed"),
    arrival: z.string(),
    how: z.enum(["edited", "deleted"]),
    dialogue: dialogue.optional(),
    reflection: idSchema<ReflectionId>().optional(),
  }),
  z.object({ kind: z.literal("words.failed"), arrival: z.string(), reference: z.string() }),
] as const;
