import { createHash, randomUUID } from "node:crypto";
import { v7 } from "uuid";
import { z } from "zod";

declare const brand: unique symbol;
export type BrandedId<Noun extends string> = string & { readonly [brand]: Noun };

export type WorkspaceId = BrandedId<"workspace">;
export type PersonId = BrandedId<"person">;
export type PairId = BrandedId<"pair">;
export type VisitId = BrandedId<"visit">;
export type VisitChangeId = BrandedId<"visit change">;
export type SessionRecordId = BrandedId<"session">;
export type SessionCommentId = BrandedId<"comment">;
export type CommitmentId = BrandedId<"commitment">;
export type LoggingDialogueId = BrandedId<"dialogue">;
export type NoticeId = BrandedId<"notice">;
export type ReflectionThreadId = BrandedId<"thread">;
export type ReflectionId = BrandedId<"reflection">;
export type NotebookEntryId = BrandedId<"notebook entry">;
export type SafeguardingEventId = BrandedId<"safeguarding event">;
export type SafeguardingContactId = BrandedId<"safeguarding contact">;
export type RosterImportId = BrandedId<"roster import">;
export type SafeguardingResourceId = BrandedId<"safeguarding resource">;

/** A reference to a message on a chat platform. Only the code for that platform writes and parses it. */
export type SurfaceRef = BrandedId<"message on a surface">;

/**
 * Creates a UUIDv7: ids sort by creation time, and ids of one process by creation order even within a millisecond. Of
 * two notices due at the same instant, the one planned first is therefore sent first.
 */
export function newId<T extends BrandedId<string>>(): T {
  return v7() as T;
}

/** The schema of an id that comes from outside the program: a UUID, returned with the branded type of its entity. */
export const idSchema = <T extends BrandedId<string>>() => z.uuid().transform((text) => text as T);

/**
 * Creates a reference code of four letters and digits that a person can read out on the phone; the log line of the
 * error contains it too.
 */
export function createErrorReference(): string {
  const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const bytes = createHash("sha256").update(randomUUID()).digest();
  return [...bytes.subarray(0, 4)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
