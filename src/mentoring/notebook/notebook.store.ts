import { type Selectable, sql } from "kysely";
import type { MachineTx, PersonTx } from "#db/as.ts";
import type { OwnNotebookEntry } from "#db/schema.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import { type NotebookEntryId, newId, type PairId, type SessionRecordId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";
import type { NotebookEntry, NotebookEntrySubject } from "./notebook-entry.ts";

const TEXT = "own.notebook_entry.text";

/** Inserts a note of the person as whom this transaction runs, verbatim and encrypted. */
export async function insertNotebookEntry(
  tx: PersonTx,
  text: ExaminedText,
  about: NotebookEntrySubject,
  now: Temporal.Instant,
): Promise<NotebookEntryId> {
  const id = newId<NotebookEntryId>();
  await tx.sql
    .insertInto("own.notebook_entry")
    .values({
      id,
      workspace_id: tx.workspaceId,
      author_id: tx.personId,
      pair_id: about.pairId ?? null,
      session_id: about.sessionId ?? null,
      text: sealText(tx, TEXT, id, text, FIRST_VERSION),
      written_at: now,
    })
    .execute();
  return id;
}

/** Lists the notes of the person as whom this transaction runs, newest first, optionally those about one pair. */
export async function listMyNotebookEntries(
  tx: PersonTx,
  limit: number,
  { offset = 0, about }: { readonly offset?: number; readonly about?: PairId | undefined } = {},
): Promise<NotebookEntry[]> {
  const all = tx.sql
    .selectFrom("own.notebook_entry")
    .selectAll()
    .where("deleted_at", "is", null)
    .orderBy("written_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset);
  const rows = await (about ? all.where("pair_id", "=", about) : all).execute();
  return rows.map((row) => toEntry(tx, row));
}

/** Finds a note of the person as whom this transaction runs, unless it was deleted. */
export async function findMyNotebookEntry(tx: PersonTx, id: NotebookEntryId): Promise<NotebookEntry | undefined> {
  const row = await tx.sql
    .selectFrom("own.notebook_entry")
    .selectAll()
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return row && toEntry(tx, row);
}

/** Replaces the text of a note. Returns false if it was changed or deleted in the meantime. */
export async function updateNotebookEntryText(
  tx: PersonTx,
  { id, version }: Pick<NotebookEntry, "id" | "version">,
  text: ExaminedText,
  now: Temporal.Instant,
): Promise<boolean> {
  const next = version + 1;
  const row = await tx.sql
    .updateTable("own.notebook_entry")
    .set({ text: sealText(tx, TEXT, id, text, next), version: next, edited_at: now })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores which pair a note is about, or that it is about none. Returns false if the note is gone. */
export async function updateNotebookEntryPair(
  tx: PersonTx,
  id: NotebookEntryId,
  pairId: PairId | undefined,
): Promise<boolean> {
  const row = await tx.sql
    .updateTable("own.notebook_entry")
    .set({ pair_id: pairId ?? null })
    .where("id", "=", id)
    .where("session_id", "is", null)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Puts a note out of sight, or brings it back. Returns false if there was nothing to change. The time is the database's,
 * by which the note is erased later.
 */
export async function markNotebookEntryDeleted(
  tx: PersonTx,
  id: NotebookEntryId,
  isDeleted: boolean,
): Promise<boolean> {
  const row = await tx.sql
    .updateTable("own.notebook_entry")
    .set({ deleted_at: isDeleted ? sql<Temporal.Instant>`now()` : null })
    .where("id", "=", id)
    .where("deleted_at", isDeleted ? "is" : "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** How long a deleted note can be brought back. Then it is erased. */
const DELETED_NOTE_KEPT = "10 minutes";

/** Erases the notes that can no longer be brought back, and returns how many. The machine reads nothing of them. */
export async function eraseDeletedNotes(tx: MachineTx): Promise<number> {
  const { rows } = await sql<{ erased: number }>`
    select wall.erase_deleted_notes(now() - ${DELETED_NOTE_KEPT}::interval) as erased`.execute(tx.sql);
  return rows[0]?.erased ?? 0;
}

export async function hasEntryAboutSession(tx: PersonTx, sessionId: SessionRecordId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("own.notebook_entry")
    .select("id")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return row !== undefined;
}

function toEntry(tx: PersonTx, row: Selectable<OwnNotebookEntry>): NotebookEntry {
  return {
    id: row.id as NotebookEntryId,
    text: openText(tx, TEXT, row.id, row.text, row.version),
    writtenAt: row.written_at,
    version: row.version,
    ...(row.edited_at && { editedAt: row.edited_at }),
    ...(row.pair_id && { pairId: row.pair_id as PairId }),
    ...(row.session_id && { sessionId: row.session_id as SessionRecordId }),
  };
}
