import type { PersonTx } from "#db/as.ts";
import type { DialogueId, PairId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { findOpenDialogue, lockDialogue, markDialogueClosed, markDialogueReopened } from "./dialogue.store.ts";
import { writeTurnAndNotify } from "./take-turn.ts";

export type EndDraftOutcome = { readonly kind: "ended" } | { readonly kind: "over" };

/**
 * Handles "Keep as a note": moves everything the mentor wrote in the conversation to their notebook, verbatim, and
 * creates no session record.
 */
export async function keepDraftAsNote(tx: PersonTx, id: DialogueId, now: Temporal.Instant): Promise<EndDraftOutcome> {
  const dialogue = await lockDialogue(tx, id);
  if (!dialogue || dialogue.closedAs) return { kind: "over" };
  const { account, draft } = dialogue.state;
  if (account.length > 0)
    await addNotebookEntry(
      tx,
      account.map(({ text }) => text).join("\n"),
      { pairId: draft.pairId?.value as PairId | undefined },
      now,
    );
  await markDialogueClosed(tx, id, "kept", now);
  await auditPrivateAct(tx, "draft.keep", now);
  await writeTurnAndNotify(tx, dialogue, { ...dialogue.state, asking: null, said: [{ kind: "kept" }] }, now);
  return { kind: "ended" };
}

/** Discards the draft of a visit-logging conversation. It can be restored until another conversation is opened. */
export async function discardDraft(tx: PersonTx, id: DialogueId, now: Temporal.Instant): Promise<EndDraftOutcome> {
  const dialogue = await lockDialogue(tx, id);
  if (!dialogue || dialogue.closedAs) return { kind: "over" };
  await markDialogueClosed(tx, id, "discarded", now);
  await auditPrivateAct(tx, "draft.discard", now);
  await writeTurnAndNotify(tx, dialogue, { ...dialogue.state, asking: null, said: [{ kind: "discarded" }] }, now);
  return { kind: "ended" };
}

/** Restores a discarded draft, unless another conversation is open now. */
export async function restoreDraft(tx: PersonTx, id: DialogueId, now: Temporal.Instant): Promise<EndDraftOutcome> {
  const dialogue = await lockDialogue(tx, id);
  if (dialogue?.closedAs !== "discarded" || (await findOpenDialogue(tx))) return { kind: "over" };
  await markDialogueReopened(tx, id);
  await auditPrivateAct(tx, "draft.bring_back", now);
  await writeTurnAndNotify(tx, dialogue, { ...dialogue.state, said: [{ kind: "card" }] }, now);
  return { kind: "ended" };
}
