import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import { MAX_OFFERED } from "#mentoring/reply-shapes.ts";
import { isLateMessage } from "#mentoring/session/dialogue/join-text.ts";
import { isAskedOnCard } from "#mentoring/session/dialogue/missing-values.ts";
import type { LoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import type { ActWish } from "#understanding/answers/parse-act-wish.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findMeant, findPairNamed, type OfferedWish } from "./find-meant.ts";

type Message = { readonly id: string; readonly said: MessageUnderstanding; readonly writtenAt: Temporal.Instant };

/** What else a message may be: a turn of the draft that is open, or the answer to a reflective question. */
export type MayBeElse = { readonly open: LoggingDialogue | undefined; readonly isAsked: boolean };

/**
 * Offers what a message asks for, if it says no more than this, as buttons that say what will be done; nothing is done
 * until one is pressed. Returns false if the message may be meant for the open draft or the question, or if it is not
 * clear without knowing of anything that it could be about.
 */
export async function offerActByWord(
  tx: PersonTx,
  { id: arrival, said: { actWish: wish }, writtenAt }: Message,
  { open, isAsked }: MayBeElse,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!wish || (open && mayBeTurn(wish, open, writtenAt)) || (isAsked && !wish.isExplicit)) return false;
  return offerAct(tx, arrival, wish, now);
}

/**
 * Offers a wish like {@link offerActByWord}, whatever else the message may be meant for. `saysNothing`: whether the reply
 * says that there is nothing that can be meant.
 */
export async function offerAct(
  tx: PersonTx,
  arrival: string,
  wish: OfferedWish,
  now: Temporal.Instant,
  saysNothing = isClear(wish),
): Promise<boolean> {
  const meant = await findMeant(tx, wish, now);
  if (meant.length === 0 && !saysNothing) return false;
  const pair = meant.length === 0 ? await findPairNamed(tx, wish) : undefined;
  const { toDay, toTime, modality: to } = wish;
  const notice = { kind: "act.offered" as const, arrival, act: wish.act, of: meant.slice(0, MAX_OFFERED) };
  const values = {
    ...(toDay?.future && { on: toDay.future.toString() }),
    ...(toTime?.sure && { at: toTime.value.toString({ smallestUnit: "minute" }) }),
    ...(to && { to }),
    ...(pair && { pair }),
  };
  await notify(tx, tx.personId, { ...notice, ...values }, now);
  return true;
}

/** While a question of the draft is asked, anything may answer it; what its card shows may be put right. */
function mayBeTurn({ act }: ActWish, { state }: LoggingDialogue, writtenAt: Temporal.Instant): boolean {
  const isOfDraft = act === "convert" || act === "miss" || act === "void" || act === "amend";
  return state.asking !== null || isAskedOnCard(state) || isOfDraft || isLateMessage(state, writtenAt);
}

/** Whether the words say what they are about even where there is none. */
function isClear({ act, isExplicit }: OfferedWish): boolean {
  switch (act) {
    case "move":
    case "cancel":
      return isExplicit;
    case "unshare":
    case "done":
    case "dropped":
      return true;
    case "agree":
    case "convert":
    case "miss":
    case "void":
    case "confirmed":
    case "disputed":
    case "amend":
    case "withdraw":
      return false;
  }
}
