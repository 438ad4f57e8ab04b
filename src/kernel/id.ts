import { createHash, randomUUID } from "node:crypto";
import { v7 } from "uuid";

declare const brand: unique symbol;
export type Id<Noun extends string> = string & { readonly [brand]: Noun };

export type WorkspaceId = Id<"workspace">;
export type PersonId = Id<"person">;
export type PairId = Id<"pair">;
export type VisitId = Id<"visit">;
export type SessionId = Id<"session">;
export type CommitmentId = Id<"commitment">;
export type DialogueId = Id<"dialogue">;
export type NoticeId = Id<"notice">;
export type ThreadId = Id<"thread">;
export type ReflectionId = Id<"reflection">;
export type NotebookEntryId = Id<"notebook entry">;

/**
 * UUIDv7: ids sort by the time they were made; those of one process in the order they were made, also within one
 * millisecond. Of two notices that are due at once the one decided first is said first.
 */
export function newId<T extends Id<string>>(): T {
  return v7() as T;
}

/** Four letters and digits a person can read out on the phone; the same reference stands in the log. */
export function newReference(): string {
  const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const bytes = createHash("sha256").update(randomUUID()).digest();
  return [...bytes.subarray(0, 4)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
