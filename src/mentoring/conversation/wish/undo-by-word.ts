import { notify } from "#mentoring/notice.ts";
import { findWishToUndo, undoWish } from "./undo-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** Undoes what was done last at the writer's wish. If there is nothing, the words are meant of something else. */
export async function undoByWord({ tx, me, arrival, now }: WishMessage): Promise<"not_here" | undefined> {
  const last = await findWishToUndo(tx, now);
  if (!last) return "not_here";
  await undoWish(tx, me, last.id, now);
  await notify(tx, tx.personId, { kind: "wish.undone", wish: last.id, arrival }, now);
  return undefined;
}
