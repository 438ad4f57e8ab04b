import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { findMyAnswerWithMessage } from "#mentoring/reflection/answer.store.ts";
import { findTextWrittenAt } from "#mentoring/session/dialogue/state.ts";
import type { LoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import { lockLoggingDialogueWithText } from "#mentoring/session/dialogue-with-text.store.ts";
import { gatherUnderstandingContext } from "#mentoring/session/gather-understanding-context.ts";
import { handleLoggingTurn } from "#mentoring/session/handle-logging-turn.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { followUnplaced } from "./follow-unplaced.ts";

/**
 * A message that its author edited or deleted after it was acted on. `writtenAt` is when it was first written, which
 * identifies it; `said` is what an edited one says now.
 */
export type ChangedMessage = {
  readonly arrival: string;
  readonly writtenAt: Temporal.Instant;
  readonly said?: MessageUnderstanding;
};

/**
 * Follows the change of a message. What was not understood is kept as it reads now. An edit corrects the unfinished draft that took the earlier words. Nothing else is
 * changed by it, and nothing at all by a deletion: their author is told what stays, and gets the button that changes it.
 * Of a deleted message that nothing came of, nothing is said.
 */
export async function followChangedMessage(
  tx: PersonTx,
  me: Person,
  { arrival, writtenAt, said }: ChangedMessage,
  now: Temporal.Instant,
): Promise<void> {
  if (await followUnplaced(tx, { writtenAt, ...(said && { said }) }, now)) return;
  const dialogue = await lockLoggingDialogueWithText(tx, writtenAt);
  if (dialogue && said && !dialogue.closedAs) {
    const before = await understandAgain(tx, me, dialogue, writtenAt);
    await handleLoggingTurn(tx, { kind: "edit", said, before, writtenAt }, now, dialogue.id);
    return;
  }
  const answer = dialogue ? undefined : await findMyAnswerWithMessage(tx, writtenAt);
  if (!said && !dialogue && !answer) return;
  const stands = { ...(dialogue && { dialogue: dialogue.id }), ...(answer && { reflection: answer }) };
  await notify(tx, tx.personId, { kind: "message.changed", arrival, how: said ? "edited" : "deleted", ...stands }, now);
}

/** Understands the earlier words of a message again, to know which values of the draft were read from them, and how. */
async function understandAgain(
  tx: PersonTx,
  me: Person,
  { state }: LoggingDialogue,
  writtenAt: Temporal.Instant,
): Promise<MessageUnderstanding> {
  const text = state.account[findTextWrittenAt(state, writtenAt)]?.text ?? "";
  return understandMessageByRules(text, await gatherUnderstandingContext(tx, me, writtenAt));
}
