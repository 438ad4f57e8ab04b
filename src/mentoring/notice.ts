import { z } from "zod";
import type { Tx } from "#db/as.ts";
import {
  type CommitmentId,
  type DialogueId,
  type Id,
  idSchema,
  type NotebookEntryId,
  type PersonId,
  type ReflectionId,
  type SessionId,
  type ThreadId,
  type VisitId,
  type WorkspaceId,
} from "#kernel/id.ts";
import { enqueue, type Intent } from "#outbox/enqueue.ts";

const visit = idSchema<VisitId>();
const session = idSchema<SessionId>();
const thread = idSchema<ThreadId>();
const reflection = idSchema<ReflectionId>();
const person = idSchema<PersonId>();

/**
 * Every kind of notice, with the ids it is rendered from; direct responses to a press are not notices. No words are
 * stored: a notice is rendered as its reader when it is sent. `for` distinguishes the notices of two people about one
 * subject.
 */
const shape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("session.turn"), dialogue: idSchema<DialogueId>(), turn: z.int().positive() }),
  z.object({ kind: z.literal("notebook.kept"), entry: idSchema<NotebookEntryId>() }),
  z.object({
    kind: z.literal("help.offered"),
    arrival: z.string(),
    topic: z.enum(["help", "not_understood", "not_a_mentor"]),
  }),
  z.object({ kind: z.literal("words.failed"), arrival: z.string(), reference: z.string() }),
  /** The answer may show somebody at risk; the reply says so and offers no sharing. */
  z.object({
    kind: z.literal("reflection.heard"),
    reflection,
    tone: z.enum(["usual", "careful"]).default("usual"),
  }),
  z.object({
    kind: z.literal("reflection.put_aside"),
    thread,
    arrival: z.string(),
    how: z.enum(["skipped", "later"]),
  }),

  z.object({ kind: z.literal("reflection.chosen"), visit }),
  z.object({ kind: z.literal("digest.asked"), arrival: z.string(), week: z.string() }),

  // `again` counts the promises before it that could not be sent.
  z.object({ kind: z.literal("promise.made"), for: person, again: z.int().positive().optional() }),

  z.object({ kind: z.literal("session.shared"), session }),
  z.object({ kind: z.literal("session.commented"), session, comment: idSchema<Id<"comment">>() }),
  z.object({ kind: z.literal("visit.planned"), visit }),
  z.object({ kind: z.literal("visit.moved"), visit }),
  z.object({ kind: z.literal("visit.cancelled"), visit }),
  z.object({ kind: z.literal("visit.confirmed"), visit }),
  z.object({ kind: z.literal("reflection.shared"), reflection }),
  z.object({ kind: z.literal("leave.ended"), leave: idSchema<Id<"leave">>() }),

  z.object({ kind: z.literal("visit.ended"), visit }),
  z.object({ kind: z.literal("visit.ahead"), visit, for: person }),
  z.object({ kind: z.literal("reflection.prompt"), visit }),
  z.object({ kind: z.literal("commitment.due"), commitment: idSchema<CommitmentId>(), for: person }),

  z.object({ kind: z.literal("reflection.nudge"), thread }),
  z.object({ kind: z.literal("reflection.rhythm"), thread }),
  z.object({ kind: z.literal("log.late"), visit }),

  z.object({ kind: z.literal("digest.weekly"), for: person, week: z.string() }),
]);

export type Notice = z.infer<typeof shape>;
export type NoticeKind = Notice["kind"];

/** A notice as a row of the outbox. */
export type NoticeRow = {
  readonly workspaceId: WorkspaceId;
  readonly personId: PersonId;
  readonly kind: string;
  readonly subject: unknown;
};

/**
 * What a notice is to its reader, which decides when it may be said. An answer: at once. A fact: in their hours. An
 * opener asks something of them, and is counted; a nudge reminds once of what was asked; a digest has its own hour.
 */
export const NOTICE_CLASS = {
  "session.turn": "answer",
  "notebook.kept": "answer",
  "help.offered": "answer",
  "words.failed": "answer",
  "reflection.heard": "answer",
  "reflection.put_aside": "answer",
  "reflection.chosen": "answer",
  "digest.asked": "answer",
  "promise.made": "fact",
  "session.shared": "fact",
  "session.commented": "fact",
  "visit.planned": "fact",
  "visit.moved": "fact",
  "visit.cancelled": "fact",
  "visit.confirmed": "fact",
  "reflection.shared": "fact",
  "leave.ended": "fact",
  "visit.ahead": "fact",
  "visit.ended": "opener",
  "reflection.prompt": "opener",
  "commitment.due": "opener",
  "reflection.nudge": "nudge",
  "reflection.rhythm": "nudge",
  "log.late": "nudge",
  "digest.weekly": "digest",
} as const satisfies Record<NoticeKind, "answer" | "fact" | "opener" | "nudge" | "digest">;

/** Parses a row of the outbox, which an older version may have written. Throws `ZodError`. */
export function parseNotice({ kind, subject }: Pick<NoticeRow, "kind" | "subject">): Notice {
  return shape.parse({ ...(typeof subject === "object" ? subject : {}), kind });
}

/** The same for a row that may be unreadable: undefined for a kind or subject that this release does not know. */
export function tryParseNotice({ kind, subject }: Pick<NoticeRow, "kind" | "subject">): Notice | undefined {
  return shape.safeParse({ ...(typeof subject === "object" ? subject : {}), kind }).data;
}

/** The idempotency key: the same kind and ids are planned only once. */
export function toIdempotencyKey(notice: Notice): string {
  const { kind, ...subject } = notice;
  return [kind, ...Object.values(subject)].join(":");
}

export type NoticeTiming = {
  /** When it is due. */
  readonly at: Temporal.Instant;
  /** After this it is dropped. */
  readonly until?: Temporal.Instant;
  /** The subject, like `visit:…`; an act that undoes the subject withdraws the notice. */
  readonly about?: string;
};

/** Plans a notice in this transaction, so that it is committed together with the facts that cause it. */
export function notify(tx: Tx, to: PersonId, notice: Notice, when: Temporal.Instant | NoticeTiming): Promise<void> {
  return enqueue(tx, toIntent(to, notice, when));
}

/** Converts a notice to its row in the outbox. */
export function toIntent(to: PersonId, notice: Notice, when: Temporal.Instant | NoticeTiming): Intent {
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
