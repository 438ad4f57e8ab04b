import type { PersonTx } from "#db/as.ts";
import { getNamedPair } from "./dialogue/draft.ts";
import { type DraftSubject, isAbout, isUntouched } from "./dialogue/draft-subject.ts";
import type { LoggingReplyPart } from "./dialogue/reply-part.ts";
import { INITIAL_DIALOGUE_STATE } from "./dialogue/state.ts";
import {
  type LoggingDialogue,
  listUnfinishedLoggingDialogues,
  lockLoggingDialogue,
  lockOpenLoggingDialogue,
  lockOrInsertLoggingDialogue,
  markLoggingDialogueResting,
  markLoggingDialogueWoken,
} from "./dialogue.store.ts";

/** A draft that is open now, and the parts of the reply that say what happened to others. */
export type OpenedDraft = { readonly dialogue: LoggingDialogue; readonly first: readonly LoggingReplyPart[] };

/**
 * Opens the draft about this subject. The one that is open rests, unless nothing was said in it. A draft at rest about
 * the same subject is woken; otherwise one begins.
 */
export async function openDraftAbout(
  tx: PersonTx,
  open: LoggingDialogue | undefined,
  subject: DraftSubject,
  now: Temporal.Instant,
): Promise<OpenedDraft> {
  if (open && isUntouched(open.state)) return { dialogue: { ...open, state: INITIAL_DIALOGUE_STATE }, first: [] };
  const first = open ? [await restDraft(tx, open, now)] : [];
  const known = (await listUnfinishedLoggingDialogues(tx)).find(
    ({ id, state }) => id !== open?.id && isAbout(state, subject),
  );
  if (!known) return { dialogue: await lockOrInsertLoggingDialogue(tx, now), first };
  const { dialogue, first: woken } = await wakeDraft(tx, known, undefined, now);
  return { dialogue, first: [...first, ...woken] };
}

/** Opens a draft that rests, and lets the one that is open rest instead. */
export async function wakeDraft(
  tx: PersonTx,
  resting: LoggingDialogue,
  open: LoggingDialogue | undefined,
  now: Temporal.Instant,
): Promise<OpenedDraft> {
  const first = open && open.id !== resting.id ? [await restDraft(tx, open, now)] : [];
  await markLoggingDialogueWoken(tx, resting.id);
  const dialogue = (await lockLoggingDialogue(tx, resting.id)) ?? resting;
  return { dialogue, first: [...first, { kind: "woken" }] };
}

/** Lets the draft that is open rest, if there is one. */
export async function restOpenDraft(tx: PersonTx, now: Temporal.Instant): Promise<readonly LoggingReplyPart[]> {
  const open = await lockOpenLoggingDialogue(tx);
  return open ? [await restDraft(tx, open, now)] : [];
}

async function restDraft(
  tx: PersonTx,
  { id, state }: LoggingDialogue,
  now: Temporal.Instant,
): Promise<LoggingReplyPart> {
  await markLoggingDialogueResting(tx, id, now);
  const pairId = getNamedPair(state.draft);
  return { kind: "rested", ...(pairId && { pairId }) };
}
