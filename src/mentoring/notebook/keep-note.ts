import type { PersonTx } from "#db/as.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import type { NotebookEntryId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { trimExaminedText } from "#mentoring/safeguarding/words.ts";
import { insertNotebookEntry, type NotebookEntrySubject } from "./notebook.store.ts";

export type SaveNoteOutcome =
  | { readonly kind: "kept" }
  | { readonly kind: "empty" }
  | { readonly kind: "not_a_mentor" };

/** Stores a mentor's note verbatim and confirms it with a notice that does not repeat its text. */
export async function saveNote(
  tx: PersonTx,
  author: Person,
  text: ExaminedText,
  now: Temporal.Instant,
): Promise<SaveNoteOutcome> {
  if (!hasRole(author, "mentor")) return { kind: "not_a_mentor" };
  const words = trimExaminedText(text);
  if (words === "") return { kind: "empty" };
  const entry = await addNotebookEntry(tx, words, {}, now);
  await notify(tx, tx.personId, { kind: "notebook.kept", entry }, now);
  return { kind: "kept" };
}

/** Stores a mentor's note like {@link saveNote}, without a notice. Returns false if nothing was stored. */
export async function saveNoteSilently(
  tx: PersonTx,
  author: Person,
  text: ExaminedText,
  now: Temporal.Instant,
): Promise<boolean> {
  const words = trimExaminedText(text);
  if (!hasRole(author, "mentor") || words === "") return false;
  await addNotebookEntry(tx, words, {}, now);
  return true;
}

/** Adds an entry to the mentor's notebook verbatim. */
export async function addNotebookEntry(
  tx: PersonTx,
  text: ExaminedText,
  about: NotebookEntrySubject,
  now: Temporal.Instant,
): Promise<NotebookEntryId> {
  const entry = await insertNotebookEntry(tx, text, about, now);
  await auditPrivateAct(tx, "notebook.keep", now);
  return entry;
}
