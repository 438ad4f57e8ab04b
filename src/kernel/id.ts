import { createHash, randomUUIDv7 } from "node:crypto";

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

/** UUIDv7: ids sort by the time they were made. */
export function newId<T extends Id<string>>(): T {
  return randomUUIDv7() as T;
}

/** Four letters and digits a person can read out on the phone; the same reference stands in the log. */
export function newReference(): string {
  const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const bytes = createHash("sha256").update(randomUUIDv7()).digest();
  return [...bytes.subarray(0, 4)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
