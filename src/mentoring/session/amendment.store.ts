import { createHmac } from "node:crypto";
import type { PersonTx } from "#db/as.ts";
import { sealOptionalText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { newId, type SessionRecordId } from "#kernel/id.ts";
import type { AmendableSessionFields, SessionRecord } from "./session.ts";

export async function updateSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  to: AmendableSessionFields<ShareableText>,
  now: Temporal.Instant,
): Promise<void> {
  const said = (text: ShareableText) => text || undefined;
  await tx.sql
    .updateTable("content.session_text")
    .set({
      principal_request: sealOptionalText(tx, "content.session_text.principal_request", id, said(to.request)),
      what_is_working: sealOptionalText(tx, "content.session_text.what_is_working", id, said(to.working)),
      challenge_in_focus: sealOptionalText(tx, "content.session_text.challenge_in_focus", id, said(to.challenge)),
    })
    .where("session_id", "=", id)
    .executeTakeFirstOrThrow();
  await tx.sql
    .updateTable("delivery.session")
    .set({ duration_min: to.minutes, modality: to.modality, amended_at: now })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await tx.sql
    .updateTable("delivery.session_focus")
    .set({ focus_areas: [...to.focus] })
    .where("session_id", "=", id)
    .executeTakeFirstOrThrow();
}

/**
 * Inserts one changed field of a session record into its amendment history. The hashes are keyed (HMAC), because a
 * short text could be guessed from a plain hash.
 */
export async function insertSessionRecordAmendment(
  tx: PersonTx,
  { id, pairId }: SessionRecord,
  { field, before, after }: { field: string; before: string; after: string },
  now: Temporal.Instant,
): Promise<void> {
  const hash = (text: string) => createHmac("sha256", tx.ring[0].bytes).update(`${id} ${field} ${text}`).digest("hex");
  await tx.sql
    .insertInto("content.session_amendment")
    .values({
      id: newId(),
      workspace_id: tx.workspaceId,
      session_id: id,
      pair_id: pairId,
      field,
      old_hash: hash(before),
      new_hash: hash(after),
      amended_by: tx.personId,
      amended_at: now,
    })
    .execute();
}
