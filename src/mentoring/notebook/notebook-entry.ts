import type { NotebookEntryId, PairId, SessionRecordId } from "#kernel/id.ts";

/** A private note in a mentor's notebook; RLS lets only its author read it. */
export type NotebookEntry = {
  readonly id: NotebookEntryId;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly editedAt?: Temporal.Instant;
  readonly pairId?: PairId;
  readonly sessionId?: SessionRecordId;
  readonly version: number;
};

/** A note as its author reads it, with the names and numbers in it of people who are not here. */
export type NotebookEntryShown = NotebookEntry & { readonly named: readonly string[] };

/** The pair or session that a notebook entry is about, if any. */
export type NotebookEntrySubject = {
  readonly pairId?: PairId | undefined;
  readonly sessionId?: SessionRecordId | undefined;
};
