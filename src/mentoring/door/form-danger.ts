import type { PersonTx } from "#db/as.ts";
import { buildDangerReply, type DangerReply } from "#mentoring/delivery/describe/describe-danger.ts";
import type { Person } from "#mentoring/people/person.ts";
import { answerDanger } from "#mentoring/safeguarding/answer-danger.ts";
import { findAlarm } from "#mentoring/safeguarding/find-alarm.ts";
import type { ExaminedWords } from "#mentoring/safeguarding/words.ts";
import { restOpenDraft } from "#mentoring/session/rest-drafts.ts";
import type { DangerKind } from "#understanding/risk/danger-classes.ts";
import type { SubmitOutcome } from "./reply.ts";

/** That somebody wrote of danger in a form, and what answers it there. The conversation has the same with its buttons. */
export type AnsweredFormDanger = { readonly kind: DangerKind; readonly reply: DangerReply };

/**
 * Returns the danger of which the texts of a form tell, if any. In a form that describes help, every text speaks of danger
 * to others; there only that of its author counts.
 */
export function findFormDanger(
  words: Readonly<Record<string, ExaminedWords>>,
  describesHelp: boolean,
): DangerKind | undefined {
  const danger = findAlarm(Object.values(words).map(({ examination }) => examination));
  return describesHelp && danger !== "self" ? undefined : danger;
}

/**
 * Answers the danger of which the texts of a form tell, in the person's conversation, and builds the reply in the form. If
 * they are in danger themself, a draft that is open rests.
 */
export async function answerFormDanger(
  tx: PersonTx,
  me: Person,
  { kind, arrival }: { readonly kind: DangerKind; readonly arrival: string },
  now: Temporal.Instant,
): Promise<AnsweredFormDanger> {
  const event = await answerDanger(tx, me, { kind, arrival }, now);
  if (kind === "self") await restOpenDraft(tx, now);
  return { kind, reply: await buildDangerReply(tx, me, { kind, event }, now) };
}

/**
 * Shows the reply to a danger in place of what the form would show. A form with errors stays open as it is, and the
 * reply stands in the conversation alone; only the reply to somebody who is in danger is shown above it.
 */
export function showFormDanger(outcome: SubmitOutcome, danger: AnsweredFormDanger | undefined): SubmitOutcome {
  if (!danger) return outcome;
  const form = { name: "safeguarding", reply: danger.reply } as const;
  switch (outcome.kind) {
    case "done":
    case "show":
    case "show_above":
      return { kind: "show", form };
    case "errors":
    case "refused":
      return danger.kind === "self" ? { kind: "show_above", form } : outcome;
  }
}
