import type { PersonTx } from "#db/as.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import type { LoggingDialogueId, PairId } from "#kernel/id.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { notify } from "#mentoring/notice.ts";
import { restoreExaminedText, toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { advanceLoggingDialogue } from "./dialogue/advance.ts";
import type { DialogueState } from "./dialogue/state.ts";
import type { DialogueContext, DialogueTurn } from "./dialogue/turn.ts";
import {
  type LoggingDialogue,
  lockLoggingDialogue,
  lockOpenLoggingDialogue,
  lockOrInsertLoggingDialogue,
  updateLoggingDialogueState,
} from "./dialogue.store.ts";
import { gatherDialogueContext } from "./gather-context.ts";

export type LoggingTurnOutcome =
  | { readonly kind: "taken"; readonly dialogue: LoggingDialogueId }
  | { readonly kind: "not_a_mentor" }
  /** The given visit is no longer open: it was logged, moved or cancelled. */
  | { readonly kind: "settled" }
  /**
   * The conversation was closed in the meantime: saved, kept as a note or discarded. `gone`: there is no such
   * conversation.
   */
  | { readonly kind: "over"; readonly as: NonNullable<LoggingDialogue["closedAs"]> | "gone" };

/**
 * Continues the unfinished visit-logging conversation of the person as whom this transaction runs, or starts one.
 * Concurrent calls end in the same conversation.
 */
export async function startOrContinueLogging(
  tx: PersonTx,
  turn: Extract<DialogueTurn, { kind: "open" }>,
  now: Temporal.Instant,
): Promise<LoggingTurnOutcome> {
  const context = await gatherDialogueContext(tx, now);
  if (context.pairs.length === 0) return { kind: "not_a_mentor" };
  if (turn.visitId && !context.due.some((visit) => visit.visitId === turn.visitId)) return { kind: "settled" };
  return take(tx, await lockOrInsertLoggingDialogue(tx, now), turn, context);
}

/**
 * Applies one turn of the mentor (a text, a button or the form) to the unfinished visit-logging conversation, or to the
 * one with the given id. Fieldbook's reply is enqueued in the outbox.
 */
export async function handleLoggingTurn(
  tx: PersonTx,
  turn: DialogueTurn,
  now: Temporal.Instant,
  id?: LoggingDialogueId,
): Promise<LoggingTurnOutcome> {
  const dialogue = id ? await lockLoggingDialogue(tx, id) : await lockOpenLoggingDialogue(tx);
  if (!dialogue) return { kind: "over", as: "gone" };
  if (dialogue.closedAs) return { kind: "over", as: dialogue.closedAs };
  return take(tx, dialogue, turn, await gatherDialogueContext(tx, now));
}

async function take(
  tx: PersonTx,
  dialogue: LoggingDialogue,
  turn: DialogueTurn,
  context: DialogueContext,
): Promise<LoggingTurnOutcome> {
  const state = advanceLoggingDialogue(dialogue.state, turn, context);
  if ("said" in turn && turn.said)
    await keepWhatIsTooLong(tx, toExaminedWords(turn.said.examination).own, state, context);
  await keepWhatIsSetAside(tx, dialogue.state, state, context);
  await saveLoggingTurnAndEnqueueReply(tx, dialogue, state, context.now);
  return { kind: "taken", dialogue: dialogue.id };
}

/** Stores the new state of a visit-logging conversation and enqueues the notice with Fieldbook's reply. */
export async function saveLoggingTurnAndEnqueueReply(
  tx: PersonTx,
  dialogue: LoggingDialogue,
  state: DialogueState,
  now: Temporal.Instant,
): Promise<void> {
  const turn = await updateLoggingDialogueState(tx, dialogue, state, now);
  await notify(tx, tx.personId, { kind: "session.turn", dialogue: dialogue.id, turn }, now);
}

/**
 * If a text started a new draft about another principal, stores the mentor's description from the earlier draft as a
 * note about its pair.
 */
async function keepWhatIsSetAside(
  tx: PersonTx,
  { account, draft }: DialogueState,
  { said }: DialogueState,
  context: DialogueContext,
) {
  const about = { pairId: draft.pairId?.value as PairId | undefined };
  if (said.some((saying) => saying.kind === "set_aside"))
    await addNotebookEntry(tx, restoreExaminedText(account.map(({ text }) => text).join("\n")), about, context.now);
}

/**
 * Stores a text that is too long for the session record as a note in the mentor's notebook, so that nothing the mentor
 * wrote is lost.
 */
async function keepWhatIsTooLong(tx: PersonTx, text: ExaminedText, state: DialogueState, context: DialogueContext) {
  if (state.said.some((saying) => saying.kind === "too_long" && saying.kept))
    await addNotebookEntry(tx, text, {}, context.now);
}
