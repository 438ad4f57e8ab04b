import type { PersonTx } from "#db/as.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import type { NotebookEntryId, PairId } from "#kernel/id.ts";
import { auditPrivateAct } from "#mentoring/audit/audit.ts";
import { notify } from "#mentoring/notice.ts";
import { hasRole, type Person } from "#mentoring/people/person.ts";
import { trimExaminedText } from "#mentoring/safeguarding/words.ts";
import { insertNotebookEntry } from "./notebook.store.ts";
import type { NotebookEntrySubject } from "./notebook-entry.ts";

/** The words of a note, and the pair that it is about, if it is said. */
export type NewNote = { readonly text: ExaminedText; readonly pairId?: PairId | undefined };

export type KeepNoteOutcome =
  | { readonly kind: "kept"; readonly entry: NotebookEntryId }
  | { readonly kind: "empty" }
  | { readonly kind: "not_a_mentor" };

/** Stores a mentor's note verbatim, for a surface that shows it at once instead of confirming it in the chat. */
export async function keepNote(
  tx: PersonTx,
  author: Person,
  { text, pairId }: NewNote,
  now: Temporal.Instant,
): Promise<KeepNoteOutcome> {
  if (!hasRole(author, "mentor")) return { kind: "not_a_mentor" };
  const words = trimExaminedText(text);
  if (words === "") return { kind: "empty" };
  return { kind: "kept", entry: await addNotebookEntry(tx, words, { pairId }, now) };
}

/** Stores a mentor's note verbatim and confirms it with a notice that does not repeat its text. */
export async function saveNote(
  tx: PersonTx,
  author: Person,
  note: NewNote,
  now: Temporal.Instant,
): Promise<KeepNoteOutcome> {
  const kept = await keepNote(tx, author, note, now);
  if (kept.kind === "kept") await notify(tx, tx.personId, { kind: "notebook.kept", entry: kept.entry }, now);
  return kept;
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
