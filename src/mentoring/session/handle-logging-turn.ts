import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { findAlarm } from "#mentoring/safeguarding/find-alarm.ts";
import { advanceLoggingDialogue } from "./dialogue/advance.ts";
import { choosePlaceOfTurn } from "./dialogue/choose-place.ts";
import type { LoggingReplyPart } from "./dialogue/reply-part.ts";
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
import { saveNotesOfTurn } from "./notes-of-turn.ts";
import { openDraftAbout, restOpenDraft, wakeDraft } from "./rest-drafts.ts";
import { sayOutcomeOfDraft } from "./say-outcome-of-draft.ts";
import { placePendingText, splitAccount } from "./split-account.ts";

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
 * Continues the unfinished visit-logging conversation of the person as whom this transaction runs, or starts one. If the
 * turn is about another visit than the open draft, that draft rests. Concurrent calls end in the same conversation.
 */
export async function startOrContinueLogging(
  tx: PersonTx,
  turn: Extract<DialogueTurn, { kind: "open" }>,
  now: Temporal.Instant,
): Promise<LoggingTurnOutcome> {
  const context = await gatherDialogueContext(tx, now);
  if (context.pairs.length === 0) return { kind: "not_a_mentor" };
  if (turn.visitId && !context.due.some((visit) => visit.visitId === turn.visitId)) return { kind: "settled" };
  return takeInItsPlace(tx, await lockOpenLoggingDialogue(tx), turn, context);
}

/**
 * Applies one turn of the mentor (a text, a button or the form) to the open visit-logging conversation, or to the one
 * with the given id, which is woken if it rests. Fieldbook's reply is enqueued in the outbox.
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
  const context = await gatherDialogueContext(tx, now);
  if (!dialogue.isResting) return takeInItsPlace(tx, dialogue, turn, context);
  const woken = await wakeDraft(tx, dialogue, await lockOpenLoggingDialogue(tx), now);
  return takeInItsPlace(tx, woken.dialogue, turn, context, { first: woken.first });
}

/**
 * Applies one turn like {@link handleLoggingTurn}, or starts a conversation with it, but without a reply, and lets the
 * draft rest: the mentor wrote of their own danger, so that nothing is asked.
 */
export async function keepLoggingTurnSilently(
  tx: PersonTx,
  turn: DialogueTurn,
  now: Temporal.Instant,
  id?: LoggingDialogueId,
): Promise<LoggingTurnOutcome> {
  const context = await gatherDialogueContext(tx, now);
  if (context.pairs.length === 0) return { kind: "not_a_mentor" };
  const dialogue = id ? await lockLoggingDialogue(tx, id) : await lockOpenLoggingDialogue(tx);
  if (id && !dialogue) return { kind: "over", as: "gone" };
  if (dialogue?.closedAs) return { kind: "over", as: dialogue.closedAs };
  const outcome = await takeInItsPlace(tx, dialogue, turn, context, { first: [], isSilent: true });
  await restOpenDraft(tx, now);
  return outcome;
}

/** The reply to a turn: `first` are parts of it that come before what the draft says; a silent turn has none. */
type TurnReply = { readonly first: readonly LoggingReplyPart[]; readonly isSilent?: boolean };

/** Takes a turn in the draft to which it belongs by its words, or by what was pressed. */
async function takeInItsPlace(
  tx: PersonTx,
  open: LoggingDialogue | undefined,
  turn: DialogueTurn,
  context: DialogueContext,
  reply: TurnReply = { first: [] },
): Promise<LoggingTurnOutcome> {
  const after = (first: readonly LoggingReplyPart[]) => ({ ...reply, first: [...reply.first, ...first] });
  const place = choosePlaceOfTurn(turn, open?.state, context);
  switch (place.kind) {
    case "here":
      return take(tx, open ?? (await lockOrInsertLoggingDialogue(tx, context.now)), turn, context, reply);
    case "elsewhere": {
      const opened = await openDraftAbout(tx, open, place.about, context.now);
      return take(tx, opened.dialogue, place.turn, context, after(opened.first));
    }
    case "each":
    case "pending": {
      if (!open) return { kind: "over", as: "gone" };
      const split =
        place.kind === "each"
          ? await splitAccount(tx, open, place, context)
          : await placePendingText(tx, open, place.pairId, context);
      return take(tx, split.dialogue, split.turn, context, after(split.first));
    }
  }
}

/** Applies a turn to a draft. */
async function take(
  tx: PersonTx,
  dialogue: LoggingDialogue,
  turn: DialogueTurn,
  context: DialogueContext,
  { first, isSilent = false }: TurnReply,
): Promise<LoggingTurnOutcome> {
  const next = advanceLoggingDialogue(dialogue.state, turn, context);
  const state = { ...next, said: [...first, ...next.said] };
  await saveNotesOfTurn(tx, turn, dialogue.state, state, context);
  await sayOutcomeOfDraft(tx, turn, dialogue.state, state, context.now);
  if (isSilent || isAnsweredAlready(turn, state)) await updateLoggingDialogueState(tx, dialogue, state, context.now);
  else await saveLoggingTurnAndEnqueueReply(tx, dialogue, state, context.now);
  return { kind: "taken", dialogue: dialogue.id };
}

/** Whether a text said nothing to the conversation but told of danger, which was answered before. */
function isAnsweredAlready(turn: DialogueTurn, { said }: DialogueState): boolean {
  const danger = "said" in turn && turn.said ? findAlarm([turn.said.examination]) : undefined;
  return danger !== undefined && said.some(({ kind }) => kind === "not_understood");
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
