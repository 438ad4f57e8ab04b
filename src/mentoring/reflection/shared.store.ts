import type { Selectable } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { ContentSharedReflection } from "#db/schema.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { PairId, PersonId, ReflectionId } from "#kernel/id.ts";
import type { Reflection, SharedReflection } from "./reflection.ts";

const SHARED = "content.shared_reflection.text";

/** What is copied to where a mentor reads it: the text as they may read it, and what was asked. */
export type NewSharedReflection = Pick<Reflection, "id" | "visitOn"> & {
  readonly text: ShareableText;
  readonly question?: string;
  /** The pair of the visit that the question is about. */
  readonly askedIn?: PairId;
};

/**
 * Inserts an encrypted copy of an answer that both people of the pair can read. Its version is that of the answer, so
 * that what was shared before the answer was changed, and taken back, cannot be put in its place. Returns false if the
 * answer was already shared with this mentor.
 */
export async function insertSharedReflection(
  tx: PersonTx,
  { id, text, question, visitOn, askedIn }: NewSharedReflection,
  pairId: PairId,
  now: Temporal.Instant,
): Promise<boolean> {
  const version = await getVersion(tx, id);
  const row = await tx.sql
    .insertInto("content.shared_reflection")
    .values({
      reflection_id: id,
      workspace_id: tx.workspaceId,
      pair_id: pairId,
      author_id: tx.personId,
      text: sealText(tx, SHARED, id, text, version),
      version,
      shared_at: now,
      question: question ?? null,
      visit_on: visitOn ?? null,
      of_this_pair: askedIn === undefined || askedIn === pairId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("reflection_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Replaces the text of the copies of an answer that was edited, in these pairs. */
export async function updateSharedReflection(
  tx: PersonTx,
  id: ReflectionId,
  text: ShareableText,
  pairs: readonly PairId[],
  now: Temporal.Instant,
): Promise<void> {
  if (pairs.length === 0) return;
  const version = await getVersion(tx, id);
  await tx.sql
    .updateTable("content.shared_reflection")
    .set({ text: sealText(tx, SHARED, id, text, version), version, edited_at: now })
    .where("reflection_id", "=", id)
    .where("pair_id", "in", pairs)
    .execute();
}

/** Deletes the copies of an answer, or the one that one mentor reads. Returns in which pairs it was, and since when. */
export async function deleteSharedReflection(
  tx: PersonTx,
  id: ReflectionId,
  pairId?: PairId,
): Promise<Pick<SharedReflection, "pairId" | "sharedAt">[]> {
  const copies = tx.sql
    .deleteFrom("content.shared_reflection")
    .where("reflection_id", "=", id)
    .returning(["pair_id", "shared_at"]);
  const rows = await (pairId ? copies.where("pair_id", "=", pairId) : copies).execute();
  return rows.map((row) => ({ pairId: row.pair_id as PairId, sharedAt: row.shared_at }));
}

/**
 * Finds the shared copy of a reflection, which RLS shows to both people of the pair; returns undefined once its author
 * has unshared it.
 */
export async function findSharedReflection(tx: PersonTx, id: ReflectionId): Promise<SharedReflection | undefined> {
  const row = await tx.sql
    .selectFrom("content.shared_reflection")
    .selectAll()
    .where("reflection_id", "=", id)
    .orderBy("shared_at")
    .executeTakeFirst();
  return row && toShared(tx, row);
}

/** Lists what the principal of a pair shared with its mentor, newest first. */
export async function listSharedReflections(
  tx: PersonTx,
  pairId: PairId,
  limit: number,
  offset = 0,
): Promise<SharedReflection[]> {
  const rows = await tx.sql
    .selectFrom("content.shared_reflection")
    .selectAll()
    .where("pair_id", "=", pairId)
    .orderBy("shared_at", "desc")
    .orderBy("reflection_id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => toShared(tx, row));
}

/** Lists what was shared in a pair within some time of an instant, in the order in which it was written. */
export async function listReflectionsSharedAround(
  tx: PersonTx,
  { pairId, sharedAt }: Pick<SharedReflection, "pairId" | "sharedAt">,
  within: Temporal.DurationLike,
): Promise<SharedReflection[]> {
  const rows = await tx.sql
    .selectFrom("content.shared_reflection")
    .selectAll()
    .where("pair_id", "=", pairId)
    .where("shared_at", ">=", sharedAt.subtract(within))
    .where("shared_at", "<=", sharedAt.add(within))
    .orderBy("reflection_id")
    .execute();
  return rows.map((row) => toShared(tx, row));
}

async function getVersion(tx: PersonTx, id: ReflectionId): Promise<number> {
  const answer = tx.sql.selectFrom("own.reflection").select("version").where("id", "=", id);
  return (await answer.executeTakeFirstOrThrow()).version;
}

function toShared(tx: PersonTx, row: Selectable<ContentSharedReflection>): SharedReflection {
  return {
    id: row.reflection_id as ReflectionId,
    pairId: row.pair_id as PairId,
    authorId: row.author_id as PersonId,
    text: openText(tx, SHARED, row.reflection_id, row.text, row.version),
    sharedAt: row.shared_at,
    ...(row.edited_at && { editedAt: row.edited_at }),
    ...(row.question && {
      asked: {
        question: row.question,
        isOfThisPair: row.of_this_pair,
        ...(row.visit_on && { visitOn: row.visit_on }),
      },
    }),
  };
}
