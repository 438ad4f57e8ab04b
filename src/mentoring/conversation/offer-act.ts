import type { PersonTx } from "#db/as.ts";
import { notify } from "#mentoring/notice.ts";
import type { Person } from "#mentoring/people/person.ts";
import { MAX_OFFERED } from "#mentoring/reply-shapes.ts";
import { isLateMessage } from "#mentoring/session/dialogue/join-text.ts";
import { isAskedOnCard } from "#mentoring/session/dialogue/missing-values.ts";
import type { LoggingDialogue } from "#mentoring/session/dialogue.store.ts";
import type { ActWish } from "#understanding/answers/parse-act-wish.ts";
import type { MessageUnderstanding } from "#understanding/understanding.ts";
import { findMeant, findPairNamed, isOfVisit, type OfferedWish } from "./find-meant.ts";
import { findVisitMeant, leaveOutThere } from "./narrow-visits.ts";
import { findReasonToCancel } from "./reason-to-cancel.ts";

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
  me: Person,
  { id: arrival, said, writtenAt }: Message,
  { open, isAsked }: MayBeElse,
  now: Temporal.Instant,
): Promise<boolean> {
  const { actWish: wish } = said;
  if (!wish || (open && mayBeTurn(wish, open, writtenAt)) || (isAsked && !wish.isExplicit)) return false;
  const reason = findReasonToCancel(said, me);
  return offerAct({ tx, arrival, writtenAt }, { ...wish, ...(reason && { reason }) }, now);
}

/** The message that wishes something, in the transaction of its author. */
type Wishing = { readonly tx: PersonTx; readonly arrival: string; readonly writtenAt: Temporal.Instant };

/**
 * Offers a wish like {@link offerActByWord}, whatever else the message may be meant for. `saysNothing`: whether the reply
 * says that there is nothing that can be meant.
 */
export async function offerAct(
  wishing: Wishing,
  wish: OfferedWish,
  now: Temporal.Instant,
  saysNothing = isClear(wish),
): Promise<boolean> {
  const { tx, arrival } = wishing;
  const { of: all, again } = await findMeantOrSpokenOf(wishing, wish, now);
  if (all.length === 0 && !saysNothing) return false;
  const { of: meant, there } = wish.act === "move" ? await leaveOutThere(tx, wish, all) : { of: all };
  const pair = all.length === 0 ? await findPairNamed(tx, wish) : undefined;
  const values = {
    of: meant.slice(0, MAX_OFFERED),
    ...whereTo(wish),
    ...(wish.modality && { to: wish.modality }),
    ...(pair && { pair }),
    ...(there && { there }),
    ...(again && { again }),
    ...(wish.act === "cancel" && wish.reason && { reason: wish.reason }),
  };
  await notify(tx, tx.personId, { kind: "act.offered", arrival, act: wish.act, ...values }, now);
  return true;
}

/** What may be meant; of visits the one alone that was spoken of, if the wish says nothing of which. */
async function findMeantOrSpokenOf(
  { tx, writtenAt }: Wishing,
  wish: OfferedWish,
  now: Temporal.Instant,
): Promise<{ readonly of: readonly string[]; readonly again?: 1 }> {
  const { of: _, isOfDoubtful, ...anyDay } = wish;
  const found = await findMeant(tx, wish, now);
  const meant = found.length === 0 && isOfDoubtful ? await findMeant(tx, anyDay, now) : found;
  const isOfThatDay = isOfDoubtful === true && found.length > 0;
  const mayBeIt = isOfVisit(wish) && !isOfThatDay;
  const spoken = mayBeIt ? await findVisitMeant(tx, wish, meant, { writtenAt, now }) : undefined;
  if (!spoken) return { of: meant };
  const { notice } = spoken.said;
  const isAgain = notice.kind === "act.offered" && notice.act === "cancel" && wish.act === "cancel";
  return { of: [spoken.visit], ...(isAgain && { again: 1 }) };
}

/** Where a visit is to be moved to. What is not said stays as it is, unless it was said and is not clear. */
function whereTo({ act, toDay, toTime }: OfferedWish) {
  if (act !== "move" || !(toDay?.future ?? toTime)) return {};
  return {
    ...(toDay?.future && { on: toDay.future.toString() }),
    ...(toTime?.sure && { at: toTime.value.toString({ smallestUnit: "minute" }) }),
    ...((toTime === undefined || toTime.sure) && { same: 1 as const }),
  };
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
