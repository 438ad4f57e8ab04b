import { createHmac } from "node:crypto";
import type { PersonTx } from "#db/as.ts";
import { openOptionalText, sealOptionalText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { newId, type PersonId, type SessionRecordId } from "#kernel/id.ts";
import { restoreShareableText } from "#mentoring/safeguarding/words.ts";
import type { SessionRecord } from "./session.ts";
import type { AmendmentReason, VoidReason } from "./session-fields.ts";
import type { AmendedField, StoredAmendment } from "./session-history.ts";

/** Why something of a record was changed: a code, and words if its author added some. */
export type Amendment = {
  readonly reason: AmendmentReason | VoidReason | "restored";
  readonly remark?: ShareableText | undefined;
};

const BEFORE = "content.session_amendment.before";
const REMARK = "content.session_amendment.remark";

/**
 * Inserts one changed field of a session record into its history. The hashes are keyed (HMAC), because a short text
 * could be guessed from a plain hash.
 */
export async function insertSessionRecordAmendment(
  tx: PersonTx,
  { id: sessionId, pairId }: Pick<SessionRecord, "id" | "pairId">,
  { field, before, after }: { field: AmendedField; before: string; after: string },
  { reason, remark }: Amendment,
  now: Temporal.Instant,
): Promise<void> {
  const id = newId();
  const hash = (text: string) =>
    createHmac("sha256", tx.ring[0].bytes).update(`${sessionId} ${field} ${text}`).digest("hex");
  await tx.sql
    .insertInto("content.session_amendment")
    .values({
      id,
      workspace_id: tx.workspaceId,
      session_id: sessionId,
      pair_id: pairId,
      field,
      old_hash: hash(before),
      new_hash: hash(after),
      // What stood in the record was examined before it was stored.
      before: sealOptionalText(tx, BEFORE, id, restoreShareableText(before)),
      reason,
      remark: sealOptionalText(tx, REMARK, id, remark || undefined),
      amended_by: tx.personId,
      amended_at: now,
    })
    .execute();
}

/** Lists what was changed of a session record, in the order in which it was written. */
export async function listSessionRecordAmendments(tx: PersonTx, id: SessionRecordId): Promise<StoredAmendment[]> {
  const rows = await tx.sql
    .selectFrom("content.session_amendment")
    .selectAll()
    .where("session_id", "=", id)
    .orderBy("amended_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const before = openOptionalText(tx, BEFORE, row.id, row.before);
    const remark = openOptionalText(tx, REMARK, row.id, row.remark);
    return {
      field: row.field as AmendedField,
      by: row.amended_by as PersonId,
      at: row.amended_at,
      ...(before !== undefined && { before }),
      ...(row.reason && { reason: row.reason as Amendment["reason"] }),
      ...(remark && { remark }),
    };
  });
}

/** Counts how often a session record was voided, whether it was restored or not. */
export async function countVoidings(tx: PersonTx, id: SessionRecordId): Promise<number> {
  const { voidings } = await tx.sql
    .selectFrom("content.session_amendment")
    .select(({ fn }) => fn.countAll().as("voidings"))
    .where("session_id", "=", id)
    .where("field", "=", "voided")
    .where("reason", "is distinct from", "restored")
    .executeTakeFirstOrThrow();
  return Number(voidings);
}
