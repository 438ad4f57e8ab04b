import { sql } from "kysely";
import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { newId, type PersonId } from "#kernel/id.ts";
import type { Inquiry, InquiryId } from "./inquiry.ts";

const TEXT = "content.inquiry.text";

/** Inserts a question of the person as whom this transaction runs. RLS refuses a recipient whom they do not know. */
export async function insertInquiry(
  tx: PersonTx,
  to: PersonId,
  text: ShareableText,
  now: Temporal.Instant,
): Promise<InquiryId> {
  const id = newId<InquiryId>();
  await tx.sql
    .insertInto("content.inquiry")
    .values({
      id,
      workspace_id: tx.workspaceId,
      sender_id: tx.personId,
      recipient_id: to,
      text: sealText(tx, TEXT, id, text),
      sent_at: now,
    })
    .execute();
  return id;
}

/** Finds a question that its reader sent or was sent; one that was taken back only its sender still reads. */
export async function findInquiry(tx: PersonTx, id: InquiryId): Promise<Inquiry | undefined> {
  const row = await tx.sql.selectFrom("content.inquiry").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id,
      senderId: row.sender_id as PersonId,
      recipientId: row.recipient_id as PersonId,
      text: openText(tx, TEXT, id, row.text),
      sentAt: row.sent_at,
      ...(row.taken_back_at && { takenBackAt: row.taken_back_at }),
    }
  );
}

/** Takes a question of one's own back. Returns false if it was taken back before. */
export async function markInquiryTakenBack(tx: PersonTx, id: InquiryId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("content.inquiry")
    .set({ taken_back_at: now })
    .where("id", "=", id)
    .where("sender_id", "=", tx.personId)
    .where("taken_back_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Has the message that shows a question of one's own drawn again for whom it was sent to. */
export async function redrawInquiry(tx: PersonTx, id: InquiryId, now: Temporal.Instant): Promise<void> {
  await sql`select wall.redraw_inquiry(${id}, ${now})`.execute(tx.sql);
}
