import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId, PairId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { restoreExaminedText } from "#mentoring/safeguarding/words.ts";
import { findMyPair } from "#mentoring/visit/plan-visit.ts";
import { undoStartAgain } from "./dialogue/start-again.ts";
import { lockLoggingDialogue, markLoggingDialogueClosed, markLoggingDialogueReopened } from "./dialogue.store.ts";
import { saveLoggingTurnAndEnqueueReply } from "./handle-logging-turn.ts";
import { openNextDraft } from "./open-next-draft.ts";
import { restOpenDraft } from "./rest-drafts.ts";

export type EndSessionDraftOutcome = { readonly kind: "ended" } | { readonly kind: "over" };

/**
 * Handles "Keep as a note": moves everything the mentor wrote in the conversation to their notebook, verbatim, and
 * creates no session record. The note refers to the pair unless it has ended.
 */
export async function saveDraftAsNote(
  tx: PersonTx,
  id: LoggingDialogueId,
  now: Temporal.Instant,
): Promise<EndSessionDraftOutcome> {
  const dialogue = await lockLoggingDialogue(tx, id);
  if (!dialogue || dialogue.closedAs) return { kind: "over" };
  const { account, draft } = dialogue.state;
  if (account.length > 0) {
    const pair = draft.pairId && (await findMyPair(tx, draft.pairId.value as PairId));
    const text = restoreExaminedText(account.map(({ text }) => text).join("\n"));
    await addNotebookEntry(tx, text, { pairId: pair?.id }, now);
  }
  await markLoggingDialogueClosed(tx, id, "kept", now);
  await auditPrivateAct(tx, "draft.keep", now);
  await saveLoggingTurnAndEnqueueReply(
    tx,
    dialogue,
    { ...dialogue.state, asking: null, said: [{ kind: "kept" }] },
    now,
  );
  await openNextDraft(tx, dialogue.state, now);
  return { kind: "ended" };
}

/** Discards the draft of a visit-logging conversation. It can be restored until another conversation is opened. */
export async function discardSessionDraft(
  tx: PersonTx,
  id: LoggingDialogueId,
  now: Temporal.Instant,
): Promise<EndSessionDraftOutcome> {
  const dialogue = await lockLoggingDialogue(tx, id);
  if (!dialogue || dialogue.closedAs) return { kind: "over" };
  await markLoggingDialogueClosed(tx, id, "discarded", now);
  await auditPrivateAct(tx, "draft.discard", now);
  await saveLoggingTurnAndEnqueueReply(
    tx,
    dialogue,
    { ...dialogue.state, asking: null, said: [{ kind: "discarded" }] },
    now,
  );
  await openNextDraft(tx, dialogue.state, now);
  return { kind: "ended" };
}

/**
 * Restores a discarded draft, with everything it had before the mentor started again and told nothing more. If another is
 * open now, that one rests.
 */
export async function restoreSessionDraft(
  tx: PersonTx,
  id: LoggingDialogueId,
  now: Temporal.Instant,
): Promise<EndSessionDraftOutcome> {
  const dialogue = await lockLoggingDialogue(tx, id);
  if (dialogue?.closedAs !== "discarded") return { kind: "over" };
  const first = await restOpenDraft(tx, now);
  await markLoggingDialogueReopened(tx, id);
  await auditPrivateAct(tx, "draft.bring_back", now);
  const state = undoStartAgain(dialogue.state);
  await saveLoggingTurnAndEnqueueReply(tx, dialogue, { ...state, said: [...first, { kind: "card" }] }, now);
  return { kind: "ended" };
}
