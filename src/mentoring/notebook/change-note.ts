import type { PersonTx } from "#db/as.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import type { NotebookEntryId, PairId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { trimExaminedText } from "#mentoring/safeguarding/words.ts";
import {
  findMyNotebookEntry,
  markNotebookEntryDeleted,
  updateNotebookEntryPair,
  updateNotebookEntryText,
} from "./notebook.store.ts";

export type ChangeNoteOutcome = "changed" | "empty" | "gone";

/**
 * Replaces the text of a mentor's own note. Unlike what two people share, a note keeps no earlier text: nobody else has
 * read it or relies on it.
 */
export async function editNote(
  tx: PersonTx,
  id: NotebookEntryId,
  text: ExaminedText,
  now: Temporal.Instant,
): Promise<ChangeNoteOutcome> {
  const words = trimExaminedText(text);
  if (words === "") return "empty";
  const entry = await findMyNotebookEntry(tx, id);
  if (!entry || !(await updateNotebookEntryText(tx, entry, words, now))) return "gone";
  await auditPrivateAct(tx, "notebook.edit", now);
  return "changed";
}

/** Says whom a note is about; without a pair, nobody in particular. RLS refuses a pair in which its author is no mentor. */
export async function joinNoteToPair(
  tx: PersonTx,
  id: NotebookEntryId,
  pair: PairId | undefined,
  now: Temporal.Instant,
): Promise<ChangeNoteOutcome> {
  if (!(await updateNotebookEntryPair(tx, id, pair))) return "gone";
  await auditPrivateAct(tx, "notebook.edit", now);
  return "changed";
}

/** Puts a note out of sight. For ten minutes its author can bring it back. */
export async function deleteNote(tx: PersonTx, id: NotebookEntryId, now: Temporal.Instant): Promise<ChangeNoteOutcome> {
  if (!(await markNotebookEntryDeleted(tx, id, true))) return "gone";
  await auditPrivateAct(tx, "notebook.delete", now);
  return "changed";
}

/** Brings a deleted note back, unless it was erased meanwhile. */
export async function bringNoteBack(
  tx: PersonTx,
  id: NotebookEntryId,
  now: Temporal.Instant,
): Promise<ChangeNoteOutcome> {
  if (!(await markNotebookEntryDeleted(tx, id, false))) return "gone";
  await auditPrivateAct(tx, "notebook.bring_back", now);
  return "changed";
}
