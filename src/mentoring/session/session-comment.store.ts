import type { Selectable } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { ContentSessionComment } from "#db/schema.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import { newId, type PersonId, type SessionCommentId, type SessionRecordId } from "#kernel/id.ts";
import { FIRST_VERSION } from "#kernel/seal.ts";
import { restoreExaminedText } from "#mentoring/safeguarding/words.ts";
import type { EarlierComment, SessionComment, SessionRecord, SessionRecordWithTexts } from "./session.ts";

const TEXT = "content.session_comment.text";
const EARLIER = "own.session_comment_earlier.text";

export async function insertSessionComment(
  tx: PersonTx,
  { id, pairId }: SessionRecord,
  text: ShareableText,
  now: Temporal.Instant,
): Promise<SessionCommentId> {
  const comment = newId<SessionCommentId>();
  await tx.sql
    .insertInto("content.session_comment")
    .values({
      id: comment,
      workspace_id: tx.workspaceId,
      session_id: id,
      pair_id: pairId,
      author_id: tx.personId,
      text: sealText(tx, TEXT, comment, text, FIRST_VERSION),
      written_at: now,
    })
    .execute();
  return comment;
}

/** Lists the comments on a record in the order of writing. What was taken back RLS shows to its author alone. */
export async function listSessionComments(
  tx: PersonTx,
  id: SessionRecordId,
): Promise<Pick<SessionRecordWithTexts, "comments" | "hasEarlierComments">> {
  const rows = await selectComments(tx).where("session_id", "=", id).execute();
  return {
    comments: rows.filter((row) => !row.taken_back_at).map((row) => toComment(tx, row)),
    hasEarlierComments: rows.some(
      (row) => row.author_id === tx.personId && (row.taken_back_at !== null || row.edited_at !== null),
    ),
  };
}

/** Finds a comment that its reader can see and that was not taken back. */
export async function findSessionComment(tx: PersonTx, id: SessionCommentId): Promise<SessionComment | undefined> {
  const row = await selectComments(tx).where("id", "=", id).where("taken_back_at", "is", null).executeTakeFirst();
  return row && toComment(tx, row);
}

/** Replaces the text of one's own comment, and keeps what stood in it. Returns false if it was changed in the meantime. */
export async function updateSessionComment(
  tx: PersonTx,
  { id, version, text: before }: Pick<SessionComment, "id" | "version" | "text">,
  text: ShareableText,
  now: Temporal.Instant,
): Promise<boolean> {
  const next = version + 1;
  const row = await tx.sql
    .updateTable("content.session_comment")
    .set({ text: sealText(tx, TEXT, id, text, next), version: next, edited_at: now })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("taken_back_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!row) return false;
  const earlier = newId();
  await tx.sql
    .insertInto("own.session_comment_earlier")
    .values({
      id: earlier,
      workspace_id: tx.workspaceId,
      author_id: tx.personId,
      comment_id: id,
      text: sealText(tx, EARLIER, earlier, restoreExaminedText(before)),
      replaced_at: now,
    })
    .execute();
  return true;
}

/** Hides one's own comment from everybody else. Returns false if it was hidden already. */
export async function hideSessionComment(tx: PersonTx, id: SessionCommentId, now: Temporal.Instant): Promise<boolean> {
  const row = await tx.sql
    .updateTable("content.session_comment")
    .set({ taken_back_at: now })
    .where("id", "=", id)
    .where("taken_back_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Lists the reader's own comments on a record that they have edited or taken back, in the order of writing. */
export async function listMyEarlierComments(tx: PersonTx, id: SessionRecordId): Promise<EarlierComment[]> {
  const changed = await selectComments(tx)
    .where("session_id", "=", id)
    .where("author_id", "=", tx.personId)
    .where(({ eb, or }) => or([eb("edited_at", "is not", null), eb("taken_back_at", "is not", null)]))
    .execute();
  if (changed.length === 0) return [];
  const earlier = await tx.sql
    .selectFrom("own.session_comment_earlier")
    .selectAll()
    .where(
      "comment_id",
      "in",
      changed.map((row) => row.id),
    )
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return changed.map((row) => ({
    writtenAt: row.written_at,
    ...(row.taken_back_at && { takenBack: { text: toComment(tx, row).text, at: row.taken_back_at } }),
    before: earlier
      .filter((each) => each.comment_id === row.id)
      .map((each) => ({ text: openText(tx, EARLIER, each.id, each.text), replacedAt: each.replaced_at })),
  }));
}

const selectComments = (tx: PersonTx) =>
  tx.sql.selectFrom("content.session_comment").selectAll().orderBy("written_at").orderBy("id");

function toComment(tx: PersonTx, row: Selectable<ContentSessionComment>): SessionComment {
  return {
    id: row.id as SessionCommentId,
    sessionId: row.session_id as SessionRecordId,
    authorId: row.author_id as PersonId,
    text: openText(tx, TEXT, row.id, row.text, row.version),
    writtenAt: row.written_at,
    ...(row.edited_at && { editedAt: row.edited_at }),
    version: row.version,
  };
}
