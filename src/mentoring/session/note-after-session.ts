import type { PersonTx } from "#db/as.ts";
import { addNotebookEntry } from "#mentoring/notebook/keep-note.ts";
import { hasEntryAboutSession } from "#mentoring/notebook/notebook.store.ts";
import { notify } from "#mentoring/notice.ts";
import { listMyPairs } from "#mentoring/pair/pair.store.ts";
import { toExaminedWords } from "#mentoring/safeguarding/words.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findLastLoggingDialogue } from "./dialogue.store.ts";
import { mayBeNote } from "./may-be-note.ts";
import { openNextDraft } from "./open-next-draft.ts";
import { findSessionRecordOfDialogue } from "./session.store.ts";
import { wasJustSaved } from "./session.ts";

/**
 * Whether the message declines to write a note, such as "No, thanks". Such a message is neither stored nor answered.
 */
function isNoLine({ thanks, intent, answer }: MessageUnderstanding): boolean {
  return thanks || answer.yesNo !== undefined || intent !== undefined;
}

/**
 * Stores the message as the private note that Fieldbook asked for after saving a session record, and goes on with the
 * draft that follows, if there is one. Returns false if no
 * note is expected, also if it was asked for before `since`, or if the message is something else.
 */
export async function saveNoteAfterSession(
  tx: PersonTx,
  said: MessageUnderstanding,
  now: Temporal.Instant,
  since?: Temporal.Instant,
): Promise<boolean> {
  const dialogue = await findLastLoggingDialogue(tx);
  if (dialogue?.closedAs !== "saved" || !dialogue.closedAt || !wasJustSaved(dialogue.closedAt, now)) return false;
  if (since && Temporal.Instant.compare(dialogue.closedAt, since) <= 0) return false;
  const session = await findSessionRecordOfDialogue(tx, dialogue.id);
  if (!session || (await hasEntryAboutSession(tx, session.id))) return false;
  if (!isNoLine(said)) {
    const pairs = (await listMyPairs(tx)).filter(({ mentor }) => mentor.id === tx.personId);
    if (!mayBeNote(said, session.pairId, pairs)) return false;
    const about = { sessionId: session.id, pairId: session.pairId };
    const entry = await addNotebookEntry(tx, toExaminedWords(said.examination).own, about, now);
    await notify(tx, tx.personId, { kind: "notebook.kept", entry }, now);
  }
  await openNextDraft(tx, dialogue.state, now);
  return true;
}
