import type { VisitId } from "#kernel/id.ts";
import { notify } from "#mentoring/notice.ts";
import { askWish } from "./reply-to-wish.ts";
import { findWishToUndo, undoWish } from "./undo-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/**
 * Undoes what was done last at the writer's wish; a visit of which the other person hears is offered to be called off. If
 * there is nothing, the words may be meant of a draft, or it is said so.
 */
export async function undoByWord(at: WishMessage): Promise<"not_here" | undefined> {
  const { tx, me, said, arrival, isDraftOpen, now } = at;
  const last = await findWishToUndo(tx, now);
  if (!last && (isDraftOpen || said.intent !== undefined)) return "not_here";
  if (!last) return sayNothing(at);
  if (last.done.did === "plan_visit") return offerToCancel(at, last.done.visit);
  await undoWish(tx, me, last.id, now);
  await notify(tx, tx.personId, { kind: "wish.undone", wish: last.id, arrival }, now);
  return undefined;
}

async function sayNothing(at: WishMessage): Promise<undefined> {
  await askWish(at, { wish: "nothing_to_undo" });
  return undefined;
}

async function offerToCancel({ tx, arrival, now }: WishMessage, visit: VisitId): Promise<undefined> {
  await notify(tx, tx.personId, { kind: "act.offered", arrival, act: "cancel", of: [visit] }, now);
  return undefined;
}
