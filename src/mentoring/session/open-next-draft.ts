import type { PersonTx } from "#db/as.ts";
import type { LoggingDialogueId } from "#kernel/id.ts";
import { advanceLoggingDialogue } from "./dialogue/advance.ts";
import type { DialogueState } from "./dialogue/state.ts";
import { lockLoggingDialogue } from "./dialogue.store.ts";
import { gatherDialogueContext } from "./gather-context.ts";
import { saveLoggingTurnAndEnqueueReply } from "./handle-logging-turn.ts";
import { wakeDraft } from "./rest-drafts.ts";

/**
 * When a draft has ended that was one of several from one account, opens the one that follows, unless it has ended too.
 * After saving it is opened only once the note that Fieldbook asked for is written or declined: words for the notebook
 * must not reach a draft that others will read.
 */
export async function openNextDraft(tx: PersonTx, { nextDraft }: DialogueState, now: Temporal.Instant): Promise<void> {
  const next = nextDraft ? await lockLoggingDialogue(tx, nextDraft as LoggingDialogueId) : undefined;
  if (!next?.isResting) return;
  const { dialogue, first } = await wakeDraft(tx, next, undefined, now);
  const state = advanceLoggingDialogue(dialogue.state, { kind: "open" }, await gatherDialogueContext(tx, now));
  await saveLoggingTurnAndEnqueueReply(tx, dialogue, { ...state, said: [...first, ...state.said] }, now);
}
