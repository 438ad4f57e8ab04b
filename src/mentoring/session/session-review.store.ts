import type { PersonTx } from "#db/as.ts";
import type { SessionRecordId } from "#kernel/id.ts";
import type { SessionRecord, SessionReview } from "./session.ts";

/**
 * Marks that the principal has opened the session record, which both people of the pair can see. Returns false if it
 * was already marked.
 */
export async function markSessionRecordSeen(
  tx: PersonTx,
  { id, pairId }: SessionRecord,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await tx.sql
    .insertInto("content.session_review")
    .values({ session_id: id, workspace_id: tx.workspaceId, pair_id: pairId, seen_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("session_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the principal has opened the session record. */
export async function wasSessionRecordSeen(tx: PersonTx, id: SessionRecordId): Promise<boolean> {
  return (await findRow(tx, id))?.seen_at != null;
}

/** Finds what the principal says of a record; undefined if nothing. */
export async function findSessionReview(tx: PersonTx, id: SessionRecordId): Promise<SessionReview | undefined> {
  const row = await findRow(tx, id);
  if (row?.confirmed_at) return { says: "confirmed", at: row.confirmed_at };
  if (row?.disputed_at) return { says: "disputed", at: row.disputed_at };
  return undefined;
}

/** Stores what the principal says of a record that they have opened; undefined takes it back. */
export async function updateSessionReview(
  tx: PersonTx,
  id: SessionRecordId,
  says: SessionReview["says"] | undefined,
  now: Temporal.Instant,
): Promise<void> {
  await tx.sql
    .updateTable("content.session_review")
    .set({ confirmed_at: says === "confirmed" ? now : null, disputed_at: says === "disputed" ? now : null })
    .where("session_id", "=", id)
    .execute();
}

function findRow(tx: PersonTx, id: SessionRecordId) {
  return tx.sql
    .selectFrom("content.session_review")
    .select(["seen_at", "confirmed_at", "disputed_at"])
    .where("session_id", "=", id)
    .executeTakeFirst();
}
