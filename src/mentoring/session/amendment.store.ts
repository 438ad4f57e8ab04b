import { createHmac } from "node:crypto";
import type { PersonTx } from "#db/as.ts";
import { resealText, sealOptionalText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { newId, type SessionRecordId } from "#kernel/id.ts";
import type { AmendableSessionFields, SessionRecord } from "./session.ts";

export async function updateSessionRecord(
  tx: PersonTx,
  id: SessionRecordId,
  to: AmendableSessionFields<ShareableText>,
  now: Temporal.Instant,
): Promise<void> {
  await replaceTexts(tx, id, to);
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

/** The texts that cannot be amended. */
const OTHER_TEXTS = ["session_objective", "evidence_notes", "next_focus"] as const;

/**
 * Replaces the texts that can be amended. The others are encrypted anew, because all texts of a row have its version.
 */
async function replaceTexts(
  tx: PersonTx,
  id: SessionRecordId,
  { request, working, challenge }: AmendableSessionFields<ShareableText>,
): Promise<void> {
  const row = await tx.sql
    .selectFrom("content.session_text")
    .select(["version", ...OTHER_TEXTS])
    .where("session_id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const version = row.version + 1;
  const replace = (column: `content.session_text.${string}`, text: ShareableText) =>
    sealOptionalText(tx, column, id, text || undefined, version);
  const others = OTHER_TEXTS.map((name) => [
    name,
    resealText(tx, `content.session_text.${name}`, id, row[name], { from: row.version, to: version }),
  ]);
  await tx.sql
    .updateTable("content.session_text")
    .set({
      ...Object.fromEntries(others),
      principal_request: replace("content.session_text.principal_request", request),
      what_is_working: replace("content.session_text.what_is_working", working),
      challenge_in_focus: replace("content.session_text.challenge_in_focus", challenge),
      version,
    })
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
