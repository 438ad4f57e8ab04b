import type { PersonTx } from "#db/as.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ShareableText } from "#kernel/examined-text.ts";
import type { PairId, PersonId, ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import type { Reflection, SharedReflection } from "./reflection.ts";

const OWN = "own.reflection.text";
const SHARED = "content.shared_reflection.text";

/** Lists the reflections of the person as whom this transaction runs, newest first, optionally of one thread only. */
export async function listMyReflections(
  tx: PersonTx,
  limit: number,
  threadId?: ReflectionThreadId,
): Promise<Reflection[]> {
  const all = tx.sql
    .selectFrom("own.reflection as mine")
    .innerJoin("delivery.thread as thread", "thread.id", "mine.thread_id")
    .leftJoin("content.shared_reflection as shared", "shared.reflection_id", "mine.id")
    .selectAll("mine")
    .select(["shared.shared_at", "thread.pair_id"])
    .where("mine.author_id", "=", tx.personId)
    .orderBy("mine.written_at", "desc")
    .orderBy("mine.place", "desc")
    .limit(limit);
  const rows = await (threadId ? all.where("mine.thread_id", "=", threadId) : all).execute();
  return rows.map((row) => ({
    id: row.id as ReflectionId,
    threadId: row.thread_id as ReflectionThreadId,
    pairId: row.pair_id as PairId,
    question: row.question,
    place: row.place,
    text: openText(tx, OWN, row.id, row.text, row.version),
    writtenAt: row.written_at,
    shared: row.shared_at !== null,
  }));
}

/**
 * Inserts an encrypted copy of an answer that both people of the pair can read. Its version is that of the answer, so
 * that what was shared before the answer was changed, and taken back, cannot be put in its place. Returns false if the
 * answer was already shared.
 */
export async function insertSharedReflection(
  tx: PersonTx,
  { id, text }: Pick<Reflection, "id"> & { readonly text: ShareableText },
  pairId: PairId,
  now: Temporal.Instant,
): Promise<boolean> {
  const { version } = await tx.sql
    .selectFrom("own.reflection")
    .select("version")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
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
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("reflection_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes the shared copy of an answer and returns its pair; returns undefined if the answer was not shared. */
export async function deleteSharedReflection(tx: PersonTx, id: ReflectionId): Promise<PairId | undefined> {
  const row = await tx.sql
    .deleteFrom("content.shared_reflection")
    .where("reflection_id", "=", id)
    .returning("pair_id")
    .executeTakeFirst();
  return row?.pair_id as PairId | undefined;
}

/** Deletes a reflection. Returns false if it was already deleted. */
export async function deleteReflection(tx: PersonTx, id: ReflectionId): Promise<boolean> {
  const row = await tx.sql.deleteFrom("own.reflection").where("id", "=", id).returning("id").executeTakeFirst();
  return row !== undefined;
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
    .executeTakeFirst();
  return (
    row && {
      id,
      pairId: row.pair_id as PairId,
      authorId: row.author_id as PersonId,
      text: openText(tx, SHARED, id, row.text, row.version),
      sharedAt: row.shared_at,
    }
  );
}

/**
 * Finds a reflection of the person as whom this transaction runs; returns undefined if it is another person's or was
 * deleted.
 */
export async function findMyReflection(tx: PersonTx, id: ReflectionId): Promise<Reflection | undefined> {
  const mine = await listMyReflections(tx, 200);
  return mine.find((reflection) => reflection.id === id);
}

/** Counts the answers that the person as whom this transaction runs has written in the chat. */
export async function countChatReflections(tx: PersonTx): Promise<number> {
  const rows = await tx.sql
    .selectFrom("own.reflection")
    .select("id")
    .where("author_id", "=", tx.personId)
    .where("source", "=", "chat")
    .execute();
  return rows.length;
}

/**
 * Lists the answers that were shared together with this one; all are answers of the same reflection thread. They are
 * found by author, pair and time, because the shared copy of an answer does not store its thread.
 */
export async function listReflectionsSharedTogether(tx: PersonTx, shared: SharedReflection): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom("content.shared_reflection")
    .selectAll()
    .where("pair_id", "=", shared.pairId)
    .where("author_id", "=", shared.authorId)
    .where("shared_at", "=", shared.sharedAt)
    .orderBy("reflection_id")
    .execute();
  return rows.map((row) => openText(tx, SHARED, row.reflection_id, row.text, row.version));
}
