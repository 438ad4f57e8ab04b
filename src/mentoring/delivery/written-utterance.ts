import type { LoggingDialogueId, NotebookEntryId, ReflectionId } from "#kernel/id.ts";
import type { Pair } from "#mentoring/pair/pair.ts";
import type { SessionRecord } from "#mentoring/session/session.ts";
import type { ByWordUtterance } from "./by-word-utterance.ts";

/** Where the words of a message stand. `principal`: whom the draft or the record is about, if that is known. */
export type WhatStays =
  | { readonly in: "draft"; readonly dialogue: LoggingDialogueId; readonly principal?: string }
  | { readonly in: "record"; readonly session: SessionRecord; readonly principal: string }
  | { readonly in: "note" }
  | { readonly in: "answer"; readonly reflection: ReflectionId };

/** What is said of something that its reader wrote. */
export type WrittenUtterance =
  /** What stays of a message that its reader edited or deleted. */
  | { readonly kind: "message.changed"; readonly how: "edited" | "deleted"; readonly stays?: WhatStays }
  /** `pair`: on whose page of the notebook the note is. */
  | { readonly kind: "notebook.kept"; readonly entry: NotebookEntryId; readonly pair?: Pair }
  | ByWordUtterance;
