import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { toExaminedWords } from "#mentoring/safeguarding/words.ts";
import { enqueueRedraws } from "#outbox/redraw.ts";
import { withdrawNotices } from "#outbox/withdraw.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { deleteUnplacedPieces, insertUnplacedPiece, listUnplacedPieces } from "./unplaced.store.ts";
import { aboutUnplaced } from "./unplaced.ts";

/**
 * Follows the change of a message that was not understood: its new words stand in place of the earlier ones and are offered
 * anew; with a deleted message its words go. Returns false if the message is none of these.
 */
export async function followUnplaced(
  tx: PersonTx,
  { writtenAt, said }: { readonly writtenAt: Temporal.Instant; readonly said?: MessageUnderstanding },
  now: Temporal.Instant,
): Promise<boolean> {
  const [piece] = await listUnplacedPieces(tx, writtenAt, writtenAt);
  if (!piece) return false;
  const { draft } = piece;
  await deleteUnplacedPieces(tx, [piece.id]);
  await withdrawNotices(tx, aboutUnplaced(draft), "the message was changed");
  await enqueueRedraws(tx, { keys: [], about: aboutUnplaced(draft) }, now);
  if (said) {
    const edited = await insertUnplacedPiece(tx, { text: toExaminedWords(said.examination).own, writtenAt, draft });
    const notice = { kind: "unplaced.kept" as const, draft, piece: edited.id };
    await notify(tx, tx.personId, notice, { at: now, about: aboutUnplaced(draft) });
  }
  return true;
}
