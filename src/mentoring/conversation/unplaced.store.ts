import { type Selectable, sql } from "kysely";
import type { MachineTx, PersonTx } from "#db/as.ts";
import type { OwnUnplaced } from "#db/schema.ts";
import { openText, sealText } from "#db/sealed.ts";
import type { ExaminedText } from "#kernel/examined-text.ts";
import { newId } from "#kernel/id.ts";
import type { Language } from "#kernel/language.ts";
import type { UtteranceKind } from "#understanding/utterance/kinds.ts";
import type { UnplacedDraft, UnplacedDraftId, UnplacedPiece, UnplacedPieceId } from "./unplaced.ts";

const TEXT = "own.unplaced.text";
const MAX_LISTED = 50;

/** Inserts a message as a piece of this draft, or as the first of a new one. */
export async function insertUnplacedPiece(
  tx: PersonTx,
  { text, writtenAt, draft }: { text: ExaminedText; writtenAt: Temporal.Instant; draft?: UnplacedDraftId | undefined },
): Promise<UnplacedPiece> {
  const id = newId<UnplacedPieceId>();
  const piece = { id, draft: draft ?? (id as string as UnplacedDraftId), text, writtenAt };
  await tx.sql
    .insertInto("own.unplaced")
    .values({
      id,
      workspace_id: tx.workspaceId,
      author_id: tx.personId,
      draft_id: piece.draft,
      text: sealText(tx, TEXT, id, text),
      written_at: writtenAt,
    })
    .execute();
  return piece;
}

/** Lists what is not placed of the person as whom this transaction runs, the latest draft first. */
export async function listUnplacedDrafts(tx: PersonTx): Promise<UnplacedDraft[]> {
  const pieces = await listPieces(tx, selectPieces(tx).orderBy("written_at", "desc").limit(MAX_LISTED));
  return [...Map.groupBy(pieces, ({ draft }) => draft)].map(([id, of]) => ({ id, pieces: inOrder(of) }));
}

export async function findUnplacedDraft(tx: PersonTx, id: UnplacedDraftId): Promise<UnplacedDraft | undefined> {
  const pieces = await listPieces(tx, selectPieces(tx).where("draft_id", "=", id));
  return pieces.length > 0 ? { id, pieces: inOrder(pieces) } : undefined;
}

/** Lists the pieces that were written between two instants, in the order of writing. */
export async function listUnplacedPieces(
  tx: PersonTx,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly UnplacedPiece[]> {
  return inOrder(await listPieces(tx, selectPieces(tx).where("written_at", ">=", from).where("written_at", "<=", to)));
}

/** Deletes pieces, and returns whether there were any. */
export async function deleteUnplacedPieces(tx: PersonTx, ids: readonly UnplacedPieceId[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const gone = await tx.sql.deleteFrom("own.unplaced").where("id", "in", ids).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Erases what nobody placed in seven days, and returns how many messages. The machine reads nothing of them. */
export async function eraseUnplaced(tx: MachineTx): Promise<number> {
  const { rows } = await sql<{ erased: number }>`select wall.erase_unplaced() as erased`.execute(tx.sql);
  return rows[0]?.erased ?? 0;
}

/** Counts that a message was not understood: in which language and of what kind, and nothing else. */
export async function countUnplaced(tx: PersonTx, language: Language, kind: UtteranceKind): Promise<void> {
  await sql`select wall.count_unplaced(${language}, ${kind})`.execute(tx.sql);
}

export type UnplacedCount = { readonly language: Language; readonly kind: UtteranceKind; readonly messages: number };

/** How many messages were not understood in the last days, in the whole database, by language and kind. */
export async function listUnplacedCounts(tx: MachineTx, days: number): Promise<readonly UnplacedCount[]> {
  const { rows } = await sql<UnplacedCount>`
    select language, kind, messages from wall.unplaced_counts(${days}::integer)`.execute(tx.sql);
  return rows;
}

const selectPieces = (tx: PersonTx) => tx.sql.selectFrom("own.unplaced").selectAll();

async function listPieces(tx: PersonTx, query: ReturnType<typeof selectPieces>): Promise<UnplacedPiece[]> {
  return (await query.execute()).map((row) => toPiece(tx, row));
}

const inOrder = (pieces: readonly UnplacedPiece[]) =>
  pieces.toSorted((one, other) => Temporal.Instant.compare(one.writtenAt, other.writtenAt));

const toPiece = (tx: PersonTx, row: Selectable<OwnUnplaced>): UnplacedPiece => ({
  id: row.id as UnplacedPieceId,
  draft: row.draft_id as UnplacedDraftId,
  text: openText(tx, TEXT, row.id, row.text),
  writtenAt: row.written_at,
});
