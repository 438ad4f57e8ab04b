import { z } from "zod";
import type { Tx } from "#db/as.ts";
import {
  type BrandedId,
  idSchema,
  type NoticeId,
  type PersonId,
  type ReflectionId,
  type ReflectionThreadId,
  type SafeguardingEventId,
  type SessionRecordId,
  type VisitId,
  type WorkspaceId,
} from "#kernel/id.ts";
import { enqueueNotice, type NoticeToEnqueue } from "#outbox/enqueue.ts";
import { BY_WORD_SHAPES } from "./by-word-shapes.ts";
import { COMMITMENT_NOTICE_SCHEMAS } from "./commitment-notices.ts";
import { LINE_SHAPE } from "./line-shapes.ts";
import { OWN_QUESTION_SHAPE } from "./own-question-shape.ts";
import { PAIR_NEWS_SHAPES } from "./pair-news-shapes.ts";
import { RECORD_NEWS_SHAPES } from "./record-news-shapes.ts";
import { REPLY_SHAPES } from "./reply-shapes.ts";
import { UNPLACED_SHAPES } from "./unplaced-notices.ts";
import { VISIT_NEWS_SHAPES } from "./visit-news-shapes.ts";
import { WISH_SHAPES } from "./wish-shapes.ts";

const visit = idSchema<VisitId>();
const session = idSchema<SessionRecordId>();
const thread = idSchema<ReflectionThreadId>();
const reflection = idSchema<ReflectionId>();
const person = idSchema<PersonId>();
const event = idSchema<SafeguardingEventId>();

/**
 * Schema of every kind of notice (a message that Fieldbook sends through the outbox) with the ids from which its text
 * is rendered. A notice stores no text: the text is rendered when the notice is sent, in a transaction of its
 * recipient. Immediate responses to a button press are not notices. `for` distinguishes the notices that two people get
 * about the same subject.
 */
const shape = z.discriminatedUnion("kind", [
  ...REPLY_SHAPES,
  OWN_QUESTION_SHAPE,
  ...WISH_SHAPES,
  ...UNPLACED_SHAPES,
  ...BY_WORD_SHAPES,
  LINE_SHAPE,
  /**
   * The reply to one message with an answer to a reflective question; `arrival` identifies that message. `tone` is
   * "first" for the first answer that the principal wrote in the chat. It is "careful" if the answer contains signs
   * that somebody is at risk; the reply then says so and does not offer to share the answer.
   */
  z.object({
    kind: z.literal("reflection.heard"),
    reflection,
    tone: z.enum(["usual", "first", "careful"]).default("usual"),
    arrival: z.string().optional(),
  }),
  z.object({
    kind: z.literal("reflection.put_aside"),
    thread,
    arrival: z.string(),
    how: z.enum(["skipped", "later"]),
  }),

  z.object({ kind: z.literal("reflection.chosen"), visit }),
  z.object({ kind: z.literal("digest.asked"), arrival: z.string(), week: z.string() }),

  // The message that explains what stays private. `again` is the number of earlier attempts at sending it that failed
  // for good; it makes the idempotency key of each attempt unique.
  z.object({ kind: z.literal("promise.made"), for: person, again: z.int().positive().optional() }),

  /**
   * A notice that is never sent: it marks the end of the time in which the record can be taken back. Whatever becomes of
   * the notice, the record is released with it.
   */
  z.object({ kind: z.literal("session.released"), session }),
  ...RECORD_NEWS_SHAPES,
  ...VISIT_NEWS_SHAPES,
  /** `at`: when the mentor was to be told, which tells apart several times of the same answer. */
  z.object({ kind: z.literal("reflection.shared"), reflection, at: z.string().optional() }),
  ...PAIR_NEWS_SHAPES,
  /** Somebody's place in the programme ended, or they are back; `by`: the coordinator who decided it. */
  z.object({ kind: z.literal("person.left"), for: person, by: person, at: z.string() }),
  z.object({ kind: z.literal("person.returned"), for: person, by: person, at: z.string() }),
  z.object({ kind: z.literal("leave.ended"), leave: idSchema<BrandedId<"leave">>() }),

  z.object({ kind: z.literal("visit.ended"), visit }),
  z.object({ kind: z.literal("visit.ahead"), visit, for: person }),
  z.object({ kind: z.literal("reflection.prompt"), visit }),
  ...COMMITMENT_NOTICE_SCHEMAS,

  z.object({ kind: z.literal("reflection.nudge"), thread }),
  z.object({ kind: z.literal("reflection.rhythm"), thread }),
  z.object({ kind: z.literal("log.late"), visit }),

  z.object({ kind: z.literal("digest.weekly"), for: person, week: z.string() }),

  /**
   * The message of an earlier notice is to be drawn again, because what it asks for is settled. `at` tells apart the times
   * at which it is drawn again.
   */
  z.object({ kind: z.literal("message.redrawn"), notice: idSchema<NoticeId>(), at: z.string() }),

  // The replies to a text that tells of danger. `kept`: where the rest of that text stays, unread by anybody else.
  z.object({ kind: z.literal("safeguarding.self"), event, kept: z.enum(["draft", "note", "answer"]).optional() }),
  z.object({ kind: z.literal("safeguarding.risk"), event }),
  z.object({ kind: z.literal("safeguarding.violence"), event }),
  /**
   * The reply to a message while the questions to its author rest: that the help stands above, all of it, whom to ask for
   * a call, or that the questions come again.
   */
  z.object({
    kind: z.literal("safeguarding.still"),
    arrival: z.string(),
    says: z.enum(["above", "help", "call", "resumed"]).default("help"),
  }),
  z.object({ kind: z.literal("safeguarding.reminder"), event }),
  /** Asks the contact whom `person` chose to call them. */
  z.object({ kind: z.literal("safeguarding.call"), person }),
]);

