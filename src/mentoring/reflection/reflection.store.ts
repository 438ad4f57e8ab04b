import type { Selectable } from "kysely";
import type { PersonTx } from "#db/as.ts";
import type { DeliveryThread, OwnReflection } from "#db/schema.ts";
import { openText } from "#db/sealed.ts";
import type { PairId, ReflectionId, ReflectionThreadId } from "#kernel/id.ts";
import type { Reflection } from "./reflection.ts";

const TEXT = "own.reflection.text";

/** Lists the reflections of the person as whom this transaction runs, newest first, optionally of one thread only. */
export async function listMyReflections(
  tx: PersonTx,
  limit: number,
  threadId?: ReflectionThreadId,
  offset = 0,
): Promise<Reflection[]> {
  const all = mine(tx)
    .orderBy("mine.written_at", "desc")
    .orderBy("mine.place", "desc")
    .orderBy("mine.id", "desc")
    .limit(limit)
    .offset(offset);
  return toReflections(tx, await (threadId ? all.where("mine.thread_id", "=", threadId) : all).execute());
}

/**
 * Finds a reflection of the person as whom this transaction runs; returns undefined if it is another person's or was
 * deleted.
 */
export async function findMyReflection(tx: PersonTx, id: ReflectionId): Promise<Reflection | undefined> {
  const [found] = await toReflections(tx, await mine(tx).where("mine.id", "=", id).execute());
  return found;
}

/** Deletes a reflection. Returns false if it was already deleted. */
export async function deleteReflection(tx: PersonTx, id: ReflectionId): Promise<boolean> {
  const row = await tx.sql.deleteFrom("own.reflection").where("id", "=", id).returning("id").executeTakeFirst();
  return row !== undefined;
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

function mine(tx: PersonTx) {
  return tx.sql
    .selectFrom("own.reflection as mine")
    .innerJoin("delivery.thread as thread", "thread.id", "mine.thread_id")
    .leftJoin("delivery.visit as visit", "visit.id", "thread.visit_id")
    .innerJoin("delivery.person as me", "me.id", "mine.author_id")
    .selectAll("mine")
    .select(["thread.pair_id", "visit.starts_at", "me.time_zone as zone"])
    .where("mine.author_id", "=", tx.personId);
}

type Row = Selectable<OwnReflection> &
  Pick<Selectable<DeliveryThread>, "pair_id"> & { readonly starts_at: Temporal.Instant | null; readonly zone: string };

async function toReflections(tx: PersonTx, rows: readonly Row[]): Promise<Reflection[]> {
  const shares = await listShares(tx, rows);
  return rows.map((row) => ({
    id: row.id as ReflectionId,
    threadId: row.thread_id as ReflectionThreadId,
    pairId: row.pair_id as PairId,
    question: row.question,
    place: row.place,
    text: openText(tx, TEXT, row.id, row.text, row.version),
    writtenAt: row.written_at,
    ...(row.edited_at && { editedAt: row.edited_at }),
    ...(row.starts_at && { visitOn: row.starts_at.toZonedDateTimeISO(row.zone).toPlainDate() }),
    sharedWith: shares.flatMap((share) => (share.reflection_id === row.id ? [share.pair_id as PairId] : [])),
  }));
}

async function listShares(tx: PersonTx, rows: readonly Row[]) {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  return tx.sql
    .selectFrom("content.shared_reflection")
    .select(["reflection_id", "pair_id"])
    .where("author_id", "=", tx.personId)
    .where("reflection_id", "in", ids)
    .orderBy("shared_at")
    .execute();
}
