import { notify } from "#mentoring/notice.ts";
import { hasRole } from "#mentoring/people/person.ts";
import { askWish } from "./reply-to-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** How probable it must be that a message wishes what Fieldbook does not do. What is none of its wishes may be anything. */
const LEAST = 0.6;

/** Says that Fieldbook cannot do what is wished, and leads to who coordinates; a coordinator sees what she can do here. */
export async function sayItCannot(at: WishMessage): Promise<"not_here" | undefined> {
  const { tx, me, arrival, said, isDraftOpen, isQuestionAsked, now } = at;
  if (isDraftOpen || isQuestionAsked || said.opensLog || said.utterance.probability < LEAST) return "not_here";
  if (hasRole(me, "coordinator"))
    await notify(tx, tx.personId, { kind: "help.offered", arrival, topic: "cannot" }, now);
  else await askWish(at, { wish: "cannot" });
  return undefined;
}
