import type { PersonTx } from "#db/as.ts";
import { saveNoteSilently } from "#mentoring/notebook/keep-note.ts";
import type { Person } from "#mentoring/people/person.ts";
import { answerReflectionThread } from "#mentoring/reflection/answer-thread.ts";
import { findMyReflectionThreadToAnswer } from "#mentoring/reflection/asked-thread.ts";
import { answerDanger, type KeptPlace } from "#mentoring/safeguarding/answer-danger.ts";
import { findMySuspension } from "#mentoring/safeguarding/suspension.store.ts";
import { toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { lockOpenLoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { keepLoggingTurnSilently } from "#mentoring/session/handle-logging-turn.ts";
import { restOpenDraft } from "#mentoring/session/rest-drafts.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import type { FreeTextCommand } from "./handle-command-text.ts";
import { handleRestWish } from "./handle-rest.ts";
import type { UnderstoodMessage } from "./understood-message.ts";

/**
 * Acts on a message in which its author writes of their own danger. It is answered by that alone: nothing is asked,
 * nothing is offered, and what the author said besides stays where nobody else reads it.
 */
export async function handleOwnDanger(
  tx: PersonTx,
  me: Person,
  command: FreeTextCommand | undefined,
  message: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<void> {
  // Whoever read the help a moment ago and wants to be called gets the names to choose from.
  if (message.said.restWish === "call" && (await findMySuspension(tx)) && (await handleRestWish(tx, message, now)))
    return;
  const kept = await keepSilently(tx, me, command, message, now);
  await answerDanger(tx, me, { kind: "self", arrival: message.id, kept }, now);
}

/**
 * Keeps what a message says besides: as a note if it is one, in the draft without the sentences of danger, or as the
 * private answer to the question that was open, which is then over. A draft that was open rests. Returns what the person
 * should know to be kept.
 */
async function keepSilently(
  tx: PersonTx,
  me: Person,
  command: FreeTextCommand | undefined,
  { said, writtenAt }: UnderstoodMessage,
  now: Temporal.Instant,
): Promise<KeptPlace | undefined> {
  const open = await lockOpenLoggingDialogue(tx);
  if (command === "note") {
    await restOpenDraft(tx, now);
    return (await saveNoteSilently(tx, me, toExaminedWords(said.examination).own, now)) ? "note" : undefined;
  }
  if (open || command === "log" || said.opensLog)
    return (await keepInDraft(tx, open !== undefined, withoutDanger(said), writtenAt, now)) ? "draft" : undefined;
  const [asked, suspension] = await Promise.all([findMyReflectionThreadToAnswer(tx, me), findMySuspension(tx)]);
  if (!asked || suspension) return undefined;
  const { kind } = await answerReflectionThread(tx, asked.id, { source: "chat", said, writtenAt }, now);
  return kind === "answered" ? "answer" : undefined;
}

/**
 * Adds a description to the open draft, or starts one, without a reply; it fills what is missing and answers nothing.
 * Returns whether there is a draft now, which rests.
 */
async function keepInDraft(
  tx: PersonTx,
  isOpen: boolean,
  said: MessageUnderstanding,
  writtenAt: Temporal.Instant,
  now: Temporal.Instant,
): Promise<boolean> {
  if (said.text.trim() === "") return (await restOpenDraft(tx, now)).length > 0;
  const { kind } = await keepLoggingTurnSilently(tx, { kind: isOpen ? "join" : "open", said, writtenAt }, now);
  return kind === "taken";
}

/** The message without the sentences of danger, also in the author's own copy of what they told. */
function withoutDanger(said: MessageUnderstanding): MessageUnderstanding {
  return { ...said, text: said.examination.shareable };
}
