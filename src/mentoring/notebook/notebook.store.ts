import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import { type NotebookEntryId, newId, type PairId, type SessionRecordId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";

/** A private note in a mentor's notebook; RLS lets only its author read it. */
export type NotebookEntry = {
  readonly id: NotebookEntryId;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly sessionId?: SessionRecordId;
};

/** A note as its author reads it, with the names and numbers in it of people who are not here. */
export type NotebookEntryShown = NotebookEntry & { readonly named: readonly string[] };

const TEXT = "own.notebook_entry.text";

/** The pair or session that a notebook entry is about, if any. */
export type NotebookEntrySubject = {
  readonly pairId?: PairId | undefined;
  readonly sessionId?: SessionRecordId | undefined;
};

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

/** Lists the newest notebook entries of the person as whom this transaction runs. */
export async function listMyNotebookEntries(tx: PersonTx, limit: number): Promise<NotebookEntry[]> {
  const rows = await tx.sql
    .selectFrom("own.notebook_entry")
    .selectAll()
    .orderBy("written_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id as NotebookEntryId,
    text: openText(tx, TEXT, row.id, row.text, row.version),
    writtenAt: row.written_at,
    ...(row.session_id && { sessionId: row.session_id as SessionRecordId }),
  }));
}

export async function hasEntryAboutSession(tx: PersonTx, sessionId: SessionRecordId): Promise<boolean> {
  const row = await tx.sql
    .selectFrom("own.notebook_entry")
    .select("id")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return row !== undefined;
}
