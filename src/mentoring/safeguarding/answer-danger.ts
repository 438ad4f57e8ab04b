import type { PersonTx } from "#db/as.ts";
import type { SafeguardingEventId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";
import { insertSafeguardingEvent } from "./safeguarding-event.store.ts";
import { suspendMyQuestions } from "./suspend-questions.ts";

/** Where the rest of a text stays whose author wrote of their own danger: nobody else reads it there. */
export type KeptPlace = "draft" | "note" | "answer";

/** A text that tells of danger: which kind, and in which request or message it came. */
export type DangerToAnswer = {
  readonly kind: DangerKind;
  readonly arrival: string;
  readonly kept?: KeptPlace | undefined;
};

/**
 * Answers a text that tells of danger, as the person who wrote it: stores that it was answered, without a word of it,
 * and enqueues the reply, which comes at any hour. If the author is in danger, their questions rest from now on. It
 * changes nothing if the same request or message was answered already.
 */
export async function answerDanger(
  tx: PersonTx,
  me: Person,
  { kind, arrival, kept }: DangerToAnswer,
  now: Temporal.Instant,
): Promise<SafeguardingEventId> {
  const { id: event, isNew } = await insertSafeguardingEvent(tx, me, { category: kind, arrival }, now);
  if (!isNew) return event;
  if (kind === "self") await suspendMyQuestions(tx, now);
  await notify(tx, me.id, toReplyNotice(kind, event, kept), now);
  await auditPrivateAct(tx, "safeguarding.answer", now);
  return event;
}

export function toReplyNotice(kind: DangerKind, event: SafeguardingEventId, kept?: KeptPlace): Notice {
  switch (kind) {
    case "self":
      return { kind: "safeguarding.self", event, ...(kept && { kept }) };
    case "child":
    case "other":
      return { kind: "safeguarding.risk", event };
    case "violence":
      return { kind: "safeguarding.violence", event };
  }
}
