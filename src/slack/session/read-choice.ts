import type { NotHeldReason } from "#kernel/contact-codes.ts";
import type { PairId } from "#kernel/id.ts";
import type { Choice } from "#mentoring/session/dialogue/turn.ts";
import type { Carried } from "#slack/metadata.ts";

/** What was picked from a menu or a calendar, as the answer it is. */
export function pickedChoice({ ask, picked = "" }: Carried): Choice {
  if (ask === "pair") return { ask, pairId: picked as PairId };
  return ask === "reason" ? { ask, value: picked as NotHeldReason } : { ask: "on", value: picked };
}
