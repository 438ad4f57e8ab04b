import type { PersonTx } from "#db/as.ts";
import { type Notice, notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { resumeMyQuestions } from "#mentoring/safeguarding/suspend-questions.ts";
import { markHelpShown, type Suspension } from "#mentoring/safeguarding/suspension.store.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";

type Said = Extract<Notice, { readonly kind: "safeguarding.still" }>["says"];

type UnderstoodMessage = {
  readonly id: string;
  readonly said: Pick<MessageUnderstanding, "restWish" | "intent">;
  readonly isAnswered?: boolean;
};

/**
 * Acts on a message whose author's questions rest, if all of it is a wish about that: that the questions come again, which
 * is done, or that somebody calls, for which the contacts are offered. Returns false for any other message.
 */
export async function handleRestWish(
  tx: PersonTx,
  message: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<boolean> {
  const { restWish } = message.said;
  if (!restWish || message.isAnswered) return false;
  if (restWish === "ask_again") await resumeMyQuestions(tx, now);
  await reply(tx, message, restWish === "ask_again" ? "resumed" : "call", now);
  return true;
}

/**
 * Says to somebody whose questions rest that Fieldbook is still here. The places that answer are shown in full to whoever
 * asks for help, and else once a day; otherwise they stand above in the conversation, and the first is named.
 */
export async function sayStillHere(
  tx: PersonTx,
  { zone }: Person,
  { since, helpShownAt }: Suspension,
  message: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<void> {
  if (message.isAnswered) return;
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate();
  const isShownToday = dayOf(helpShownAt ?? since).equals(dayOf(now));
  const says = isShownToday && message.said.intent !== "help" ? "above" : "help";
  if (says === "help") await markHelpShown(tx, now);
  await reply(tx, message, says, now);
}

const reply = (tx: PersonTx, { id }: UnderstoodMessage, says: Said, now: Temporal.Instant) =>
  notify(tx, tx.personId, { kind: "safeguarding.still", arrival: id, says }, { at: now, about: `message:${id}` });