export type Notice = z.infer<typeof shape>;
export type NoticeKind = Notice["kind"];

/** A notice as a row of the outbox, before its kind and subject are parsed. */
export type NoticeRow = {
  readonly workspaceId: WorkspaceId;
  readonly personId: PersonId;
  readonly kind: string;
  readonly subject: unknown;
  /** The time after which the notice is of no use. */
  readonly notAfter?: Temporal.Instant | null;
};

/** Parses a notice from a row of the outbox, which an older version may have written. Throws `ZodError`. */
export function parseNotice({ kind, subject }: Pick<NoticeRow, "kind" | "subject">): Notice {
  return shape.parse({ ...(typeof subject === "object" ? subject : {}), kind });
}

/**
 * Parses a notice like {@link parseNotice}, but returns undefined for a kind or subject that this release does not
 * know.
 */
export function tryParseNotice({ kind, subject }: Pick<NoticeRow, "kind" | "subject">): Notice | undefined {
  return shape.safeParse({ ...(typeof subject === "object" ? subject : {}), kind }).data;
}

/** Returns the idempotency key of a notice: its kind and ids, so that the same notice is planned only once. */
export function toIdempotencyKey(notice: Notice): string {
  const { kind, ...subject } = notice;
  return [kind, ...Object.values(subject)].join(":");
}

export type NoticeTiming = {
  readonly at: Temporal.Instant;
  /** The time after which the notice is dropped if it has not been sent. */
  readonly until?: Temporal.Instant;
  /**
   * The subject of the notice, such as "visit:" and the id of a visit. An action that makes the notice outdated
   * withdraws all notices with the same subject.
   */
  readonly about?: string;
};

/**
 * Plans a notice: enqueues it in this transaction, so that it is committed atomically with the changes that cause it.
 */
export function notify(tx: Tx, to: PersonId, notice: Notice, when: Temporal.Instant | NoticeTiming): Promise<void> {
  return enqueueNotice(tx, toOutboxIntent(to, notice, when));
}

/** Converts a notice to its row in the outbox. */
export function toOutboxIntent(to: PersonId, notice: Notice, when: Temporal.Instant | NoticeTiming): NoticeToEnqueue {
  const { kind, ...subject } = notice;
  const { at, until, about }: NoticeTiming = when instanceof Temporal.Instant ? { at: when } : when;
  return {
    key: toIdempotencyKey(notice),
    kind,
    to,
    subject,
    notBefore: at,
    ...(until && { notAfter: until }),
    ...(about && { about }),
  };
}
