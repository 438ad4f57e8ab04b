import { isOfVisit, type OfferedWish } from "#mentoring/conversation/find-meant.ts";
import { offerAct } from "#mentoring/conversation/offer-act.ts";
import { findReasonToCancel } from "#mentoring/conversation/reason-to-cancel.ts";
import { hasRole } from "#mentoring/people/person.ts";
import type { ActWish } from "#understanding/answers/parse-act-wish.ts";
import { offerForm, offerVisitsOfPair } from "./coordinator-wishes.ts";
import type { WishAct } from "./recognise-wish.ts";
import type { WishMessage } from "./wish-message.ts";

/** The wishes that are offered as the button that does them, each with what it does. */
export const OFFERED_WISHES = {
  move_visit: "move",
  call_off_visit: "cancel",
  confirm_visit: "agree",
  change_to_call: "convert",
  no_show: "miss",
  void_visit: "void",
  confirm_record: "confirmed",
  dispute_record: "disputed",
  commitment_done: "done",
  commitment_dropped: "dropped",
  amend: "amend",
  take_back: "withdraw",
  unshare: "unshare",
} as const satisfies Partial<Record<WishAct, OfferedWish["act"]>>;

/** What a draft can be meant with, while it is open. */
const OF_DRAFT: readonly OfferedWish["act"][] = ["convert", "miss", "void", "amend", "withdraw"];

/** How probable a wish must be for the reply that nothing is found that it can mean. */
const LEAST = 0.5;
const LEAST_WHILE_ASKED = 0.8;

/**
 * Offers what a wish asks for with a visit, a record, an answer or a commitment; nothing is done until it is pressed. Where
 * nothing is found, the reply says so, unless the message may be meant otherwise.
 */
export async function offerNamedAct(
  at: WishMessage,
  name: keyof typeof OFFERED_WISHES,
): Promise<"not_here" | undefined> {
  const wish = toOfferedWish(at, actOf(at, name));
  if (at.isDraftOpen && OF_DRAFT.includes(wish.act)) return "not_here";
  if (isOfVisit(wish) && (await offerVisitsOfPair(at))) return undefined;
  const isSure = isSureEnough(at);
  const isInPair = hasRole(at.me, "mentor") || hasRole(at.me, "principal");
  if (isOfVisit(wish) && isSure && !isInPair) await offerForm(at, "visits");
  else if (!(await offerAct(at, wish, at.now, isSure))) return "not_here";
  return undefined;
}

/** A principal has no records to withdraw or to put right, but answers, and what they remember of a visit. */
function actOf({ me }: WishMessage, name: keyof typeof OFFERED_WISHES): OfferedWish["act"] {
  const act = OFFERED_WISHES[name];
  if (hasRole(me, "mentor") || !hasRole(me, "principal")) return act;
  if (act === "withdraw") return "unshare";
  return act === "amend" ? "disputed" : act;
}

/** What tells of a visit may be meant for a log, and whatever is written while a draft is open, for the draft. */
function isSureEnough({ said, isDraftOpen, isQuestionAsked }: WishMessage): boolean {
  if (isDraftOpen || said.opensLog) return false;
  return said.utterance.probability >= (isQuestionAsked ? LEAST_WHILE_ASKED : LEAST);
}

function toOfferedWish({ details, said, me }: WishMessage, act: OfferedWish["act"]): OfferedWish {
  const { principals, names, time, modality } = details;
  const isMove = act === "move";
  const { from, to, isFromSure } = details.move ?? { from: details.of, to: details.day, isFromSure: true };
  const which = isMove ? from : (details.of ?? details.day);
  const reason = findReasonToCancel(said, me);
  return {
    act,
    ...(reason && { reason }),
    isExplicit: principals.length + names.length > 0 || which !== undefined,
    principals,
    names,
    isOver: said.actWish?.isOver ?? false,
    ...(which && { of: which }),
    ...(isMove && from && !isFromSure && { isOfDoubtful: true }),
    ...(isMove && to && { toDay: to }),
    ...(isMove && time && { toTime: time }),
    ...(act === "convert" && { modality: modality === undefined || modality === "in_person" ? "phone" : modality }),
  } satisfies Omit<ActWish, "act"> & Pick<OfferedWish, "act" | "reason">;
}
