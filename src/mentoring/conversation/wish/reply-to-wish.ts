import { type Notice, notify } from "#mentoring/notice.ts";
import { insertDoneWish } from "./done-wish.store.ts";
import type { WhatWasDone } from "./done-wish.ts";
import type { WishMessage } from "./wish-message.ts";

type Reply = Pick<WishMessage, "tx" | "arrival" | "now">;

/** Keeps what was done with what stood before, and says it, with the button that undoes it. */
export async function sayDone({ tx, now }: Reply, done: WhatWasDone): Promise<void> {
  const wish = await insertDoneWish(tx, done, now);
  await notify(tx, tx.personId, { kind: "wish.done", wish }, now);
}

type Asked = Omit<Extract<Notice, { readonly kind: "wish.asked" }>, "kind" | "arrival">;

/** Offers what a wish asks for, or asks in one line for what it does not say, with buttons. */
export function askWish({ tx, arrival, now }: Reply, asked: Asked): Promise<void> {
  return notify(tx, tx.personId, { kind: "wish.asked", arrival, ...asked }, now);
}
