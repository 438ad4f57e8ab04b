import type { Tx } from "#db/as.ts";
import type { LoggingDialogueId, SessionRecordId, VisitId } from "#kernel/id.ts";
import { toSession } from "./session.store.ts";
import type { SessionRecord } from "./session.ts";

/** Finds the conversation in which a session record was logged. */
export async function findDialogueOfSessionRecord(tx: Tx, id: SessionRecordId): Promise<LoggingDialogueId | undefined> {
  const row = await tx.sql.selectFrom("delivery.session").select("dialogue_id").where("id", "=", id).executeTakeFirst();
  return row?.dialogue_id as LoggingDialogueId | undefined;
}

/**
 * Locks a session record until the transaction ends, so that it cannot be released and taken back at the same time.
 * Undefined if it does not exist or the person as whom the transaction runs may not change it, and for the machine role
 * if it is released already.
 */
export async function lockSessionRecord(tx: Tx, id: SessionRecordId): Promise<SessionRecord | undefined> {
  const row = await tx.sql
    .selectFrom("delivery.session")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && toSession(row);
}

/** Deletes a session record with its texts, commitments and amendments. RLS lets only its author do so. */
export async function deleteSessionRecord(tx: Tx, id: SessionRecordId): Promise<void> {
  await tx.sql.deleteFrom("delivery.session").where("id", "=", id).returning("id").executeTakeFirstOrThrow();
}

/** Lists the session records that were saved at or before `savedBy` and are not released yet. */
export async function listSessionRecordsToRelease(tx: Tx, savedBy: Temporal.Instant): Promise<SessionRecordId[]> {
  const rows = await tx.sql
    .selectFrom("delivery.session")
    .select("id")
    .where("workspace_id", "=", tx.workspaceId)
    .where("released_at", "is", null)
    .where("logged_at", "<=", savedBy)
    .orderBy("logged_at")
    .execute();
  return rows.map(({ id }) => id as SessionRecordId);
}

/** Marks a session record as released, and as belonging to this visit if there is one. */
export async function markSessionRecordReleased(
  tx: Tx,
  id: SessionRecordId,
  visit: VisitId | undefined,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("delivery.session")
    .set({ released_at: now, visit_id: visit ?? null })
    .where("id", "=", id)
    .where("released_at", "is", null)
    .executeTakeFirstOrThrow();
}
