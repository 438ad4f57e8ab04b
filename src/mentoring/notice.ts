import { z } from "zod";
import type { Tx } from "#db/as.ts";
import type { PersonId } from "#kernel/id.ts";
import { enqueue } from "#outbox/enqueue.ts";

const id = z.uuid();

/**
 * Everything Fieldbook says that is not the answer to a press: each kind with the ids it is rendered from. No words
 * are kept; what is said is composed, as its reader, at the moment it is sent.
 */
const shape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("session.turn"), dialogue: id, turn: z.int().positive() }),
  z.object({ kind: z.literal("session.shared"), session: id }),
  z.object({ kind: z.literal("session.commented"), session: id, comment: id }),
  z.object({ kind: z.literal("visit.planned"), visit: id }),
  z.object({ kind: z.literal("visit.moved"), visit: id }),
  z.object({ kind: z.literal("visit.cancelled"), visit: id }),
  z.object({ kind: z.literal("visit.confirmed"), visit: id }),
  z.object({ kind: z.literal("notebook.kept"), entry: id }),
  z.object({ kind: z.literal("help.offered"), arrival: z.string(), topic: z.enum(["help", "not_understood", "not_a_mentor", "next"]) }),
]);

export type Notice = z.infer<typeof shape>;
export type NoticeKind = Notice["kind"];

/** A row of the outbox, checked: it may have been written by an older version. Throws `ZodError`. */
export function readNotice(kind: string, subject: unknown): Notice {
  return shape.parse({ ...(typeof subject === "object" ? subject : {}), kind });
}

/** Said once for each subject: a second time with the same ids says nothing. */
export function keyOf(notice: Notice): string {
  const { kind, ...subject } = notice;
  return [kind, ...Object.values(subject)].join(":");
}

/** Says `notice` to `to`, from `at` on, with the facts of this transaction or not at all. */
export async function notify(tx: Tx, to: PersonId, notice: Notice, at: Temporal.Instant): Promise<void> {
  const { kind, ...subject } = notice;
  await enqueue(tx, { key: keyOf(notice), kind, to, subject, notBefore: at });
}
